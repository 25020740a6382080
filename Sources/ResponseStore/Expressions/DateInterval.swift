/// A piece of the calendar: a day, ISO week, month, quarter or year, as a half-open range of days.
public struct DateInterval: Sendable, Hashable {
  /// The first day, counted from 1970-01-01.
  public var start: Int
  /// The day after the last, counted from 1970-01-01; always after `start`.
  public var end: Int

  /// Makes a piece of the calendar.
  ///
  /// - Parameters:
  ///   - start: the first day, counted from 1970-01-01.
  ///   - end: the day after the last.
  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// Reads `2026-03-31`, `2026-03`, `2026-Q1`, `2026-W13` or `2026` (years 1000…9999).
  ///
  /// - Parameter text: the characters as typed.
  /// - Returns: nil for anything else, also for days that do not exist such as `2026-02-30`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    func number(_ part: Substring, digits: Int) -> Int? {
      guard part.utf8.count == digits, part.utf8.allSatisfy({ (48...57).contains($0) }) else {
        return nil
      }
      return Int(part)
    }
    guard let first = parts.first, let year = number(first, digits: 4), year >= 1000 else {
      return nil
    }
    switch parts.count {
    case 1: self = .year(year)
    case 2:
      let part = parts[1]
      if part.first == "Q" || part.first == "q" {
        guard let quarter = number(part.dropFirst(), digits: 1), (1...4).contains(quarter)
        else { return nil }
        self = .quarter(quarter, of: year)
      } else if part.first == "W" || part.first == "w" {
        guard let week = number(part.dropFirst(), digits: 2), let found = Self.week(week, of: year)
        else { return nil }
        self = found
      } else {
        guard let month = number(part, digits: 2), (1...12).contains(month) else { return nil }
        self = .month(month, of: year)
      }
    case 3:
      guard let month = number(parts[1], digits: 2), let day = number(parts[2], digits: 2),
        let date = CivilDate(year: year, month: month, day: day)
      else { return nil }
      self.init(start: date.daysSinceEpoch, end: date.daysSinceEpoch + 1)
    default: return nil
    }
  }

  /// A calendar year.
  ///
  /// - Parameter year: the year, such as 2026.
  public static func year(_ year: Int) -> DateInterval {
    DateInterval(
      start: CivilDate.daysSinceEpoch(year: year, month: 1, day: 1),
      end: CivilDate.daysSinceEpoch(year: year + 1, month: 1, day: 1))
  }

  /// A quarter of a year.
  ///
  /// - Parameters:
  ///   - quarter: 1…4.
  ///   - year: the year.
  public static func quarter(_ quarter: Int, of year: Int) -> DateInterval {
    let first = month((quarter - 1) * 3 + 1, of: year)
    return DateInterval(start: first.start, end: month(quarter * 3, of: year).end)
  }

  /// A month.
  ///
  /// - Parameters:
  ///   - month: 1…12.
  ///   - year: the year.
  public static func month(_ month: Int, of year: Int) -> DateInterval {
    DateInterval(
      start: CivilDate.daysSinceEpoch(year: year, month: month, day: 1),
      end: month == 12
        ? CivilDate.daysSinceEpoch(year: year + 1, month: 1, day: 1)
        : CivilDate.daysSinceEpoch(year: year, month: month + 1, day: 1))
  }

  /// A week of ISO 8601: Monday to Sunday, week 1 holds the year's first Thursday.
  ///
  /// - Parameters:
  ///   - week: 1…53.
  ///   - year: the ISO year.
  /// - Returns: nil where that year has no such week.
  public static func week(_ week: Int, of year: Int) -> DateInterval? {
    func firstMonday(_ year: Int) -> Int {
      let fourth = CivilDate.daysSinceEpoch(year: year, month: 1, day: 4)
      return fourth - CivilDate.weekday(ofDay: fourth)
    }
    let start = firstMonday(year) + (week - 1) * 7
    guard week >= 1, start < firstMonday(year + 1) else { return nil }
    return DateInterval(start: start, end: start + 7)
  }
}
