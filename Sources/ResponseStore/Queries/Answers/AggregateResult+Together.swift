extension AggregateResult {
  /// The answer to the same request without groups, added up from the groups; nil where it does not
  /// follow from them.
  ///
  /// Whole numbers add up. Distinct values may be in several groups, and sums of numbers are rounded
  /// once per group.
  public var together: AggregateResult? {
    guard let first = groups.first, groups.reduce(0, { $0 + $1.rows }) == rowsConsidered else {
      return nil
    }
    var measures = first.measures
    for group in groups.dropFirst() {
      for index in measures.indices {
        guard let sum = measures[index].adding(group.measures[index]) else { return nil }
        measures[index] = sum
      }
    }
    guard measures.allSatisfy({ $0.adding(nil) != nil }) else { return nil }
    return AggregateResult(
      rowsConsidered: rowsConsidered, rowsRejected: rowsRejected, rowsQuarantined: rowsQuarantined,
      groups: [Group(keys: [], rows: rowsConsidered, measures: measures)])
  }
}

extension MeasureResult {
  /// The result over the rows of this one and another; nil where it does not follow from them.
  ///
  /// - Parameter other: the same measure of other rows; nil for no rows.
  fileprivate func adding(_ other: MeasureResult?) -> MeasureResult? {
    switch (self, other) {
    case (.count, nil): return self
    case (.count(let here), .count(let there)): return .count(here + there)
    case (.scores(let here), nil): return here.weights == nil ? self : nil
    case (.scores(var here), .scores(let there)):
      guard here.weights == nil, here.scale == there.scale else { return nil }
      for index in here.counts.indices { here.counts[index] += there.counts[index] }
      for (reason, count) in there.missing.occurring { here.missing[reason] += count }
      here.outside += there.outside
      return .scores(here)
    case (.joint(let here), nil): return here.weights == nil ? self : nil
    case (.joint(var here), .joint(let there)):
      guard here.weights == nil, here.counts.count == there.counts.count else { return nil }
      for index in here.counts.indices { here.counts[index] += there.counts[index] }
      here.incomplete += there.incomplete
      return .joint(here)
    default: return nil
    }
  }
}
