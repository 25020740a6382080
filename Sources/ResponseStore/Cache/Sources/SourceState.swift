/// One state of a source file: what a cache of it is good for.
struct SourceState: Sendable, Hashable {
  /// The path.
  var path: String
  /// The size in bytes.
  var size: Int
  /// The time of the last change, in nanoseconds since 1970.
  var modified: Int
  /// The file's number on its device.
  var inode: UInt64
  /// A checksum of parts of the content.
  var signature: UInt64
  /// How it is written, in a form that is compared byte by byte.
  var dialect: [UInt8]

  /// The state of an open file.
  init(_ file: DataFile) throws(ReadFailure) {
    try self.init(file.source.original, dialect: PlanKey.bytes(of: file.dialect))
  }

  /// The state of an open file.
  init(_ file: OpenFile, dialect: [UInt8]) throws(ReadFailure) {
    let identity = file.identity
    path = identity.path
    size = identity.size
    modified = identity.modified
    inode = identity.inode
    signature = try SourceSums.signature(of: file)
    self.dialect = dialect
  }

  /// A pipe, which no later session meets again.
  init(pipe file: DataFile) {
    let identity = file.source.identity
    path = identity.path
    size = -1
    modified = identity.modified
    inode = identity.inode
    signature = 0
    dialect = PlanKey.bytes(of: file.dialect)
  }

  init(_ directory: inout DirectoryReader) throws(CacheFault) {
    path = try directory.text()
    size = try directory.number()
    modified = try directory.number()
    inode = try directory.word()
    signature = try directory.word()
    dialect = try directory.octets()
  }

  /// Puts the state into a directory.
  func write(to directory: inout DirectoryWriter) {
    directory.put(path)
    directory.put(size)
    directory.put(modified)
    directory.put(inode)
    directory.put(signature)
    directory.put(dialect)
  }

  /// Whether this may be an earlier state of the same file, to which something was appended.
  func mayPrecede(_ later: SourceState) -> Bool {
    path == later.path && dialect == later.dialect && size <= later.size
  }
}
