/// What was seen when a file was looked at, as a file of the cache.
struct CachedLook {
  /// The state of the file.
  let source: SourceState
  /// What was known about its dialect.
  let overrides: DialectOverrides
  let folder: PrivateFolder
  let program: String

  private static let prefix = "look-"

  /// Whether a name is that of such a file.
  static func isName(_ name: String) -> Bool { name.hasPrefix(prefix) && name.hasSuffix(".reis") }

  private var key: [UInt8] {
    var key = DirectoryWriter()
    key.put(source.path)
    key.put(Int(overrides.delimiter?.rawValue ?? 0))
    key.put(Int(overrides.decimalMark?.rawValue ?? 0))
    key.put(overrides.encoding?.rawValue ?? "")
    key.put(overrides.headerRows ?? 0)
    return key.bytes
  }

  private var name: String { "\(Self.prefix)\(Checksum.digits(of: key)).reis" }

  /// What was seen.
  ///
  /// - Parameter identity: the file as it is now.
  func read(_ identity: FileIdentity) throws(CacheFault) -> SniffedFile {
    let file = try CacheFile(folder.path + "/" + name, .look, program: program, isMapped: false)
    var directory = file.directory
    guard try directory.octets() == key, try SourceState(&directory) == source else {
      throw .otherSource
    }
    return try SniffedFile(&directory, identity: identity)
  }

  /// Keeps what was seen.
  func write(_ seen: SniffedFile) throws(CacheFailure) {
    try folder.make()
    let file = try CacheFileWriter(folder, name: name, kind: .look, program: program)
    var directory = DirectoryWriter()
    directory.put(key)
    source.write(to: &directory)
    seen.write(to: &directory)
    try file.finish(directory)
  }
}
