/// Tango's score interval: all differences Δ = p − d that a score test does not reject.
///
/// Tango, Statistics in Medicine 17 (1998) 891–908; the same as Rocks' "iterative" interval.
struct ConstrainedScoreInterval {
  let counts: RecommendationCounts
  let z: Double

  /// The limits in points.
  var interval: Interval {
    let observed = counts.balance / counts.n
    return Interval(
      lower: 100 * boundary(from: observed, to: -1), upper: 100 * boundary(from: observed, to: 1))
  }

  /// Bisects between a difference that is accepted and the end of the scale.
  private func boundary(from accepted: Double, to end: Double) -> Double {
    guard isRejected(end) else { return end }
    var inside = accepted
    var outside = end
    // 60 halvings of a range of 2 reach the spacing of doubles.
    for _ in 0..<60 {
      let middle = (inside + outside) / 2
      if isRejected(middle) { outside = middle } else { inside = middle }
    }
    return inside
  }

  /// Whether |x_p − x_d − nΔ| exceeds z standard errors under the hypothesis p − d = Δ.
  private func isRejected(_ delta: Double) -> Bool {
    let (xp, xd, n) = (counts.promoters, counts.detractors, counts.n)
    let spread = delta * (1 - delta)
    let a = 2 * n
    let b = -xp - xd + (2 * n - xp + xd) * delta
    let c = -xd * spread
    // The share of detractors that fits best under the hypothesis.
    let q = (max(0, b * b - 4 * a * c).squareRoot() - b) / (2 * a)
    let variance = max(0, n * (2 * q + spread))
    return (xp - xd - n * delta).magnitude > z * variance.squareRoot()
  }
}
