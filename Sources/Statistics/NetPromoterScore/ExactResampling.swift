/// The exact distribution of the score over all resamples of the same size.
///
/// The n-fold convolution of (d, a, p): what a bootstrap estimates, without simulation noise.
struct ExactResampling {
  /// Above this, the distribution is normal for all purposes and the work grows with n².
  static let largestSample = 10_000

  private let n: Int
  private let step: (down: Double, same: Double, up: Double)

  /// Fails for counts that are not whole numbers or more than `largestSample` answers.
  init?(_ counts: RecommendationCounts) {
    let whole = [counts.detractors, counts.passives, counts.promoters]
      .allSatisfy { $0 == $0.rounded() }
    guard whole, counts.n >= 1, counts.n <= Double(ExactResampling.largestSample) else {
      return nil
    }
    n = Int(counts.n)
    step = (counts.detractors / counts.n, counts.passives / counts.n, counts.promoters / counts.n)
  }

  /// The percentile interval in points.
  func interval(confidence: ConfidenceLevel) -> Interval {
    let probabilities = distribution()
    let tail = confidence.alpha / 2
    return Interval(
      lower: score(atCumulative: tail, in: probabilities),
      upper: score(atCumulative: 1 - tail, in: probabilities))
  }

  /// The chances of promoters minus detractors = −n … n.
  private func distribution() -> [Double] {
    var current = Array(repeating: 0.0, count: 2 * n + 1)
    var next = current
    current[n] = 1
    for k in 1...n {
      for s in (n - k)...(n + k) {
        let fromBelow = s > 0 ? current[s - 1] * step.up : 0
        let fromAbove = s < 2 * n ? current[s + 1] * step.down : 0
        next[s] = current[s] * step.same + fromBelow + fromAbove
      }
      swap(&current, &next)
    }
    return current
  }

  /// The smallest score whose cumulative probability reaches `target`.
  private func score(atCumulative target: Double, in probabilities: [Double]) -> Double {
    // Rounding must not push an exact tie to the next score.
    let slack = 1e-12
    var sum = 0.0
    for (index, probability) in probabilities.enumerated() {
      sum += probability
      if sum >= target - slack { return 100 * Double(index - n) / Double(n) }
    }
    return 100
  }
}
