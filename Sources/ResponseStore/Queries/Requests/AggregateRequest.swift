/// A question to a set of responses, as a value: any engine that can answer it may do so.
public struct AggregateRequest: Sendable, Hashable {
  /// What happens when a literal is not a value of its category column.
  public enum UnknownValues: Sendable, Hashable {
    /// The request is refused: most often the value is misspelt.
    case refuse
    /// The comparison is simply true for no row.
    case matchNothing
  }

  /// Which rows count; nil for all.
  public var filter: Expression?
  /// What rows are grouped by; empty for one group of all rows.
  public var groupBy: [GroupKey]
  /// What is accumulated per group.
  public var measures: [Measure]
  /// What happens with unknown category values.
  public var unknownValues: UnknownValues

  /// Makes a request.
  public init(
    filter: Expression? = nil, groupBy: [GroupKey] = [], measures: [Measure] = [.count],
    unknownValues: UnknownValues = .refuse
  ) {
    self.filter = filter
    self.groupBy = groupBy
    self.measures = measures
    self.unknownValues = unknownValues
  }
}
