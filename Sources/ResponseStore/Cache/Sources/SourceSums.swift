/// Checksums of a source's own bytes, as they lie in the file.
enum SourceSums {
  private static let stretch = 64 << 10
  private static let edge = 1 << 20
  private static let stretchesBetween = 16

  /// A checksum of the first and last mebibyte and of 16 stretches between them: three mebibytes
  /// whatever the size.
  ///
  /// With size, time and number of the file equal, it tells a file that somebody changed and set
  /// back the clock of; it is no proof of the whole content.
  static func signature(of file: OpenFile) throws(ReadFailure) -> UInt64 {
    let size = file.identity.size
    var ranges = [0..<min(size, edge)]
    if size > edge {
      let between = edge..<max(edge, size - edge)
      if between.count > stretchesBetween * stretch {
        for number in 0..<stretchesBetween {
          let start = between.lowerBound + between.count / stretchesBetween * number
          ranges.append(start..<(start + stretch))
        }
      } else {
        ranges.append(between)
      }
      ranges.append(max(edge, size - edge)..<size)
    }
    var sum = UInt64(size)
    var buffer = [UInt8](repeating: 0, count: stretch)
    for range in ranges { sum = try self.sum(of: range, in: file, after: sum, &buffer) }
    return sum
  }

  /// A checksum of a stretch.
  static func sum(of range: Range<Int>, in file: OpenFile) throws(ReadFailure) -> UInt64 {
    var buffer = [UInt8](repeating: 0, count: stretch)
    return try sum(of: range, in: file, after: 0, &buffer)
  }

  private static func sum(
    of range: Range<Int>, in file: OpenFile, after seed: UInt64, _ buffer: inout [UInt8]
  ) throws(ReadFailure) -> UInt64 {
    var sum = seed
    var at = range.lowerBound
    while at < range.upperBound {
      let count = min(stretch, range.upperBound - at)
      let taken = try fill(&buffer, count, from: file, at: at)
      guard taken == count else {
        throw .truncated(path: file.identity.path, offset: at + taken)
      }
      sum = Checksum.of(buffer.span.raw.extracting(..<count), after: sum)
      at += count
    }
    return sum
  }

  private static func fill(
    _ buffer: inout [UInt8], _ count: Int, from file: OpenFile, at offset: Int
  ) throws(ReadFailure) -> Int {
    var failure: ReadFailure?
    let taken = unsafe buffer.withUnsafeMutableBytes { buffer in
      do throws(ReadFailure) {
        return unsafe try file.read(
          at: offset, into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<count]))
      } catch {
        failure = error
        return 0
      }
    }
    if let failure { throw failure }
    return taken
  }
}
