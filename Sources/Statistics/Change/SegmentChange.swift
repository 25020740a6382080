/// One segment in two waves: the quantities that mix and rate are made of.
///
/// A segment that is missing from one wave borrows its score from the other, so that all of its
/// part is mix.
struct SegmentChange {
  let shareBefore: Double
  let shareAfter: Double
  private let before: NetPromoterScore?
  private let after: NetPromoterScore?

  init(
    _ before: RecommendationCounts, _ after: RecommendationCounts, totalBefore: Double,
    totalAfter: Double
  ) {
    shareBefore = before.n / totalBefore
    shareAfter = after.n / totalAfter
    self.before = try? NetPromoterScore(before)
    self.after = try? NetPromoterScore(after)
  }

  private var scoreBefore: Double { before?.value ?? after?.value ?? 0 }
  private var scoreAfter: Double { after?.value ?? before?.value ?? 0 }
  private var meanShare: Double { (shareBefore + shareAfter) / 2 }
  private var shareChange: Double { shareAfter - shareBefore }

  /// r¹ − r⁰.
  var scoreChange: Double { scoreAfter - scoreBefore }
  /// ½(r⁰ + r¹).
  var meanScore: Double { (scoreBefore + scoreAfter) / 2 }

  private func squaredError(_ score: NetPromoterScore?) -> Double {
    score.map { $0.standardError * $0.standardError } ?? 0
  }

  private var isInBoth: Bool { before != nil && after != nil }

  private var scoreVariance: Double { squaredError(before) + squaredError(after) }

  /// The part of the variance of the rate effect that comes from the scores.
  var rateVariance: Double { isInBoth ? meanShare * meanShare * scoreVariance : 0 }

  /// The part of the variance of the mix effect that comes from the scores.
  var mixVariance: Double {
    let square = shareChange * shareChange * scoreVariance
    return isInBoth ? square / 4 : square
  }

  /// The segment's part of the change, its score seen from the middle of both totals.
  func segment(around middle: Double) -> ChangeDecomposition.Segment {
    ChangeDecomposition.Segment(
      presence: isInBoth ? .both : (before == nil ? .new : .gone), shareBefore: shareBefore,
      shareAfter: shareAfter, before: before, after: after, rate: meanShare * scoreChange,
      mix: shareChange * (meanScore - middle),
      rateErrorGivenShares: isInBoth ? rateVariance.squareRoot() : nil)
  }
}
