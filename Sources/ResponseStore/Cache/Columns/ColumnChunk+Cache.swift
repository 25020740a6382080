extension ColumnChunk {
  /// Writes the values as blocks, and into the directory what they are.
  func write(
    to file: CacheFileWriter, _ directory: inout DirectoryWriter
  ) throws(CacheFailure) {
    switch self {
    case .codes8(let codes):
      directory.put(0)
      try put(codes, file, &directory)
    case .codes16(let codes):
      directory.put(1)
      try put(codes, file, &directory)
    case .codes32(let codes):
      directory.put(2)
      try put(codes, file, &directory)
    case .scores(let codes):
      directory.put(3)
      try put(codes, file, &directory)
    case .times32(let times, let extent):
      directory.put(4)
      extent.write(to: &directory)
      try put(times, file, &directory)
    case .times64(let times, let extent):
      directory.put(5)
      extent.write(to: &directory)
      try put(times, file, &directory)
    case .numbers(let numbers, let extent):
      directory.put(6)
      directory.put(extent.smallest)
      directory.put(extent.largest)
      try put(numbers, file, &directory)
    case .identifiers32(let numbers, let largest):
      directory.put(7)
      directory.put(UInt64(largest))
      try put(numbers, file, &directory)
    case .identifiers64(let numbers):
      directory.put(8)
      try put(numbers, file, &directory)
    case .texts(let offsets, let bytes):
      directory.put(9)
      directory.put(bytes.count)
      try put(offsets, file, &directory)
      try put(bytes, file, &directory)
    }
  }

  private func put<Element>(
    _ buffer: ColumnBuffer<Element>, _ file: CacheFileWriter, _ directory: inout DirectoryWriter
  ) throws(CacheFailure) {
    let block = try file.append(buffer.bytes)
    directory.put(block.offset)
    directory.put(block.count)
    directory.put(block.checksum)
  }

  /// Borrows values from a cache file, by what its directory says of them.
  ///
  /// - Parameters:
  ///   - rows: how many the segment has.
  ///   - blocks: what has to be verified before the first value is used.
  init(
    _ directory: inout DirectoryReader, rows: Int, of file: MappedFile,
    blocks: inout [CacheBlock]
  ) throws(CacheFault) {
    switch try directory.number() {
    case 0: self = .codes8(try Self.take(&directory, rows, file, &blocks))
    case 1: self = .codes16(try Self.take(&directory, rows, file, &blocks))
    case 2: self = .codes32(try Self.take(&directory, rows, file, &blocks))
    case 3: self = .scores(try Self.take(&directory, rows, file, &blocks))
    case 4:
      let extent = try TimeExtent(&directory)
      self = .times32(try Self.take(&directory, rows, file, &blocks), extent)
    case 5:
      let extent = try TimeExtent(&directory)
      self = .times64(try Self.take(&directory, rows, file, &blocks), extent)
    case 6:
      let extent = NumberExtent(
        smallest: try directory.fraction(), largest: try directory.fraction())
      self = .numbers(try Self.take(&directory, rows, file, &blocks), extent)
    case 7:
      let largest = UInt32(truncatingIfNeeded: try directory.word())
      self = .identifiers32(
        try Self.take(&directory, rows, file, &blocks), largest: largest)
    case 8: self = .identifiers64(try Self.take(&directory, rows, file, &blocks))
    case 9:
      let letters = try directory.number()
      let offsets: ColumnBuffer<UInt32> = try Self.take(&directory, rows + 1, file, &blocks)
      self = .texts(offsets: offsets, bytes: try Self.take(&directory, letters, file, &blocks))
    default: throw .damaged
    }
  }

  private static func take<Element: BitwiseCopyable & Sendable>(
    _ directory: inout DirectoryReader, _ count: Int, _ file: MappedFile,
    _ blocks: inout [CacheBlock]
  ) throws(CacheFault) -> ColumnBuffer<Element> {
    let block = CacheBlock(
      offset: try directory.number(), count: try directory.number(),
      checksum: try directory.word())
    let values: ColumnBuffer<Element> = try file.values(block, count: count)
    blocks.append(block)
    return values
  }
}

extension ColumnChunk.TimeExtent {
  fileprivate func write(to directory: inout DirectoryWriter) {
    directory.put(first)
    directory.put(last)
    directory.put(hasMissing)
  }

  fileprivate init(_ directory: inout DirectoryReader) throws(CacheFault) {
    first = try directory.number()
    last = try directory.number()
    hasMissing = try directory.flag()
  }
}
