/// Brunner and Munzel's test of P(B > A) + ½P(B = A) = ½, valid with unequal spread and ties.
public struct BrunnerMunzel: Hashable, Sendable {
  /// The test statistic; positive when b tends to be higher.
  public let t: Double
  /// Fractional degrees of freedom.
  public let degreesOfFreedom: Double
  /// The two-sided p-value.
  public let p: Double
  /// The interval of the probability of superiority, inside 0…1.
  public let interval: Interval

  /// Calculates the test from placements.
  ///
  /// - Returns: nil where a group has one observation or no placement varies.
  init?(
    a: [(placement: Double, count: Int)], b: [(placement: Double, count: Int)],
    superiority: Double, confidence: ConfidenceLevel
  ) {
    let momentsA = SampleMoments(counts: a.map { (value: $0.placement, count: $0.count) })
    let momentsB = SampleMoments(counts: b.map { (value: $0.placement, count: $0.count) })
    guard let varianceA = momentsA.variance, let varianceB = momentsB.variance else { return nil }
    let (na, nb) = (Double(momentsA.n), Double(momentsB.n))
    let (partA, partB) = (na * varianceA, nb * varianceB)
    let sum = partA + partB
    guard sum > 0 else { return nil }
    let error = sum.squareRoot() / (na * nb)
    let df = sum * sum / (partA * partA / (na - 1) + partB * partB / (nb - 1))
    guard let distribution = StudentT(degreesOfFreedom: df),
      let critical = confidence.t(degreesOfFreedom: df)
    else { return nil }
    t = (superiority - 0.5) / error
    degreesOfFreedom = df
    p = distribution.twoSidedP(t)
    interval = Interval(center: superiority, margin: critical * error).clipped(to: 0...1)
  }
}
