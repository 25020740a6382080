import ResponseStore
import Statistics
import WorkspaceKit

/// What the association between a rating and the recommendation implies for a better rating.
struct ImprovementOutcome {
  /// The slope of the answer 0…10 on the rating, with its standard error.
  struct Slope: Hashable {
    let estimate: Double
    let standardError: Double?
  }

  let scenario: ImprovementScenario
  let slope: Slope
  /// In points of the rating; negative where low ratings are good ones.
  let improvement: Double
  let confidence: ConfidenceLevel

  /// Points of the score that the scenario adds, with the interval of the slope.
  var change: (value: Double, interval: Interval?) {
    scenario.change(
      slope: slope.estimate, slopeError: slope.standardError, improvement: improvement,
      confidence: confidence)
  }
}

extension JointDistribution {
  /// Takes over a table of two questions, the rating first.
  init(_ joint: JointHistogram) {
    self.init(
      joint.first.values.flatMap { x in
        joint.second.values.map { y in
          Entry(x: Double(x), y: Double(y), count: joint.count(x, y))
        }
      })
  }
}

extension Statistics.CrossProducts {
  /// Sums over pairs of answers: y, then x.
  ///
  /// - Throws: `Undefined.parameterOutOfRange` where sums overflow.
  init(_ pairs: JointDistribution) throws(Undefined) {
    var (sums, products) = ([0.0, 0.0], [0.0, 0.0, 0.0])
    for entry in pairs.entries {
      let count = Double(entry.count)
      sums[0] += count * entry.y
      sums[1] += count * entry.x
      products[0] += count * entry.y * entry.y
      products[1] += count * entry.x * entry.y
      products[2] += count * entry.x * entry.x
    }
    try self.init(
      n: pairs.n, sumOfWeights: Double(pairs.n), sumOfSquaredWeights: Double(pairs.n), sums: sums,
      products: products)
  }

  /// Takes over the sums of the store.
  ///
  /// - Throws: `Undefined.parameterOutOfRange` where sums overflow.
  init(_ stored: ResponseStore.CrossProducts) throws(Undefined) {
    let n = Double(stored.count)
    try self.init(
      n: stored.count, sumOfWeights: n, sumOfSquaredWeights: n, sums: stored.sums,
      products: stored.sums.indices.flatMap { row in
        (0...row).map { stored.product(row, $0) }
      })
  }
}

extension RecommendationHistogram {
  /// The answers of people who gave no rating: all answers less those beside a rating.
  init(_ answers: AnswerCounts, without joint: JointHistogram) {
    self.init(
      counts: (0...10).map { answer in
        let rated = joint.first.values.reduce(0) { $0 + joint.count($1, answer) }
        return max(0, answers.count(of: answer) - rated)
      })
  }
}
