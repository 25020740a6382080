/// What the cache has of one survey.
public struct CacheEntry: Sendable, Hashable {
  /// What tells the survey from others; nil where the entry cannot be read, and will be replaced.
  public let label: String?
  /// The paths of the sources.
  public let sources: [String]
  /// The number of columns kept.
  public let columns: Int
  /// The size of all files, in bytes.
  public let bytes: Int
  /// When it was last written, in seconds since 1970.
  public let written: Int
}

extension ResponseCache {
  /// What is kept, in the order of labels; surveys that were only seen are left out.
  public var contents: [CacheEntry] {
    PrivateFolder(path: folder).names.compactMap { name in
      entry(in: PrivateFolder(path: "\(folder)/\(name)"))
    }.sorted { ($0.label ?? "", $0.bytes) < ($1.label ?? "", $1.bytes) }
  }

  /// What is kept of one survey; nil when nothing is.
  ///
  /// - Parameter label: what tells it from others.
  public func entry(_ label: String) -> CacheEntry? { entry(in: folder(of: label)) }

  private func entry(in folder: PrivateFolder) -> CacheEntry? {
    let names = folder.names
    guard names.contains(where: { $0 == CacheIndex.name || CachedColumn.isName($0) }) else {
      return nil
    }
    let states = names.compactMap(folder.status)
    let index = try? CacheIndex(in: folder, program: program)
    return CacheEntry(
      label: index?.label, sources: index?.sources.map(\.path) ?? [],
      columns: names.count(where: CachedColumn.isName),
      bytes: states.reduce(0) { $0 + $1.size }, written: states.map(\.modified).max() ?? 0)
  }

  /// Removes everything that is kept.
  ///
  /// Only files that a cache makes are removed, and folders that are empty then. Processes that
  /// have some of them open go on with what they have.
  ///
  /// - Returns: the bytes that are free now.
  /// - Throws: `CacheFailure.notWritable` when something could not be removed.
  @discardableResult
  public func clear() throws(CacheFailure) -> Int {
    var freed = 0
    var isComplete = true
    for name in PrivateFolder(path: folder).names {
      let entry = PrivateFolder(path: "\(folder)/\(name)")
      for file in entry.names where Self.isOwn(file) {
        let size = entry.status(of: file)?.size ?? 0
        if entry.remove(file) { freed += size } else { isComplete = false }
      }
      entry.removeIfEmpty()
    }
    guard isComplete else { throw .notWritable(folder: folder, code: 13) }
    return freed
  }

  private static func isOwn(_ name: String) -> Bool {
    name == CacheIndex.name || CachedColumn.isName(name) || CachedLook.isName(name)
      || name.hasSuffix(CacheFileWriter.ending)
  }
}
