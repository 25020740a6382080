/// The difference between two independent means, b − a, without assuming equal spread.
///
/// Welch's t test with the degrees of freedom of Satterthwaite.
public struct MeanComparison: Hashable, Sendable {
  /// The difference, in the unit of the observations.
  public let difference: Double
  /// Its standard error; 0 when both groups are constant.
  public let standardError: Double
  /// Fractional degrees of freedom; nil when both groups are constant.
  public let degreesOfFreedom: Double?
  /// The level of the interval.
  public let confidence: ConfidenceLevel

  /// Compares two groups.
  ///
  /// - Throws: `Undefined.noData` when a group is empty, `.tooFewRows` when one has a single value,
  ///   `.parameterOutOfRange` when values are too large to be summed.
  public init(
    _ a: SampleMoments, _ b: SampleMoments, confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    guard a.n > 0, b.n > 0 else { throw .noData }
    guard a.isFinite, b.isFinite else { throw .parameterOutOfRange }
    guard let varianceA = a.variance, let varianceB = b.variance else { throw .tooFewRows }
    let partA = varianceA / Double(a.n)
    let partB = varianceB / Double(b.n)
    let sum = partA + partB
    difference = b.mean - a.mean
    standardError = sum.squareRoot()
    degreesOfFreedom =
      sum > 0
      ? sum * sum / (partA * partA / Double(a.n - 1) + partB * partB / Double(b.n - 1)) : nil
    self.confidence = confidence
  }

  /// Compares two weighted groups by their linearised standard errors.
  ///
  /// - Throws: `Undefined.tooFewRows` when a group has a single observation.
  public init(
    _ a: WeightedMean, _ b: WeightedMean, confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    guard let errorA = a.standardError, let errorB = b.standardError else { throw .tooFewRows }
    let (partA, partB) = (errorA * errorA, errorB * errorB)
    let sum = partA + partB
    difference = b.value - a.value
    standardError = sum.squareRoot()
    degreesOfFreedom =
      sum > 0
      ? sum * sum / (partA * partA / Double(a.n - 1) + partB * partB / Double(b.n - 1)) : nil
    self.confidence = confidence
  }

  /// The true difference that a comparison of this precision finds four times out of five.
  public var minimumDetectableDifference: Double {
    (confidence.z + Normal.quantile(0.8)) * standardError
  }

  /// The test statistic; nil when both groups are constant.
  public var t: Double? { standardError > 0 ? difference / standardError : nil }

  /// The two-sided p-value; nil when both groups are constant.
  public var p: Double? {
    guard let t, let degreesOfFreedom else { return nil }
    return StudentT(degreesOfFreedom: degreesOfFreedom)?.twoSidedP(t)
  }

  /// The confidence interval; nil when both groups are constant.
  public var interval: Interval? {
    guard let degreesOfFreedom, let t = confidence.t(degreesOfFreedom: degreesOfFreedom) else {
      return nil
    }
    return Interval(center: difference, margin: t * standardError)
  }
}
