/// The form that the identifiers of a column share: some letters and a number, such as R00012345.
///
/// Identifiers in this form are stored as their number. It can be turned back into exactly the text
/// that was read, so nothing is lost: 00012 and 12 stay different.
struct IdentifierPattern: Sendable, Hashable {
  /// The bytes before the number, at most 8.
  let prefix: [UInt8]
  /// The number of digits; 0 for any number of digits without leading zeros.
  let digits: Int

  /// The number of digits that 32 bits hold, all ones left over.
  static let narrowDigits = 9
  /// The number of digits that 64 bits hold, all ones left over.
  static let wideDigits = 19

  /// Whether numbers fit into 32 bits.
  var isNarrow: Bool { digits > 0 && digits <= Self.narrowDigits }

  /// The form with this prefix and number of digits.
  init(prefix: [UInt8], digits: Int) {
    self.prefix = prefix
    self.digits = digits
  }

  /// The form of an identifier, or nil when it is none of these.
  init?(of text: some Collection<UInt8>) {
    let bytes = Array(text)
    let split = bytes.lastIndex { !(48...57).contains($0) }.map { $0 + 1 } ?? 0
    let number = bytes[split...]
    guard !number.isEmpty, number.count <= Self.wideDigits, split <= 8 else { return nil }
    prefix = Array(bytes[..<split])
    // A bare number without leading zeros may well be followed by longer ones.
    digits = split == 0 && (number.first != 48 || number.count == 1) ? 0 : number.count
  }

  /// The number of an identifier in this form; nil for another form.
  func number(of text: some Collection<UInt8>) -> UInt64? {
    guard text.count > prefix.count, text.starts(with: prefix) else { return nil }
    let number = text.dropFirst(prefix.count)
    guard number.allSatisfy({ $0 &- 48 <= 9 }), number.count <= Self.wideDigits else { return nil }
    if digits == 0 {
      if number.first == 48, number.count > 1 { return nil }
    } else if number.count != digits {
      return nil
    }
    return number.reduce(0) { $0 * 10 + UInt64($1 - 48) }
  }

  /// The text of a number in this form.
  func text(of number: UInt64) -> [UInt8] {
    let figures = Array(String(number).utf8)
    return prefix + [UInt8](repeating: 48, count: max(0, digits - figures.count)) + figures
  }
}
