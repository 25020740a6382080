/// The names of months as English and Dutch exports write them.
enum MonthNames {
  private static let names: [String: Int] = [
    "jan": 1, "january": 1, "januari": 1, "feb": 2, "february": 2, "februari": 2,
    "mar": 3, "march": 3, "mrt": 3, "maart": 3, "apr": 4, "april": 4, "may": 5, "mei": 5,
    "jun": 6, "june": 6, "juni": 6, "jul": 7, "july": 7, "juli": 7, "aug": 8, "august": 8,
    "augustus": 8, "sep": 9, "sept": 9, "september": 9, "oct": 10, "october": 10, "okt": 10,
    "oktober": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
  ]

  /// The month (1–12) that a word names, in any case, or nil.
  static func month(_ word: some Sequence<UInt8>) -> Int? {
    names[String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)]
  }
}
