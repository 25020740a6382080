/// Detractors, passives and promoters: everything that a net promoter score needs.
///
/// Counts are real numbers, so that weighted data takes part in every comparison with its shares
/// times the effective sample size.
public struct RecommendationCounts: Hashable, Sendable {
  /// The number of answers from 0 to 6.
  public var detractors: Double
  /// The number of answers 7 and 8.
  public var passives: Double
  /// The number of answers 9 and 10.
  public var promoters: Double

  /// Joins three counts, each at least 0.
  public init(detractors: Double = 0, passives: Double = 0, promoters: Double = 0) {
    self.detractors = detractors
    self.passives = passives
    self.promoters = promoters
  }

  /// The number of answers.
  public var n: Double { detractors + passives + promoters }

  /// The counts of two disjoint groups together.
  public static func + (a: RecommendationCounts, b: RecommendationCounts) -> RecommendationCounts {
    RecommendationCounts(
      detractors: a.detractors + b.detractors, passives: a.passives + b.passives,
      promoters: a.promoters + b.promoters)
  }

  /// The counts of a group without those of a part of it.
  ///
  /// Never below 0, so that rounding errors of fractional counts do not look like answers.
  public static func - (a: RecommendationCounts, b: RecommendationCounts) -> RecommendationCounts {
    RecommendationCounts(
      detractors: max(0, a.detractors - b.detractors), passives: max(0, a.passives - b.passives),
      promoters: max(0, a.promoters - b.promoters))
  }

  /// The counts times a factor, such as from summed weights to an equivalent number of answers.
  public func scaled(by factor: Double) -> RecommendationCounts {
    RecommendationCounts(
      detractors: detractors * factor, passives: passives * factor, promoters: promoters * factor)
  }

  /// Promoters minus detractors.
  var balance: Double { promoters - detractors }

  /// The variance p + d − (p − d)² of one answer coded −1, 0, +1, from 0 to 1.
  ///
  /// Call only where `n` is positive.
  var unitVariance: Double {
    let mean = balance / n
    return max(0, (promoters + detractors) / n - mean * mean)
  }
}
