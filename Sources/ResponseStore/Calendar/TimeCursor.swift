/// A place in the text of a moment, moved on as its parts are read.
struct TimeCursor {
  private let bytes: ArraySlice<UInt8>
  private var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  /// Whether everything was read.
  var isAtEnd: Bool { at == bytes.endIndex }

  /// The byte at the place.
  var next: UInt8? { isAtEnd ? nil : bytes[at] }

  /// Passes one byte if it is one of some.
  mutating func take(_ wanted: UInt8...) -> UInt8? {
    guard let next, wanted.contains(next) else { return nil }
    at += 1
    return next
  }

  /// Passes one byte if it is this one.
  mutating func skip(_ wanted: UInt8) -> Bool { take(wanted) != nil }

  /// Passes spaces.
  mutating func skipSpaces() {
    while next == 0x20 || next == 0x09 { at += 1 }
  }

  /// A number with so many digits, all that there are in a row.
  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while let byte = next, byte &- 48 <= 9, count < digits.upperBound {
      value = value * 10 + Int(byte - 48)
      count += 1
      at += 1
    }
    return count >= digits.lowerBound ? value : nil
  }

  /// How many digits stand here in a row.
  var digitsAhead: Int { bytes[at...].prefix { $0 &- 48 <= 9 }.count }

  /// A run of ASCII letters, maybe none.
  mutating func letters() -> ArraySlice<UInt8> {
    let start = at
    while let byte = next, (byte | 0x20) &- 97 < 26 { at += 1 }
    return bytes[start..<at]
  }
}
