/// Numbers as people write them in each language, without loading a locale database.
///
/// English: `1,234.5`; Dutch: `1.234,5`. Minus is U+2212. Rounding is half away from zero and
/// happens here only: everything inside stays at full precision.
public enum Numerals {
  /// A whole number with separators between thousands.
  ///
  /// - Parameters:
  ///   - value: the number.
  ///   - language: decides the separator.
  public static func integer(_ value: Int, _ language: Language) -> String {
    let digits = grouped(String(value.magnitude), separator: language == .nl ? "." : ",")
    return value < 0 ? minus + digits : digits
  }

  /// A number with a fixed number of decimals.
  ///
  /// - Parameters:
  ///   - value: the number; must be finite.
  ///   - digits: decimals shown, 0…15.
  ///   - language: decides both marks.
  ///   - signed: whether a positive number carries a plus.
  public static func decimal(
    _ value: Double, digits: Int, _ language: Language, signed: Bool = false
  ) -> String {
    guard value.isFinite else { return "–" }
    let (whole, fraction) = rounded(value.magnitude, digits: digits)
    var text = grouped(whole, separator: language == .nl ? "." : ",")
    if !fraction.isEmpty { text += (language == .nl ? "," : ".") + fraction }
    let isZero = !(whole + fraction).contains { $0 != "0" }
    if value < 0, !isZero { return minus + text }
    return signed && !isZero ? "+" + text : text
  }

  /// A share of 0…1 as a percentage, such as `43.8%`.
  ///
  /// - Parameters:
  ///   - value: the share.
  ///   - digits: decimals shown.
  ///   - language: decides the marks.
  public static func percentage(_ value: Double, digits: Int, _ language: Language) -> String {
    decimal(value * 100, digits: digits, language) + "%"
  }

  /// A chance of 0…1, such as a p-value, with three decimals; `<0.001` for what is smaller.
  ///
  /// - Parameters:
  ///   - value: the chance.
  ///   - language: decides the decimal mark.
  public static func probability(_ value: Double, _ language: Language) -> String {
    let isTiny = value >= 0 && value < 0.001
    return isTiny
      ? "<" + decimal(0.001, digits: 3, language) : decimal(value, digits: 3, language)
  }

  /// The minus sign of typeset numbers.
  public static let minus = "\u{2212}"

  /// Rounds the shortest decimal form of a number, half away from zero, so that 2.675 shown with
  /// two decimals is 2.68 as a person expects and not 2.67 as binary arithmetic has it.
  private static func rounded(_ magnitude: Double, digits: Int) -> (String, String) {
    var (whole, fraction) = plainDigits(magnitude)
    guard fraction.count > digits else {
      return (
        String(decoding: whole, as: UTF8.self),
        String(decoding: fraction, as: UTF8.self)
          + String(repeating: "0", count: digits - fraction.count)
      )
    }
    let roundsUp = fraction[digits] >= UInt8(ascii: "5")
    fraction.removeSubrange(digits...)
    if roundsUp {
      var all = whole + fraction
      var position = all.count - 1
      while position >= 0, all[position] == UInt8(ascii: "9") {
        all[position] = UInt8(ascii: "0")
        position -= 1
      }
      if position >= 0 { all[position] += 1 } else { all.insert(UInt8(ascii: "1"), at: 0) }
      whole = Array(all[..<(all.count - digits)])
      fraction = Array(all[(all.count - digits)...])
    }
    return (String(decoding: whole, as: UTF8.self), String(decoding: fraction, as: UTF8.self))
  }

  /// The digits of the shortest form before and after the point, exponents written out.
  private static func plainDigits(_ magnitude: Double) -> ([UInt8], [UInt8]) {
    let text = Array(magnitude.description.utf8)
    let mantissaEnd = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
    let exponent = Int(String(decoding: text[mantissaEnd...].dropFirst(), as: UTF8.self)) ?? 0
    let mantissa = text[..<mantissaEnd]
    let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mantissaEnd
    var whole = Array(mantissa[..<point])
    var fraction = Array(mantissa[point...].dropFirst())
    if exponent > 0 {
      for _ in 0..<exponent {
        whole.append(fraction.isEmpty ? UInt8(ascii: "0") : fraction.removeFirst())
      }
    } else if exponent < 0 {
      for _ in 0..<(-exponent) { fraction.insert(whole.popLast() ?? UInt8(ascii: "0"), at: 0) }
    }
    let leading = whole.prefix { $0 == UInt8(ascii: "0") }.count
    whole.removeFirst(leading)
    return (whole.isEmpty ? [UInt8(ascii: "0")] : whole, fraction)
  }

  private static func grouped(_ digits: String, separator: String) -> String {
    guard digits.count > 3 else { return digits }
    var result = ""
    for (offset, digit) in digits.enumerated() {
      if offset > 0, (digits.count - offset) % 3 == 0 { result += separator }
      result.append(digit)
    }
    return result
  }
}
