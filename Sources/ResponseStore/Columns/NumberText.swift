/// Reads numbers as they stand in files.
enum NumberText {
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18, 1e19, 1e20, 1e21, 1e22,
  ]

  /// The number that some bytes stand for: an optional sign, digits, at most one decimal mark, and
  /// an optional exponent of ten; correctly rounded.
  ///
  /// - Returns: nil for anything else, also for *inf* and *nan*.
  static func parse(_ bytes: ArraySlice<UInt8>, decimalMark: UInt8) -> Double? {
    var index = bytes.startIndex
    var isNegative = false
    if index < bytes.endIndex,
      bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+")
    {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    var mantissa: UInt64 = 0
    var digits = 0
    var fraction = 0
    var hasMark = false
    var isSimple = true
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte &- 48 <= 9 {
        digits += 1
        if mantissa < 1 << 53 {
          mantissa = mantissa * 10 + UInt64(byte - 48)
          if hasMark { fraction += 1 }
        } else {
          isSimple = false
        }
      } else if byte == decimalMark, !hasMark {
        hasMark = true
      } else if byte | 0x20 == UInt8(ascii: "e"), digits > 0 {
        isSimple = false
        guard isExponent(bytes[(index + 1)...]) else { return nil }
        break
      } else {
        return nil
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    // Both numbers are exact, so their quotient is rounded only once (W. D. Clinger, "How to Read
    // Floating Point Numbers Accurately", 1990).
    if isSimple, mantissa < 1 << 53, fraction <= 22 {
      let magnitude = Double(mantissa) / powers[fraction]
      return isNegative ? -magnitude : magnitude
    }
    let text = String(decoding: bytes.map { $0 == decimalMark ? 0x2E : $0 }, as: UTF8.self)
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func isExponent(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    return !rest.isEmpty && rest.count <= 4 && rest.allSatisfy { $0 &- 48 <= 9 }
  }
}
