/// The frame of every file of the cache.
///
///     header     64 bytes   magic, byte order, version, kind
///     blocks     …          each on a multiple of 64, with at least 64 bytes after it
///     directory  …          what the blocks are, with a checksum each
///     trailer    64 bytes   where the directory is, its checksum with the header's, the file's
///                           size, and a checksum of the trailer itself
///
/// The directory comes last, so a file that was not written to its end has no trailer where one
/// must be. Blocks are aligned for the processor's widest loads, and the bytes after them let the
/// scanning core take whole words at their end.
enum CacheFormat {
  /// The version of the frame and of the physical forms of columns.
  ///
  /// Raise it whenever a file would be read differently from how it was written. What a builder
  /// makes of a cell is covered by the program's version, which is part of the header as well.
  static let version: UInt64 = 1
  /// Blocks start on a multiple of this.
  static let alignment = 64
  /// The size of the header and of the trailer.
  static let frame = 64

  /// `reiscch` and a line feed.
  private static let magic: UInt64 = 0x0A68_6363_7369_6572
  /// Different on machines with another byte order, since blocks hold numbers as they lie in memory.
  private static let order = UInt64(0x0102_0304_0506_0708).littleEndian

  /// What a file holds.
  enum Kind: UInt64 {
    /// The rows, windows and segments of a set of files.
    case index = 1
    /// One column.
    case column = 2
    /// What was seen when a file was looked at.
    case look = 3
  }

  /// The header of a file.
  ///
  /// - Parameter program: the version of the program.
  static func header(_ kind: Kind, program: String) -> [UInt8] {
    var header = DirectoryWriter()
    for word in [magic, order, version, Checksum.of(Array(program.utf8)), kind.rawValue, 0, 0, 0] {
      header.put(word)
    }
    return header.bytes
  }

  /// Throws when a header is not that of this program.
  static func check(header: [UInt8], _ kind: Kind, program: String) throws(CacheFault) {
    let expected = Self.header(kind, program: program)
    if header == expected { return }
    guard header.prefix(16) == expected.prefix(16) else { throw .foreign }
    guard header[16..<32] == expected[16..<32] else { throw .otherVersion }
    throw .damaged
  }

  /// Where the directory of a file is.
  struct Trailer {
    var directoryOffset: Int
    var directoryCount: Int
    /// The checksum of header and directory.
    var checksum: UInt64
    var fileSize: Int

    /// The trailer as it stands in the file.
    var bytes: [UInt8] {
      var words = DirectoryWriter()
      words.put(directoryOffset)
      words.put(directoryCount)
      words.put(checksum)
      words.put(fileSize)
      for _ in 0..<3 { words.put(0) }
      words.put(Checksum.of(words.bytes))
      return words.bytes
    }

    init(directoryOffset: Int, directoryCount: Int, checksum: UInt64) {
      self.directoryOffset = directoryOffset
      self.directoryCount = directoryCount
      self.checksum = checksum
      fileSize = directoryOffset &+ directoryCount &+ CacheFormat.frame
    }

    /// Reads a trailer; nothing else may stand after it in a file of that size.
    init(_ bytes: [UInt8], fileSize: Int) throws(CacheFault) {
      var words = DirectoryReader(bytes)
      self.init(
        directoryOffset: try words.number(), directoryCount: try words.number(),
        checksum: try words.word())
      let frame = CacheFormat.frame
      guard self.bytes == bytes, self.fileSize == fileSize, directoryOffset >= frame,
        directoryCount >= 0
      else { throw .damaged }
    }
  }
}

/// A stretch of a cache file that holds the values of one column of one segment.
struct CacheBlock: Sendable, Hashable {
  /// Where it starts.
  let offset: Int
  /// How many bytes it has.
  let count: Int
  /// The checksum of its bytes.
  let checksum: UInt64
}
