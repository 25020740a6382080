public import Diagnostics

extension ResponseDataset {
  /// The values of a column that begin with a text, with the number of rows of each.
  ///
  /// - Parameters:
  ///   - column: of any kind but free text, of which there are no values to list.
  ///   - prefix: compared without regard to case; empty for all values.
  ///   - limit: how many at most, the most frequent first.
  /// - Throws: `BindingError.unknownColumn`.
  public func values(
    of column: Expression.ColumnName, matching prefix: String = "", limit: Int
  ) throws -> [ValueCount] {
    let wanted = Array(prefix.lowercased().utf8)
    return try allValues(of: column).filter { entry in
      wanted.isEmpty || entry.value.label.lowercased().utf8.starts(with: wanted)
    }.sorted { left, right in
      left.count != right.count
        ? left.count > right.count : GroupOrder.precedes(left.value, right.value)
    }.prefix(limit).map(\.self)
  }

  private func allValues(of name: Expression.ColumnName) throws -> [ValueCount] {
    let binder = ExpressionBinder(storage, unknownValues: .refuse, isUsed: isUsed)
    let column = try binder.column(name)
    switch storage.columns[column].content {
    case .category(let dictionary):
      return zip(dictionary.entries, codeCounts(ofColumn: column)).compactMap { entry, count in
        count > 0 && entry.reason == nil && !entry.isOutside
          ? ValueCount(value: .text(entry.text), count: count) : nil
      }
    case .score(let layout, _):
      let counts = codeCounts(ofColumn: column)
      return (0..<layout.scale.count).compactMap { code in
        counts[code] > 0
          ? ValueCount(value: .integer(layout.scale.minimum + code), count: counts[code]) : nil
      }
    case .text: return []
    case .number, .time, .identifier:
      let groups = try aggregate(AggregateRequest(groupBy: [.column(name)])).groups
      return groups.compactMap { group in
        if case .missing = group.keys[0] { return nil }
        return ValueCount(value: group.keys[0], count: group.rows)
      }
    }
  }

  /// What a column holds.
  ///
  /// - Parameter name: the column.
  /// - Throws: `BindingError.unknownColumn`.
  public func summary(of name: Expression.ColumnName) throws -> ColumnSummary {
    let binder = ExpressionBinder(storage, unknownValues: .refuse, isUsed: isUsed)
    let column = try binder.column(name)
    let spec = storage.columns[column].spec
    switch storage.columns[column].content {
    case .category(let dictionary):
      let counts = codeCounts(ofColumn: column)
      var missing = MissingCounts()
      var valid = 0
      var distinct = 0
      for (entry, count) in zip(dictionary.entries, counts) where count > 0 && !entry.isOutside {
        if let reason = entry.reason {
          missing[reason] += count
        } else {
          valid += count
          distinct += 1
        }
      }
      return ColumnSummary(
        spec: spec, rows: rows, valid: valid, missing: missing, distinct: distinct, minimum: nil,
        maximum: nil)
    case .score(let layout, _):
      return summary(spec, layout, codeCounts(ofColumn: column))
    case .number:
      guard case .moments(let moments)? = try total(.moments(name)) else { break }
      return ColumnSummary(
        spec: spec, rows: rows, valid: moments.count, missing: moments.missing, distinct: nil,
        minimum: moments.minimum.map { .number($0) }, maximum: moments.maximum.map { .number($0) })
    case .time: return try summary(spec, name, extent: extent(ofColumn: column))
    case .identifier, .text: return try summary(spec, name, extent: nil)
    }
    return ColumnSummary(
      spec: spec, rows: rows, valid: 0, missing: MissingCounts(), distinct: nil, minimum: nil,
      maximum: nil)
  }

  private func summary(_ spec: ColumnSpec, _ layout: ScoreLayout, _ counts: [Int]) -> ColumnSummary
  {
    var missing = MissingCounts()
    for code in layout.scale.count..<layout.count {
      if case .missing(let reason) = layout.value(of: code) { missing[reason] += counts[code] }
    }
    let used = (0..<layout.scale.count).filter { counts[$0] > 0 }
    return ColumnSummary(
      spec: spec, rows: rows, valid: used.reduce(0) { $0 + counts[$1] }, missing: missing,
      distinct: used.count, minimum: used.first.flatMap { layout.value(of: $0) },
      maximum: used.last.flatMap { layout.value(of: $0) })
  }

  /// Of a column whose missing values are counted by asking for each reason.
  private func summary(
    _ spec: ColumnSpec, _ name: Expression.ColumnName, extent: ClosedRange<Int>?
  ) throws -> ColumnSummary {
    var missing = MissingCounts()
    for reason in [MissingReason.empty, .invalid] {
      missing[reason] =
        try aggregate(AggregateRequest(filter: .isMissing(name, reason))).rowsConsidered
    }
    let present = try aggregate(AggregateRequest(filter: .not(.isMissing(name, nil))))
    return ColumnSummary(
      spec: spec, rows: rows, valid: present.rowsConsidered, missing: missing, distinct: nil,
      minimum: extent.map { .time(CivilTime(secondsSinceEpoch: $0.lowerBound)) },
      maximum: extent.map { .time(CivilTime(secondsSinceEpoch: $0.upperBound)) })
  }

  private func extent(ofColumn column: Int) -> ClosedRange<Int>? {
    var (first, last) = (Int.max, Int.min)
    for segment in storage.segments {
      switch segment.columns[column] {
      case .times32(_, let extent), .times64(_, let extent):
        first = min(first, extent.first)
        last = max(last, extent.last)
      default: break
      }
    }
    return first <= last ? first...last : nil
  }

  private func total(_ measure: Measure) throws -> MeasureResult? {
    try aggregate(AggregateRequest(measures: [measure])).groups.first?.measures.first
  }
}
