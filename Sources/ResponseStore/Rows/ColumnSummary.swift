/// What a column holds.
public struct ColumnSummary: Sendable, Hashable {
  /// The column as it was asked for.
  public let spec: ColumnSpec
  /// The number of rows.
  public let rows: Int
  /// The number of rows with a usable value.
  public let valid: Int
  /// The other rows, by reason.
  public let missing: MissingCounts
  /// The number of distinct values; nil where counting them would need a pass of its own.
  public let distinct: Int?
  /// The smallest value: of scores, numbers and moments.
  public let minimum: GroupValue?
  /// The largest value: of scores, numbers and moments.
  public let maximum: GroupValue?
}
