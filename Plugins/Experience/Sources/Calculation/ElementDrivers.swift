import Statistics

/// How elements of the experience go together, and with satisfaction, over the same respondents.
struct ElementDrivers: Sendable {
  /// Respondents with the same answers: the outcome first, then the elements; nil without an answer.
  struct Pattern: Sendable {
    let values: [Double?]
    let count: Int
  }

  /// What one element accounts for.
  struct Driver: Sendable {
    /// Its position among the elements.
    let element: Int
    /// The respondents who answered it.
    let n: Int
    /// Its share of what all elements explain; nil where it left the model.
    let share: Double?
    /// The share's interval over resamples.
    var interval: Interval?
    /// Points of satisfaction for a point of the element, others equal.
    let slope: LinearRegression.Coefficient?
  }

  /// The respondents with the outcome.
  let n: Int
  /// The share of variance in the outcome that all elements explain.
  let rSquared: Double
  /// One driver per element.
  private(set) var drivers: [Driver]

  /// Fits the model; whoever did not answer an element stays in for the others.
  ///
  /// - Parameters:
  ///   - patterns: the respondents.
  ///   - confidence: the confidence of intervals.
  ///   - replicates: the resamples behind the intervals of shares.
  /// - Throws: why there is no model.
  init(
    _ patterns: [Pattern], confidence: ConfidenceLevel, replicates: Int
  ) throws(Undefined) {
    let width = (patterns.first?.values.count ?? 1) - 1
    guard width > 0 else { throw .noData }
    let present = patterns.filter { ($0.values.first ?? nil) != nil && $0.count > 0 }
    var data = VisitedTouchpoints(touchpoints: width)
    for pattern in present {
      for _ in 0..<pattern.count {
        try data.add(outcome: pattern.values[0] ?? 0, ratings: Array(pattern.values.dropFirst()))
      }
    }
    guard data.n > 0 else { throw .noData }
    let model = try VisitedDriverModel(data, confidence: confidence)
    let total = model.regression.rSquared
    n = data.n
    rSquared = total
    drivers = model.touchpoints.enumerated().map { element, touchpoint in
      Driver(
        element: element, n: touchpoint.visits,
        share: total > 0 ? touchpoint.contribution.map { $0 / total } : nil, slope: touchpoint.slope
      )
    }
    let intervals = Self.resampled(
      present, kept: drivers.map { $0.share != nil }, confidence, replicates)
    for index in drivers.indices { drivers[index].interval = intervals[index] }
  }

  /// Shares over resamples of respondents.
  private static func resampled(
    _ patterns: [Pattern], kept: [Bool], _ confidence: ConfidenceLevel, _ replicates: Int
  ) -> [Interval?] {
    var owners: [Int] = []
    for (index, pattern) in patterns.enumerated() {
      owners += Array(repeating: index, count: pattern.count)
    }
    var shares = kept.map { _ in [Double]() }
    var done = 0
    for positions in BootstrapSamples(size: owners.count, replicates: replicates) {
      var counts = Array(repeating: 0, count: patterns.count)
      for position in positions { counts[owners[position]] += 1 }
      var data = VisitedTouchpoints(touchpoints: kept.count)
      for (pattern, count) in zip(patterns, counts) where count > 0 {
        // Shares depend on weighted sums only, so a pattern enters once with its count.
        try? data.add(
          outcome: pattern.values[0] ?? 0, ratings: Array(pattern.values.dropFirst()),
          weight: Double(count))
      }
      guard
        let parts = try? VisitedDriverModel.contributions(data, minimumVisits: 2, among: kept)
      else { continue }
      let total = parts.reduce(0) { $0 + ($1 ?? 0) }
      guard total > 0 else { continue }
      done += 1
      for (index, part) in parts.enumerated() {
        if let part { shares[index].append(part / total) }
      }
    }
    return shares.map { values in
      guard 2 * values.count > done, let drawn = try? BootstrapDistribution(values) else {
        return nil
      }
      return drawn.interval(confidence: confidence)
    }
  }

  /// The correlation of two columns over whoever answered both.
  ///
  /// - Parameters:
  ///   - first: the position of the first, 0 for the outcome.
  ///   - second: the position of the second.
  ///   - patterns: the respondents.
  /// - Throws: why there is none.
  static func correlation(
    _ first: Int, _ second: Int, _ patterns: [Pattern]
  ) throws(Undefined) -> Correlation {
    try Correlation(
      JointDistribution(
        patterns.compactMap { pattern in
          guard let x = pattern.values[first], let y = pattern.values[second] else { return nil }
          return JointDistribution.Entry(x: x, y: y, count: pattern.count)
        }), kind: .pearson)
  }
}
