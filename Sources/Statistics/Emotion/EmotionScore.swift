/// Feelings on a scale with a neutral middle, such as −2…+2.
///
/// Net emotion is the share of positive minus that of negative feelings, in points: the same
/// three-way split as a net promoter score, with the same adjusted Wald interval.
public struct EmotionScore: Hashable, Sendable {
  /// Both camps at least this large make a group polarised: its mean then describes nobody.
  public static let polarisedShare = 0.3

  /// The mean on the original scale, with its t interval.
  public let mean: MeanEstimate
  /// The answers on either side of the middle.
  public let negative: Int
  /// The answers exactly in the middle.
  public let neutral: Int
  /// The answers above the middle.
  public let positive: Int

  /// Scores a histogram; neutral is the midpoint of its scale.
  ///
  /// - Throws: `Undefined.noData` without valid answers.
  public init(_ histogram: RatingHistogram) throws(Undefined) {
    mean = try MeanEstimate(histogram.moments)
    let midpoint = histogram.scale.midpoint
    negative = histogram.entries.reduce(0) { $0 + ($1.value < midpoint ? $1.count : 0) }
    neutral = histogram.entries.reduce(0) { $0 + ($1.value == midpoint ? $1.count : 0) }
    positive = histogram.entries.reduce(0) { $0 + ($1.value > midpoint ? $1.count : 0) }
  }

  /// The number of answers.
  public var n: Int { mean.n }

  /// The share of negative answers, from 0 to 1.
  public var negativeShare: Double { Double(negative) / Double(n) }

  /// The share of neutral answers, from 0 to 1.
  public var neutralShare: Double { Double(neutral) / Double(n) }

  /// The share of positive answers, from 0 to 1.
  public var positiveShare: Double { Double(positive) / Double(n) }

  /// Positive minus negative, from −100 to 100 points.
  public var net: Double { 100 * Double(positive - negative) / Double(n) }

  /// The adjusted Wald interval of the net emotion, in points.
  public func netInterval(confidence: ConfidenceLevel = .standard) -> Interval {
    let counts = RecommendationCounts(
      detractors: Double(negative), passives: Double(neutral), promoters: Double(positive))
    return AdjustedScore(counts).interval(confidence: confidence)
      .clipped(to: NetPromoterScore.scale)
  }

  /// Whether both sides are large.
  public var isPolarised: Bool {
    positiveShare >= EmotionScore.polarisedShare && negativeShare >= EmotionScore.polarisedShare
  }
}
