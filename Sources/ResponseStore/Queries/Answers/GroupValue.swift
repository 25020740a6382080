/// A value that rows are grouped by.
public enum GroupValue: Sendable, Hashable {
  /// A category, a derived property or an identifier.
  case text(String)
  /// A score.
  case integer(Int)
  /// A number.
  case number(Double)
  /// A calendar period by its first day, counted from 1970-01-01.
  case period(TimeBucket, start: Int)
  /// A moment.
  case time(CivilTime)
  /// No value, and why.
  case missing(MissingReason)

  /// The value as text: periods by their label, missing values by the reason's word.
  public var label: String {
    switch self {
    case .text(let text): text
    case .integer(let integer): String(integer)
    case .number(let number): String(number)
    case .period(let bucket, let start): bucket.label(ofDay: start)
    case .time(let time): time.text
    case .missing(let reason): reason.rawValue
    }
  }
}
