import Diagnostics
import ResponseStore

/// Measures that the store does not have as such: questions whose answers are words, and questions
/// that take several answers.
///
/// They are put together from counts per value.
struct IndirectMeasure {
  private let plan: MeasurePlan
  private let aggregation: Aggregation
  private var column: SurveyColumn { plan.columns[0] }
  private var catalogue: ColumnCatalogue { aggregation.catalogue }

  init(_ plan: MeasurePlan, _ aggregation: Aggregation) {
    self.plan = plan
    self.aggregation = aggregation
  }

  /// Rows and weights of one value in one group.
  private struct Tally {
    var rows = 0
    var weight = 0.0
    var squaredWeight = 0.0
    var unweighted = 0
  }

  /// The measure per group.
  ///
  /// - Parameters:
  ///   - keys: what rows are grouped by.
  ///   - base: the groups, in the order wanted.
  func counts(
    groupBy keys: [GroupKey], base: AggregateResult
  ) throws(Diagnostic) -> [SurveyMeasureResult] {
    if case .panel(let panel) = plan.measure { return try changes(panel, keys, base) }
    if column.questionKind == .multiple { return try multiple(keys, base) }
    let values = try perValue(keys)
    return base.groups.map { group in
      let found = values[group.keys] ?? [:]
      if case .scores = plan.measure { return .scores(labelled(found, rows: group.rows)) }
      return .choices(choices(found, rows: group.rows))
    }
  }

  // MARK: The same persons on two sides

  private func changes(
    _ panel: PanelMeasure, _ keys: [GroupKey], _ base: AggregateResult
  ) throws(Diagnostic) -> [SurveyMeasureResult] {
    let translation = FilterTranslation(
      names: aggregation.names, values: aggregation.distinctValues)
    let stored = plan.columns.map { Spanned(catalogue.storedName(of: $0), at: SourceSpan.none) }
    let result = try aggregation.ask(
      groupBy: keys,
      measures: [
        .panel(
          stored[0], answers: panel.answers.stored(for: column), of: stored[1],
          first: try translation.translate(panel.first),
          second: try translation.translate(panel.second))
      ])
    var found: [[GroupValue]: PanelChanges] = [:]
    for group in result.groups {
      if case .panel(let changes)? = group.measures.first { found[group.keys] = changes }
    }
    return base.groups.map { .panel(found[$0.keys] ?? PanelChanges()) }
  }

  // MARK: One answer in words

  private func perValue(
    _ keys: [GroupKey]
  ) throws(Diagnostic) -> [[GroupValue]: [GroupValue: Tally]] {
    let stored = Spanned(catalogue.storedName(of: column), at: plan.measure.words[0].span)
    let result = try aggregation.ask(
      groupBy: keys + [.column(stored)], measures: [measure],
      where: catalogue.condition(of: column))
    var found: [[GroupValue]: [GroupValue: Tally]] = [:]
    for group in result.groups {
      guard let value = group.keys.last else { continue }
      found[Array(group.keys.dropLast()), default: [:]][value] = tally(group)
    }
    return found
  }

  /// Rows, or with a weight its sums: the weight weighted by itself gives Σw and Σw².
  private var measure: Measure {
    guard let weight = plan.weight else { return .count }
    let stored = Spanned(catalogue.storedName(of: weight), at: SourceSpan.none)
    return .moments(stored, weight: stored)
  }

  private func tally(_ group: AggregateResult.Group) -> Tally {
    guard case .moments(let moments)? = group.measures.first else {
      return Tally(rows: group.rows)
    }
    return Tally(
      rows: group.rows, weight: moments.weight, squaredWeight: moments.squaredWeight,
      unweighted: group.rows - moments.count)
  }

