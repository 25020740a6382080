public import Diagnostics

/// What rows are grouped by.
public enum GroupKey: Sendable, Hashable {
  /// The values of a column.
  case column(Expression.ColumnName)
  /// The calendar periods of a column of moments.
  case time(Expression.ColumnName, TimeBucket)
  /// A property of a column's values, such as the phase of a touchpoint. `id` names the result.
  /// Values that the map does not list are missing: `.notApplicable`.
  case derived(id: String, from: Expression.ColumnName, map: [String: String])

  /// The column that the key is taken from.
  public var column: Expression.ColumnName {
    switch self {
    case .column(let column), .time(let column, _), .derived(_, let column, _): column
    }
  }
}
