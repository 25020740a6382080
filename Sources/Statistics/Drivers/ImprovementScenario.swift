/// The score if a touchpoint were rated higher: a scenario under an association, no forecast.
///
/// Each visitor's answer moves by slope × the part of the improvement that the rating scale leaves
/// room for, stays within 0…10, and counts for the two nearest categories in proportion (expected
/// category under unbiased rounding). No random numbers; non-visitors do not move.
public struct ImprovementScenario: Hashable, Sendable {
  /// The answers of visitors: x the rating of the touchpoint, y the answer 0…10.
  public let visitors: JointDistribution
  /// The lowest and highest rating of the touchpoint.
  public let ratings: ClosedRange<Double>
  /// The people who did not visit the touchpoint.
  public let othersCount: Int
  /// What each pair of `visitors` weighs: its frequency without weights.
  private let weights: [Double]
  /// Σw of promoters less Σw of detractors among those who did not visit.
  private let othersBalance: Double
  private let totalWeight: Double

  /// Visitors with the same rating and answer, and what they weigh together.
  public struct WeightedPair: Hashable, Sendable {
    /// The rating and the answer, with the number of visitors.
    public let pair: JointDistribution.Entry
    /// Σw of these visitors.
    public let weight: Double

    /// Joins a pair and its weight.
    public init(_ pair: JointDistribution.Entry, weight: Double) {
      self.pair = pair
      self.weight = weight
    }
  }

  /// Describes the present; pairs whose answer is no whole number from 0 to 10 are left out.
  ///
  /// - Throws: `Undefined.noData` when nobody answered.
  public init(
    visitors: JointDistribution, others: RecommendationHistogram = RecommendationHistogram(),
    ratings: ClosedRange<Double>
  ) throws(Undefined) {
    self.visitors = JointDistribution(
      visitors.entries.filter { RecommendationCategory(score: $0.y) != nil })
    weights = self.visitors.entries.map { Double($0.count) }
    othersCount = others.n
    othersBalance = others.categories.balance
    totalWeight = Double(self.visitors.n + others.n)
    self.ratings = ratings
    guard totalWeight > 0 else { throw .noData }
  }

  /// Describes the present of a weighted sample; pairs whose answer is no whole number from 0 to 10
  /// and pairs without weight are left out.
  ///
  /// - Parameters:
  ///   - visitors: the answers of visitors, with what they weigh.
  ///   - others: the answers of people who did not visit the touchpoint.
  ///   - ratings: the lowest and highest rating of the touchpoint.
  /// - Throws: `Undefined.noData` when nobody with a positive weight answered, `.negativeWeight`
  ///   for a weight below 0, `.parameterOutOfRange` for one that is no finite number.
  public init(
    weighted visitors: some Sequence<WeightedPair>, others: WeightedRecommendationCounts,
    ratings: ClosedRange<Double>
  ) throws(Undefined) {
    var kept: [WeightedPair] = []
    for visitor in visitors {
      guard visitor.weight >= 0 else { throw .negativeWeight }
      guard visitor.weight.isFinite else { throw .parameterOutOfRange }
      let isUsable =
        visitor.weight > 0 && visitor.pair.count > 0 && visitor.pair.x.isFinite
        && RecommendationCategory(score: visitor.pair.y) != nil
      if isUsable { kept.append(visitor) }
    }
    self.visitors = JointDistribution(kept.map(\.pair))
    weights = kept.map(\.weight)
    othersCount = others.total.n
    othersBalance = others.weights.balance
    totalWeight = kept.reduce(0) { $0 + $1.weight } + others.total.weights
    self.ratings = ratings
    guard totalWeight > 0 else { throw .noData }
  }

  /// The number of respondents.
  public var n: Int { visitors.n + othersCount }

  /// The score as it is, in points.
  public var scoreBefore: Double { score(slope: 0, improvement: 0) }

  /// The score after the improvement, in points.
  ///
  /// - Parameters:
  ///   - slope: points of the answer 0…10 per point of the rating.
  ///   - improvement: in points of the rating; may be negative.
  public func score(slope: Double, improvement: Double) -> Double {
    var sum = othersBalance
    for (entry, weight) in zip(visitors.entries, weights) {
      let shifted = entry.y + slope * headroom(entry.x, improvement)
      sum += weight * ImprovementScenario.expectedSign(min(10, max(0, shifted)))
    }
    return 100 * sum / totalWeight
  }

  /// The change of the score with the limits of the slope's confidence interval.
  ///
  /// - Returns: points; the interval is nil without a standard error of the slope.
  public func change(
    slope: Double, slopeError: Double? = nil, improvement: Double,
    confidence: ConfidenceLevel = .standard
  ) -> (value: Double, interval: Interval?) {
    let before = scoreBefore
    let value = score(slope: slope, improvement: improvement) - before
    guard let slopeError else { return (value, nil) }
    let margin = confidence.z * slopeError
    let ends = [slope - margin, slope + margin].map {
      score(slope: $0, improvement: improvement) - before
    }
    return (value, Interval(lower: min(ends[0], ends[1]), upper: max(ends[0], ends[1])))
  }

  /// The visitors whose rating has no room for the whole improvement.
  public func capped(improvement: Double) -> Int {
    visitors.entries.reduce(0) { sum, entry in
      let moved = entry.x + improvement
      return sum + (ratings.contains(moved) ? 0 : entry.count)
    }
  }

  private func headroom(_ rating: Double, _ improvement: Double) -> Double {
    min(ratings.upperBound, max(ratings.lowerBound, rating + improvement)) - rating
  }

  /// The mean of −1, 0, +1 over the two whole answers around a shifted one.
  private static func expectedSign(_ answer: Double) -> Double {
    let lower = answer.rounded(.down)
    let part = answer - lower
    let below = RecommendationCategory(score: lower)?.sign ?? 0
    let above = RecommendationCategory(score: lower + 1)?.sign ?? below
    return (1 - part) * below + part * above
  }
}
