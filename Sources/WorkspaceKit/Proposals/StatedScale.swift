/// Finds the scale that a question states in words: "on a scale of 0-10", "1 t/m 5", "(0–10)".
enum StatedScale {
  /// The first pair of numbers that can be the ends of a scale, with "to" between them.
  ///
  /// - Parameter wording: the question.
  /// - Returns: nil when the question states none.
  static func find(in wording: String) -> ClosedRange<Int>? {
    let letters = Array(wording.lowercased())
    var position = 0
    while position < letters.count {
      guard letters[position].isASCII, letters[position].isNumber else {
        position += 1
        continue
      }
      let isNegative =
        position > 0 && "-−".contains(letters[position - 1])
        && (position == 1 || !letters[position - 2].isNumber && letters[position - 2] != " ")
      guard let low = number(letters, &position) else { continue }
      var next = position
      guard skipSeparator(letters, &next), let high = number(letters, &next) else { continue }
      let ends = (low: isNegative ? -low : low, high: high)
      if ends.low < ends.high, (-5...1).contains(ends.low), (3...10).contains(ends.high) {
        return ends.low...ends.high
      }
    }
    return nil
  }

  private static let separators: [[Character]] = [
    "tot en met", "t/m", "through", "up to", "tot", "to", "bis", "à", "..", "-", "–", "—",
  ].map(Array.init)

  private static func number(_ letters: [Character], _ position: inout Int) -> Int? {
    let start = position
    while position < letters.count, letters[position].isASCII, letters[position].isNumber {
      position += 1
    }
    return position - start <= 2 ? Int(String(letters[start..<position])) : nil
  }

  private static func skipSeparator(_ letters: [Character], _ position: inout Int) -> Bool {
    skipSpaces(letters, &position)
    for separator in separators where letters[position...].starts(with: separator) {
      position += separator.count
      skipSpaces(letters, &position)
      return true
    }
    return false
  }

  private static func skipSpaces(_ letters: [Character], _ position: inout Int) {
    while position < letters.count, letters[position].isWhitespace { position += 1 }
  }
}
