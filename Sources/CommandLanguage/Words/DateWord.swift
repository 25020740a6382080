import ResponseStore

/// Days and longer pieces of the calendar as the language writes them.
enum DateWord {
  /// Whether a word has the form of a date, existing or not: `2026-02-30`, `2026-Q5`, `2026-W60`.
  static func looksLikeDate(_ word: String) -> Bool {
    guard mayBeDate(word) else { return false }
    let shape = shape(word)
    return ["dddd-dd-dd", "dddd-dd", "dddd-Qd", "dddd-Wdd"].contains(shape)
      && (word.hasPrefix("19") || word.hasPrefix("20"))
  }

  /// The date that was most likely meant by another way of writing, as `2026-03-31`; nil when it is
  /// not clear which number is the month.
  static func suggestion(for word: String) -> String? {
    guard mayBeDate(word) else { return nil }
    let parts = word.split { "-/.".contains($0) }.map(String.init)
    guard parts.count == 3, parts.allSatisfy(NumberWord.isDigits) else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    let isYearFirst = parts[0].count == 4
    guard isYearFirst || parts[2].count == 4 else { return nil }
    let (year, first, second) =
      isYearFirst
      ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[0], numbers[1])
    let (month, day): (Int, Int)
    if isYearFirst || second > 12 {
      (month, day) = (first, second)
    } else if first > 12 || word.contains("-") {
      // Days come first where dates have hyphens, as in the Netherlands.
      (month, day) = (second, first)
    } else {
      return nil
    }
    guard let date = CivilDate(year: year, month: month, day: day), year >= 1000 else { return nil }
    return text(date)
  }

  /// A piece of the calendar as it is typed, the longest form that is exactly it.
  static func text(_ interval: DateInterval) -> String {
    let start = CivilDate(daysSinceEpoch: interval.start)
    let thursday = CivilDate(daysSinceEpoch: interval.start + 3)
    let firstDay = CivilDate.daysSinceEpoch(year: thursday.year, month: 1, day: 1)
    let week = (interval.start + 3 - firstDay) / 7 + 1
    let forms = [
      String(start.year),
      "\(start.year)-Q\((start.month - 1) / 3 + 1)",
      "\(start.year)-\(padded(start.month))",
      "\(thursday.year)-W\(padded(week))",
    ]
    return forms.first { DateInterval($0) == interval } ?? text(start)
  }

  static func text(_ date: CivilDate) -> String {
    "\(date.year)-\(padded(date.month))-\(padded(date.day))"
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Whether a closer look is worth it.
  private static func mayBeDate(_ word: String) -> Bool {
    word.utf8.count <= 10 && word.utf8.first.map { (48...57).contains($0) } == true
  }

  /// A word with `d` for each digit and upper-case letters.
  private static func shape(_ word: String) -> String {
    String(word.uppercased().map { $0.isASCII && $0.isNumber ? "d" : $0 })
  }
}
