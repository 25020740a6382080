/// The score if a touchpoint were rated higher: a scenario under an association, no forecast.
///
/// Each visitor's answer moves by slope × the part of the improvement that the rating scale leaves
/// room for, stays within 0…10, and counts for the two nearest categories in proportion (expected
/// category under unbiased rounding). No random numbers; non-visitors do not move.
public struct ImprovementScenario: Hashable, Sendable {
  /// The answers of visitors: x the rating of the touchpoint, y the answer 0…10.
  public let visitors: JointDistribution
  /// The answers of people who did not visit the touchpoint.
  public let others: RecommendationHistogram
  /// The lowest and highest rating of the touchpoint.
  public let ratings: ClosedRange<Double>

  /// Describes the present; pairs whose answer is no whole number from 0 to 10 are left out.
  ///
  /// - Throws: `Undefined.noData` when nobody answered.
  public init(
    visitors: JointDistribution, others: RecommendationHistogram = RecommendationHistogram(),
    ratings: ClosedRange<Double>
  ) throws(Undefined) {
    self.visitors = JointDistribution(
      visitors.entries.filter { RecommendationCategory(score: $0.y) != nil })
    self.others = others
    self.ratings = ratings
    guard self.visitors.n + others.n > 0 else { throw .noData }
  }

  /// The number of respondents.
  public var n: Int { visitors.n + others.n }

  /// The score as it is, in points.
  public var scoreBefore: Double { score(slope: 0, improvement: 0) }

  /// The score after the improvement, in points.
  ///
  /// - Parameters:
  ///   - slope: points of the answer 0…10 per point of the rating.
  ///   - improvement: in points of the rating; may be negative.
  public func score(slope: Double, improvement: Double) -> Double {
    var sum = others.categories.balance
    for entry in visitors.entries {
      let shifted = entry.y + slope * headroom(entry.x, improvement)
      sum += Double(entry.count) * ImprovementScenario.expectedSign(min(10, max(0, shifted)))
    }
    return 100 * sum / Double(n)
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
