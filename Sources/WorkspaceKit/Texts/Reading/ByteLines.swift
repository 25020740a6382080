/// The lines of a file without their ends.
struct ByteLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
    let end = offset
    if offset < bytes.count {
      let isPair = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      offset += isPair ? 2 : 1
    }
    return start..<end
  }
}

extension [UInt8] {
  /// Whether some plain letters stand at an offset.
  func has(_ letters: String, at offset: Int) -> Bool {
    guard offset >= 0, offset + letters.utf8.count <= count else { return false }
    var offset = offset
    for letter in letters.utf8 {
      if self[offset] != letter { return false }
      offset += 1
    }
    return true
  }

  /// The first offset from a place on that is no space and no tab, at most the end.
  func pastBlanks(_ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, self[offset] == 0x20 || self[offset] == 0x09 { offset += 1 }
    return offset
  }

  /// The first offset of a byte within a range.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if self[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }
}
