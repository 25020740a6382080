import ResponseStore

extension SurveyCache? {
  /// Looks at a file, or remembers what was seen of it in an earlier session where it is large.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - overrides: what is known about its dialect.
  func sniff(
    path: String, overrides: DialectOverrides = DialectOverrides()
  ) throws -> SniffedFile {
    guard let cache = self, cache.isOn,
      let size = FolderListing.stamp(of: path)?.size, size >= SurveyCache.smallestSource
    else { return try FileSniffer.sniff(path: path, overrides: overrides) }
    return try cache.store.sniff(path: path, overrides: overrides)
  }
}
