/// Reading characters out of bytes that are known to be well-formed UTF-8.
extension Span<UInt8> {
  /// The character that starts at an offset and the number of its bytes.
  ///
  /// - Parameter offset: the first byte of a character, inside the span.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = self[offset]
    guard first >= 0x80 else { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, offset + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in (offset + 1)..<(offset + length) {
      value = value << 6 | UInt32(self[index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The character that ends just before an offset and the number of its bytes.
  ///
  /// - Parameter offset: more than 0, at most the count of the span.
  func scalar(before offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let (scalar, _) = scalar(at: start)
    return (scalar, offset - start)
  }

  /// The traits of the character at an offset; nothing at the end.
  func traits(at offset: Int) -> ScalarTraits {
    guard offset < count else { return [] }
    let byte = self[offset]
    return byte < 0x80 ? ScalarTraits(rawByte: byte) : ScalarTraits(scalar(at: offset).scalar)
  }

  /// The traits of the character before an offset; nothing at the start.
  func traits(before offset: Int) -> ScalarTraits {
    guard offset > 0 else { return [] }
    let byte = self[offset - 1]
    return byte < 0x80 ? ScalarTraits(rawByte: byte) : ScalarTraits(scalar(before: offset).scalar)
  }

  /// Whether exactly one side of an offset is part of a word: `\b` of regular expressions.
  func isWordBoundary(_ offset: Int) -> Bool {
    traits(before: offset).contains(.wordPart) != traits(at: offset).contains(.wordPart)
  }

  /// The offset behind the character that starts at an offset.
  func next(after offset: Int) -> Int {
    self[offset] < 0x80 ? offset + 1 : offset + scalar(at: offset).length
  }

  /// The byte at an offset; 0 outside the span.
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < count ? self[offset] : 0
  }

  /// Whether a word of plain lower-case letters stands at an offset, in either case.
  func hasPrefix(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= count else { return false }
    var index = offset
    for byte in word.description.utf8 {
      guard self[index].asciiLowercased == byte else { return false }
      index += 1
    }
    return true
  }

  /// The text of some bytes.
  func text(_ range: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    for index in range { bytes.append(self[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  /// The lower-case letter of a plain capital; anything else as it is.
  var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