  private func labelled(_ found: [GroupValue: Tally], rows: Int) -> AnswerCounts {
    let scale = column.declaration?.effectiveScale ?? 0...0
    var scores: [String: Int] = [:]
    for choice in column.declaration?.choices ?? [] { scores[choice.value] = choice.valence }
    let isWeighted = plan.weight != nil
    var counts = AnswerCounts(
      scale: scale, counts: scale.map { _ in 0 },
      weightSums: isWeighted ? scale.map { _ in 0 } : nil,
      squaredWeightSums: isWeighted ? scale.map { _ in 0 } : nil, unweighted: 0,
      denominator: Denominator())
    for (value, tally) in found.sorted(by: { $0.key.label < $1.key.label }) {
      if case .missing(let reason) = value {
        counts.denominator.missing[reason] += tally.rows
      } else if let score = scores[value.label], scale.contains(score) {
        counts.counts[score - scale.lowerBound] += tally.rows
        counts.weightSums?[score - scale.lowerBound] += tally.weight
        counts.squaredWeightSums?[score - scale.lowerBound] += tally.squaredWeight
        counts.unweighted += tally.unweighted
        counts.denominator.valid += tally.rows
      } else {
        counts.denominator.missing[.invalid] += tally.rows
      }
    }
    counts.denominator.outside = rows - counts.denominator.asked
    return counts
  }

  private func choices(_ found: [GroupValue: Tally], rows: Int) -> ChoiceCounts {
    let declared = (column.declaration?.choices ?? []).map(\.value)
    let isWeighted = plan.weight != nil
    var counts = ChoiceCounts(entries: [], unweighted: 0, denominator: Denominator())
    var entries: [String: Tally] = [:]
    for (value, tally) in found {
      if case .missing(let reason) = value {
        counts.denominator.missing[reason] += tally.rows
      } else {
        entries[value.label] = tally
        counts.unweighted += tally.unweighted
        counts.denominator.valid += tally.rows
      }
    }
    let others = entries.keys.filter { !declared.contains($0) }.sorted(by: GroupOrder.precedes)
    counts.entries = (declared + others).map { value in
      let tally = entries[value] ?? Tally()
      return ChoiceCounts.Entry(
        value: value, count: tally.rows, weight: isWeighted ? tally.weight : nil,
        squaredWeight: isWeighted ? tally.squaredWeight : nil)
    }
    if isWeighted {
      counts.weight = counts.entries.reduce(0) { $0 + ($1.weight ?? 0) }
      counts.squaredWeight = counts.entries.reduce(0) { $0 + ($1.squaredWeight ?? 0) }
    }
    counts.denominator.outside = rows - counts.denominator.asked
    return counts
  }

  // MARK: Several answers

  private func multiple(
    _ keys: [GroupKey], _ base: AggregateResult
  ) throws(Diagnostic) -> [SurveyMeasureResult] {
    let question = try MultipleChoice(column, catalogue, values: aggregation.distinctValues)
    let condition = catalogue.condition(of: column)
    func tallies(_ expression: Expression?) throws(Diagnostic) -> [[GroupValue]: Tally] {
      let filters = [expression, condition].compactMap(\.self)
      let result = try aggregation.ask(
        groupBy: keys, measures: [measure], where: Expression.all(filters))
      var found: [[GroupValue]: Tally] = [:]
      for group in result.groups { found[group.keys] = tally(group) }
      return found
    }
    let asked = try tallies(nil)
    let anyTaken = try tallies(question.isAnyTaken)
    var perOption: [[[GroupValue]: Tally]] = []
    for option in question.options { perOption.append(try tallies(option.isTaken)) }
    let isWeighted = plan.weight != nil
    return base.groups.map { group in
      let valid = anyTaken[group.keys] ?? Tally()
      let all = asked[group.keys]?.rows ?? 0
      var missing = MissingCounts()
      missing[.empty] = all - valid.rows
      return .choices(
        ChoiceCounts(
          entries: zip(question.options, perOption).map { option, found in
            let tally = found[group.keys] ?? Tally()
            return ChoiceCounts.Entry(
              value: option.value, count: tally.rows, weight: isWeighted ? tally.weight : nil,
              squaredWeight: isWeighted ? tally.squaredWeight : nil)
          }, weight: isWeighted ? valid.weight : nil,
          squaredWeight: isWeighted ? valid.squaredWeight : nil, unweighted: valid.unweighted,
          denominator: Denominator(
            valid: valid.rows, missing: missing, outside: group.rows - all)))
    }
  }
}
