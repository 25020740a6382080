/// A calendar period that moments are grouped by.
public enum TimeBucket: String, Sendable, Hashable, CaseIterable {
  /// A day.
  case day
  /// A week of ISO 8601: Monday to Sunday, numbered within the year its Thursday lies in.
  case week
  /// A month.
  case month
  /// A quarter: January–March, April–June, …
  case quarter
  /// A calendar year.
  case year

  /// The whole period that holds a day.
  ///
  /// - Parameter day: days since 1970-01-01.
  public func interval(holding day: Int) -> DateInterval {
    let date = CivilDate(daysSinceEpoch: day)
    switch self {
    case .day: return DateInterval(start: day, end: day + 1)
    case .week:
      let monday = day - CivilDate.weekday(ofDay: day)
      return DateInterval(start: monday, end: monday + 7)
    case .month: return .month(date.month, of: date.year)
    case .quarter: return .quarter((date.month - 1) / 3 + 1, of: date.year)
    case .year: return .year(date.year)
    }
  }

  /// The name of the period that holds a day: `2026-03-31`, `2026-W13`, `2026-03`, `2026-Q1` or
  /// `2026`.
  ///
  /// - Parameter day: days since 1970-01-01.
  public func label(ofDay day: Int) -> String {
    let date = CivilDate(daysSinceEpoch: day)
    switch self {
    case .day: return date.text
    case .week:
      let thursday = day - CivilDate.weekday(ofDay: day) + 3
      let year = CivilDate(daysSinceEpoch: thursday).year
      let first = CivilDate.daysSinceEpoch(year: year, month: 1, day: 1)
      return "\(padded(year, 4))-W\(padded((thursday - first) / 7 + 1, 2))"
    case .month: return "\(padded(date.year, 4))-\(padded(date.month, 2))"
    case .quarter: return "\(padded(date.year, 4))-Q\((date.month - 1) / 3 + 1)"
    case .year: return padded(date.year, 4)
    }
  }
}
