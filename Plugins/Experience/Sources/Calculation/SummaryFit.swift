import Statistics

/// Ways to make one number of what a respondent felt along a journey.
enum JourneySummary: String, CaseIterable, Sendable {
  /// All touchpoints alike.
  case mean
  /// Touchpoints by their importance to customers.
  case weighted
  /// The mean of peak and end.
  case peakEnd = "peak-end"
  /// The worst touchpoint.
  case worst
  /// The last touchpoint.
  case last

  /// The summary of one respondent; nil without ratings.
  ///
  /// - Parameters:
  ///   - values: valences in the journey's order.
  ///   - importance: the importance of each touchpoint, above 0.
  func value(_ values: [Double?], importance: [Double]) -> Double? {
    guard let peakEnd = try? PeakEnd(values) else { return nil }
    switch self {
    case .mean: return peakEnd.mean
    case .peakEnd: return peakEnd.score
    case .last: return peakEnd.end
    case .worst: return values.compactMap(\.self).min()
    case .weighted:
      var (sum, weights) = (0.0, 0.0)
      for (value, weight) in zip(values, importance) {
        guard let value else { continue }
        sum += value * weight
        weights += weight
      }
      return weights > 0 ? sum / weights : nil
    }
  }
}

/// How well each summary goes with the outcome, over the same respondents.
struct SummaryFit: Sendable {
  /// One summary.
  struct Fit: Sendable {
    let summary: JourneySummary
    /// The correlation with the outcome; nil where one side does not vary.
    let correlation: Correlation?
    /// Against the summary that fits best; nil for the best itself.
    let contrast: DependentCorrelations?
    /// The p-value of that contrast, adjusted for the number of contrasts (Holm).
    let p: Double?
  }

  /// Respondents with the outcome and at least two ratings.
  let n: Int
  /// One fit per summary, best first.
  let fits: [Fit]

  /// Compares summaries.
  ///
  /// Respondents with a single rating are left out: for them all summaries are the same.
  ///
  /// - Parameters:
  ///   - rows: valences in the journey's order, the outcome, and how many respondents gave them.
  ///   - importance: the importance of each touchpoint; nil leaves the weighted summary out.
  init(
    _ rows: [(values: [Double?], outcome: Double?, count: Int)], importance: [Double]?
  ) {
    let usable = rows.filter { row in
      row.count > 0 && row.outcome != nil && row.values.count { $0 != nil } > 1
    }
    let summaries = JourneySummary.allCases.filter { $0 != .weighted || importance != nil }
    let weights = importance ?? []
    n = usable.reduce(0) { $0 + $1.count }
    func pairs(
      _ first: (JourneySummary), _ second: JourneySummary?
    ) -> JointDistribution {
      JointDistribution(
        usable.compactMap { row in
          guard let x = first.value(row.values, importance: weights),
            let y = second.map({ $0.value(row.values, importance: weights) }) ?? row.outcome
          else { return nil }
          return JointDistribution.Entry(x: x, y: y, count: row.count)
        })
    }
    let found = summaries.map { summary in
      (summary, try? Correlation(pairs(summary, nil), kind: .pearson))
    }.sorted { left, right in
      let (a, b) = (left.1?.r ?? -2, right.1?.r ?? -2)
      return a != b ? a > b : Self.place(left.0) < Self.place(right.0)
    }
    let best = found.first
    let contrasts = found.map { summary, correlation -> DependentCorrelations? in
      guard let best, let top = best.1, let correlation, summary != best.0,
        let mutual = try? Correlation(pairs(best.0, summary), kind: .pearson)
      else { return nil }
      return try? DependentCorrelations(
        first: top.r, second: correlation.r, mutual: mutual.r, n: correlation.n)
    }
    let tested = contrasts.indices.filter { contrasts[$0] != nil }
    let adjusted = MultiplicityAdjustment.holm.adjust(tested.map { contrasts[$0]?.p ?? 1 })
    var p: [Int: Double] = [:]
    for (index, value) in zip(tested, adjusted) { p[index] = value }
    fits = found.enumerated().map { index, fit in
      Fit(summary: fit.0, correlation: fit.1, contrast: contrasts[index], p: p[index])
    }
  }

  private static func place(_ summary: JourneySummary) -> Int {
    JourneySummary.allCases.firstIndex(of: summary) ?? 0
  }
}
