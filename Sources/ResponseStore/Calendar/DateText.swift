/// Reads the dates that moments begin with.
enum DateText {
  /// The order of day, month and year.
  enum Order { case dayFirst, monthFirst, yearFirst }

  /// Days since 1970 of a date in digits with separators between them.
  static func numeric(_ cursor: inout TimeCursor, _ order: Order) -> Int? {
    let isYearFirst = order == .yearFirst
    guard let first = cursor.number(isYearFirst ? 4...4 : 1...2),
      let separator = cursor.take(0x2D, 0x2F, 0x2E),
      let second = cursor.number(1...2), cursor.skip(separator)
    else { return nil }
    let third: Int?
    if isYearFirst {
      third = cursor.number(1...2)
    } else {
      third = year(&cursor)
    }
    guard let third else { return nil }
    return switch order {
    case .dayFirst: day(third, second, first)
    case .monthFirst: day(third, first, second)
    case .yearFirst: day(first, second, third)
    }
  }

  /// Days since 1970 of `2026-03-31` or `20260331`.
  static func iso(_ cursor: inout TimeCursor) -> Int? {
    if cursor.digitsAhead == 8 {
      guard let number = cursor.number(8...8) else { return nil }
      return day(number / 10_000, number / 100 % 100, number % 100)
    }
    guard let year = cursor.number(4...4), cursor.skip(UInt8(ascii: "-")),
      let month = cursor.number(2...2), cursor.skip(UInt8(ascii: "-")),
      let number = cursor.number(2...2)
    else { return nil }
    return day(year, month, number)
  }

  /// Days since 1970 of a date with a month in letters: `31 maart 2026`, `Mon, Mar 31, 2026`.
  static func named(_ cursor: inout TimeCursor) -> Int? {
    func passSeparators() {
      while cursor.take(0x20, 0x2D, 0x2F, 0x2E, 0x2C, 0x09) != nil {}
    }
    var word = cursor.letters()
    if !word.isEmpty, MonthNames.month(word) == nil {
      // The day of the week may come first.
      passSeparators()
      word = cursor.letters()
    }
    if let month = MonthNames.month(word) {
      passSeparators()
      guard let number = cursor.number(1...2) else { return nil }
      passOrdinal(&cursor)
      passSeparators()
      return year(&cursor).flatMap { day($0, month, number) }
    }
    guard word.isEmpty, let number = cursor.number(1...2) else { return nil }
    passOrdinal(&cursor)
    passSeparators()
    guard let month = MonthNames.month(cursor.letters()) else { return nil }
    passSeparators()
    return year(&cursor).flatMap { day($0, month, number) }
  }

  /// A year of four digits, or of two: 00–68 are 2000–2068, 69–99 are 1969–1999, as POSIX has it.
  static func year(_ cursor: inout TimeCursor) -> Int? {
    switch cursor.digitsAhead {
    case 4: cursor.number(4...4)
    case 2: cursor.number(2...2).map { $0 < 69 ? 2000 + $0 : 1900 + $0 }
    default: nil
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    CivilDate(year: year, month: month, day: day)?.daysSinceEpoch
  }

  private static func passOrdinal(_ cursor: inout TimeCursor) {
    var ahead = cursor
    let word = String(decoding: ahead.letters().map { $0 | 0x20 }, as: UTF8.self)
    if ["st", "nd", "rd", "th", "e", "de", "ste"].contains(word) { cursor = ahead }
  }
}
