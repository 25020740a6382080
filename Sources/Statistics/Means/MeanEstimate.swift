/// A mean with Student's t interval.
public struct MeanEstimate: Hashable, Sendable {
  /// The observations.
  public let moments: SampleMoments

  /// Takes the mean of observations.
  ///
  /// - Throws: `Undefined.noData` when there are none, `.parameterOutOfRange` when they are too
  ///   large to be summed.
  public init(_ moments: SampleMoments) throws(Undefined) {
    guard moments.n > 0 else { throw .noData }
    guard moments.isFinite else { throw .parameterOutOfRange }
    self.moments = moments
  }

  /// The number of observations.
  public var n: Int { moments.n }

  /// The mean, in the unit of the observations.
  public var value: Double { moments.mean }

  /// Why spread and interval are missing, or nil when they are there.
  public var reason: Undefined? { n == 1 ? .oneValue : nil }

  /// Whether all observations are equal: the interval then collapses, which is no certainty.
  public var isConstant: Bool { n > 1 && moments.sumOfSquares == 0 }

  /// The degrees of freedom of the interval; nil for one observation.
  public var degreesOfFreedom: Int? { n > 1 ? n - 1 : nil }

  /// The interval mean ± t·SE; nil for one observation.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval? {
    guard let error = moments.standardError, let t = confidence.t(degreesOfFreedom: Double(n - 1))
    else { return nil }
    return Interval(center: value, margin: t * error)
  }
}
