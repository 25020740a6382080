/// The net promoter score of a group: the share of promoters minus that of detractors, in points.
///
/// Score and variance: Reichheld 2003; Rocks, "Interval estimation for the net promoter score",
/// The American Statistician 70 (2016) 365–372.
public struct NetPromoterScore: Hashable, Sendable {
  /// The answers behind the score; at least one.
  public let counts: RecommendationCounts

  /// Calculates a score.
  ///
  /// - Throws: `Undefined.noData` when there are no answers, `.parameterOutOfRange` for a count
  ///   that is negative or no finite number.
  public init(_ counts: RecommendationCounts) throws(Undefined) {
    guard min(counts.detractors, counts.passives, counts.promoters) >= 0, counts.n.isFinite else {
      throw .parameterOutOfRange
    }
    guard counts.n > 0 else { throw .noData }
    self.counts = counts
  }

  /// The number of answers.
  public var n: Double { counts.n }

  /// The score, from −100 to 100 points.
  public var value: Double { 100 * counts.balance / n }

  /// The share of one category, from 0 to 1.
  public func share(of category: RecommendationCategory) -> Double {
    switch category {
    case .detractor: counts.detractors / n
    case .passive: counts.passives / n
    case .promoter: counts.promoters / n
    }
  }

  /// The variance p + d − (p − d)² of an answer coded −1, 0, +1; from 0 to 1, no points.
  public var variance: Double { counts.unitVariance }

  /// The standard error 100·√(V/n), in points.
  public var standardError: Double { 100 * (variance / n).squareRoot() }

  /// The margin of error z·SE of the Wald interval, in points.
  public func waldMargin(confidence: ConfidenceLevel = .standard) -> Double {
    confidence.z * standardError
  }

  /// The confidence interval, in points and never beyond −100…100.
  ///
  /// - Parameters:
  ///   - method: the adjusted Wald interval unless there is a reason for another.
  ///   - confidence: 95 % by default.
  /// - Returns: nil where the method is not defined for these counts (see each method).
  public func interval(
    _ method: NetPromoterIntervalMethod = .adjustedWald, confidence: ConfidenceLevel = .standard
  ) -> Interval? {
    let raw: Interval? =
      switch method {
      case .wald: Interval(center: value, margin: waldMargin(confidence: confidence))
      case .waldT: studentInterval(confidence)
      case .adjustedWald: AdjustedScore(counts).interval(confidence: confidence)
      case .bonettPrice:
        AdjustedScore(counts, adding: .bonettPrice).interval(confidence: confidence)
      case .score: ConstrainedScoreInterval(counts: counts, z: confidence.z).interval
      case .goodman: goodmanInterval(confidence)
      case .bootstrapExact: ExactResampling(counts)?.interval(confidence: confidence)
      }
    return raw?.clipped(to: NetPromoterScore.scale)
  }

  /// The range of possible scores.
  static let scale = -100.0...100.0

  /// NPS ± t·√(V/(n−1)): undefined for a single answer.
  private func studentInterval(_ confidence: ConfidenceLevel) -> Interval? {
    guard n > 1, let t = confidence.t(degreesOfFreedom: n - 1) else { return nil }
    return Interval(center: value, margin: 100 * t * (variance / (n - 1)).squareRoot())
  }

  /// NPS ± √χ²₂·√(V/n): simultaneous for every contrast of the three shares (Goodman 1964).
  private func goodmanInterval(_ confidence: ConfidenceLevel) -> Interval {
    // The quantile of chi-square with two degrees of freedom has a closed form.
    let critical = (-2 * Elementary.log(confidence.alpha)).squareRoot()
    return Interval(center: value, margin: critical * standardError)
  }
}
