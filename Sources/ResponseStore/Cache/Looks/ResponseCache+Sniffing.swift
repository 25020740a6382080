extension ResponseCache {
  /// Looks at a file, or remembers what was seen the last time it was looked at.
  ///
  /// What was seen is kept at once: it is small. Nothing is said where it cannot be kept.
  ///
  /// - Parameters:
  ///   - path: the file, plain or gzip.
  ///   - overrides: what is known about its dialect.
  /// - Throws: `ReadFailure`.
  public func sniff(
    path: String, overrides: DialectOverrides = DialectOverrides()
  ) throws -> SniffedFile {
    let file = try OpenFile(path: path)
    if file.isPipe { return try FileSniffer.sniff(path: path, overrides: overrides) }
    let look = CachedLook(
      source: try SourceState(file, dialect: []), overrides: overrides,
      folder: PrivateFolder(path: folder + "/looks"), program: program)
    if let known = try? look.read(file.identity) { return known }
    let seen = try FileSniffer.sniff(path: path, overrides: overrides)
    if seen.identity == file.identity { try? look.write(seen) }
    return seen
  }
}
