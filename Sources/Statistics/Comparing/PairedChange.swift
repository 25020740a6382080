/// The mean change of persons who answered on both sides, judged by a paired t test.
///
/// Each person counts once, whatever the number of their answers, so the interval is that of
/// independent observations. Of one answer a side, coded −1, 0, +1, this is exactly
/// `PairedNetPromoterComparison`.
public struct PairedChange: Hashable, Sendable {
  /// The persons with an answer on both sides.
  public let pairs: Int
  /// The mean change, second side minus first, in the unit of the changes; nil without pairs.
  public let difference: Double?
  /// Its standard error; nil for fewer than two pairs.
  public let standardError: Double?
  /// Its interval; nil where nothing varies.
  public let interval: Interval?
  /// The two-sided p-value; nil where nothing varies.
  public let p: Double?
  /// The true change that is found four times out of five, (z₁₋α⁄₂ + z₀.₈) standard errors; nil where
  /// nothing varies.
  public let visible: Double?

  /// Judges changes.
  ///
  /// - Parameters:
  ///   - changes: one observation per person: the mean on the second side minus that on the first.
  ///   - confidence: the level of the interval.
  public init(_ changes: SampleMoments, confidence: ConfidenceLevel = .standard) {
    let estimate = try? MeanEstimate(changes)
    pairs = changes.n
    difference = estimate?.value
    standardError = changes.standardError
    guard let estimate, let error = changes.standardError, error > 0,
      let distribution = StudentT(degreesOfFreedom: Double(changes.n - 1))
    else {
      (interval, p, visible) = (nil, nil, nil)
      return
    }
    interval = estimate.interval(confidence: confidence)
    p = distribution.twoSidedP(estimate.value / error)
    visible = (confidence.z + Normal.quantile(0.8)) * error
  }
}
