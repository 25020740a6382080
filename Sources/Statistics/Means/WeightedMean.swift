/// A weighted mean with the linearised standard error of R's `survey::svymean`.
public struct WeightedMean: Hashable, Sendable {
  /// The accumulated observations.
  public let moments: WeightedMoments
  /// The number of people the sample was drawn from, or nil.
  public let population: Int?

  /// Takes the weighted mean.
  ///
  /// - Throws: `Undefined.noData` when nobody with a positive weight answered,
  ///   `.populationSmallerThanSample` when more people answered than the population holds,
  ///   `.parameterOutOfRange` when values are too large to be summed.
  public init(_ moments: WeightedMoments, population: Int? = nil) throws(Undefined) {
    guard moments.n > 0 else { throw .noData }
    guard moments.isFinite else { throw .parameterOutOfRange }
    if let population, population < moments.n { throw .populationSmallerThanSample }
    self.moments = moments
    self.population = population
  }

  /// The number of observations with a positive weight.
  public var n: Int { moments.n }

  /// The mean, in the unit of the observations.
  public var value: Double { moments.mean }

  /// Kish's effective sample size (Σw)²/Σw².
  public var effectiveSize: Double {
    EffectiveSampleSize.kish(
      sumOfWeights: moments.sumOfWeights, sumOfSquaredWeights: moments.sumOfSquaredWeights)
  }

  /// The standard error; nil for one observation.
  ///
  /// √(n/(n−1)·Σ(w(x−x̄)/Σw)²), times √((N−n)/(N−1)) where a population is given.
  public var standardError: Double? {
    guard n > 1 else { return nil }
    let size = Double(n)
    let plain =
      (size / (size - 1) * moments.squaredResiduals).squareRoot() / moments.sumOfWeights
    guard let population else { return plain }
    return plain * (Double(population - n) / Double(population - 1)).squareRoot()
  }

  /// The interval mean ± t·SE with n − 1 degrees of freedom; nil for one observation.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval? {
    guard let standardError, let t = confidence.t(degreesOfFreedom: Double(n - 1)) else {
      return nil
    }
    return Interval(center: value, margin: t * standardError)
  }
}
