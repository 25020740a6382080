/// A score after pseudo-answers were added: the centre of the adjusted Wald interval and the
/// quantity that all comparisons between groups work with.
public struct AdjustedScore: Hashable, Sendable {
  /// The adjusted score c = 100·(P − D), in points.
  public let center: Double
  /// The variance of `center`, in squared points; above 0 even when all answers are equal.
  public let variance: Double

  /// Answers added before the usual formula is applied.
  public struct PseudoAnswers: Hashable, Sendable {
    /// Added to the detractors and to the promoters alike.
    public let extremes: Double
    /// Added to the passives.
    public let passives: Double

    /// ¾ detractors, 1½ passives, ¾ promoters (Rocks 2016, "AW(¾, 1½, ¾)").
    public static let rocks = PseudoAnswers(extremes: 0.75, passives: 1.5)
    /// One detractor and one promoter (Bonett and Price 2012).
    public static let bonettPrice = PseudoAnswers(extremes: 1, passives: 0)
  }

  /// Adjusts counts; defined even for a group without answers.
  public init(_ counts: RecommendationCounts, adding pseudo: PseudoAnswers = .rocks) {
    let adjusted =
      counts
      + RecommendationCounts(
        detractors: pseudo.extremes, passives: pseudo.passives, promoters: pseudo.extremes)
    center = 100 * adjusted.balance / adjusted.n
    variance = 10_000 * adjusted.unitVariance / adjusted.n
  }

  /// The standard error of `center`, in points.
  public var standardError: Double { variance.squareRoot() }

  /// The interval c ± z·SE, not yet limited to −100…100.
  func interval(confidence: ConfidenceLevel) -> Interval {
    Interval(center: center, margin: confidence.z * standardError)
  }
}
