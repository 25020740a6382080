/// Numbers as the language writes them: a point as decimal mark, a sign or none, in every language.
enum NumberWord {
  /// Longer words are text, whatever they hold.
  private static let longest = 64

  /// The number that a word is, or nil: `30`, `-2`, `+2`, `0.95`, `.5`, `1e-05`.
  static func value(_ word: String) -> Double? {
    guard isNumber(word), let value = Double(word), value.isFinite else { return nil }
    return value
  }

  /// Whether a word is a whole number with a sign or none.
  static func isWhole(_ word: String) -> Bool {
    let unsigned = word.first == "-" || word.first == "+" ? word.dropFirst() : word[...]
    return isDigits(String(unsigned))
  }

  /// Whether a word is nothing but digits.
  static func isDigits(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.count <= longest && word.utf8.allSatisfy(isDigit)
  }

  private static func isNumber(_ word: String) -> Bool {
    let bytes = Array(word.utf8.prefix(longest + 1))
    guard bytes.count <= longest else { return false }
    var position = 0
    func digits() -> Int {
      let start = position
      while position < bytes.count, isDigit(bytes[position]) { position += 1 }
      return position - start
    }
    func skip(_ letters: String) -> Bool {
      guard position < bytes.count, letters.utf8.contains(bytes[position]) else { return false }
      position += 1
      return true
    }
    _ = skip("+-")
    let whole = digits()
    let fraction = skip(".") ? digits() : 1
    guard whole > 0 || position > 1, fraction > 0 else { return false }
    if whole > 0, skip("eE") {
      _ = skip("+-")
      if digits() == 0 { return false }
    }
    return position == bytes.count
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
