/// A net promoter score of weighted answers, optionally from a finite population.
///
/// The point estimate is weighted; the variance uses the effective sample size of Kish (1965),
/// enlarged by the finite population correction of Cochran (1977, §2.6). Use a population size
/// only for a probability sample from a known list: it does not repair non-response.
public struct WeightedNetPromoterScore: Hashable, Sendable {
  /// The accumulated answers.
  public let sums: WeightedRecommendationCounts
  /// The number of people the sample was drawn from, or nil.
  public let population: Int?

  private let shares: NetPromoterScore

  /// Calculates a weighted score.
  ///
  /// - Throws: `Undefined.noData` when nobody with a positive weight answered,
  ///   `.populationSmallerThanSample` when more people answered than the population holds.
  public init(_ sums: WeightedRecommendationCounts, population: Int? = nil) throws(Undefined) {
    shares = try NetPromoterScore(sums.weights)
    if let population, population < sums.total.n { throw .populationSmallerThanSample }
    self.sums = sums
    self.population = population
  }

  /// The number of respondents with a positive weight.
  public var n: Int { sums.total.n }

  /// The score, from −100 to 100 points.
  public var value: Double { shares.value }

  /// The weighted share of one category, from 0 to 1.
  public func share(of category: RecommendationCategory) -> Double { shares.share(of: category) }

  /// The variance of one answer under the weighted shares, from 0 to 1.
  public var variance: Double { shares.variance }

  /// Kish's effective sample size (Σw)²/Σw².
  public var effectiveSize: Double {
    EffectiveSampleSize.kish(
      sumOfWeights: sums.total.weights, sumOfSquaredWeights: sums.total.squaredWeights)
  }

  /// The design effect of weighting, n / effective size; at least 1.
  public var designEffect: Double { Double(n) / effectiveSize }

  /// Whether everybody answered, so that no sampling error is left.
  public var isCensus: Bool { population == n }

  /// The size n* of a simple random sample that is as precise as this one; nil for a census.
  public var equivalentSize: Double? {
    guard let population else { return effectiveSize }
    guard population > n else { return nil }
    return effectiveSize * Double(population - 1) / Double(population - n)
  }

  /// Weighted shares times n*, which comparisons take as counts.
  ///
  /// Nil for a census.
  public var equivalentCounts: RecommendationCounts? {
    equivalentSize.map { sums.weights.scaled(by: $0 / sums.total.weights) }
  }

  /// The standard error 100·√(V / effective size), in points, without the population correction.
  public var kishStandardError: Double { 100 * (variance / effectiveSize).squareRoot() }

  /// The linearised standard error in points, as `svymean` of R's survey package gives it.
  ///
  /// Nil for a single respondent.
  public var linearisedStandardError: Double? {
    guard n > 1 else { return nil }
    let mean = value / 100
    let squares =
      sums.detractors.squaredWeights * (-1 - mean) * (-1 - mean)
      + sums.passives.squaredWeights * mean * mean
      + sums.promoters.squaredWeights * (1 - mean) * (1 - mean)
    let total = sums.total.weights
    let n = Double(self.n)
    return 100 * (n / (n - 1) * squares).squareRoot() / total
  }

  /// The confidence interval in points; for a census the score itself, twice.
  ///
  /// - Parameters:
  ///   - method: applied to the shares times n*.
  ///   - confidence: 95 % by default.
  /// - Returns: nil where the method is not defined for such counts.
  public func interval(
    _ method: NetPromoterIntervalMethod = .adjustedWald, confidence: ConfidenceLevel = .standard
  ) -> Interval? {
    guard let counts = equivalentCounts else { return Interval(lower: value, upper: value) }
    return try? NetPromoterScore(counts).interval(method, confidence: confidence)
  }

  /// The survey-textbook interval: score ± t with n − 1 degrees of freedom × linearised SE.
  ///
  /// Not limited to −100…100. Nil for one respondent.
  public func linearisedInterval(confidence: ConfidenceLevel = .standard) -> Interval? {
    guard let error = linearisedStandardError,
      let t = confidence.t(degreesOfFreedom: Double(n - 1))
    else { return nil }
    return Interval(center: value, margin: t * error)
  }
}
