/// The change of a score between two waves, split into mix and rate.
///
/// Rate: segments changed their score. Mix: segments changed their share. Kitagawa, JASA 50 (1955)
/// 1168–1194, symmetric and without an interaction term: Σrate + Σmix is exactly the change.
/// Standard errors by the delta method under multinomial sampling.
public struct ChangeDecomposition: Hashable, Sendable {
  /// In which waves a segment occurs.
  public enum Presence: String, CaseIterable, Hashable, Sendable {
    /// In both waves.
    case both
    /// Only in the second.
    case new
    /// Only in the first.
    case gone
  }

  /// The part of one segment.
  public struct Segment: Hashable, Sendable {
    /// In which waves it occurs.
    public let presence: Presence
    /// Its share of the first wave.
    public let shareBefore: Double
    /// Its share of the second wave.
    public let shareAfter: Double
    /// Its score in the first wave; nil when it was not there.
    public let before: NetPromoterScore?
    /// Its score in the second wave; nil when it is not there.
    public let after: NetPromoterScore?
    /// Points of the total change from its change of score.
    public let rate: Double
    /// Points of the total change from its change of share.
    public let mix: Double
    /// The standard error of `rate` with the shares taken as given; nil unless in both waves.
    public let rateErrorGivenShares: Double?

    /// Rate + mix, in points.
    public var total: Double { rate + mix }
  }

  /// One of the two effects over all segments.
  public struct Effect: Hashable, Sendable {
    /// In points.
    public let value: Double
    /// In points; 0 when the effect cannot vary, such as the mix of a single segment.
    public let standardError: Double

    /// The two-sided p-value of no effect; nil when the effect cannot vary.
    public var p: Double? {
      standardError > 0 ? Normal.twoSidedP(value / standardError) : nil
    }

    /// The confidence interval, in points.
    public func interval(confidence: ConfidenceLevel = .standard) -> Interval {
      Interval(center: value, margin: confidence.z * standardError)
    }
  }

  /// The score of the first wave.
  public let before: NetPromoterScore
  /// The score of the second wave.
  public let after: NetPromoterScore
  /// The segments in the order of the input; segments without answers in either wave have share 0.
  public let segments: [Segment]
  /// What changed scores within segments account for.
  public let rate: Effect
  /// What changed shares account for.
  public let mix: Effect

  /// The change to be explained, in points.
  public var change: Double { after.value - before.value }

  /// Splits a change.
  ///
  /// - Parameters:
  ///   - segments: the answers of each segment in both waves; weighted data passes the weights of
  ///     a wave scaled to its equivalent size.
  ///   - sharesAreFixed: whether quotas fix the shares; these then add no uncertainty, and mix is
  ///     the fieldwork's doing.
  /// - Throws: `Undefined.noData` when a wave has no answers.
  public init(
    _ segments: [(before: RecommendationCounts, after: RecommendationCounts)],
    sharesAreFixed: Bool = false
  ) throws(Undefined) {
    before = try NetPromoterScore(segments.reduce(RecommendationCounts()) { $0 + $1.before })
    after = try NetPromoterScore(segments.reduce(RecommendationCounts()) { $0 + $1.after })
    let (totalBefore, totalAfter) = (before.n, after.n)
    let middle = (before.value + after.value) / 2
    let parts = segments.map {
      SegmentChange($0.before, $0.after, totalBefore: totalBefore, totalAfter: totalAfter)
    }
    self.segments = parts.map { $0.segment(around: middle) }
    var rateVariance = parts.reduce(0) { $0 + $1.rateVariance }
    var mixVariance = parts.reduce(0) { $0 + $1.mixVariance }
    if !sharesAreFixed {
      let changes = parts.map(\.scoreChange)
      let means = parts.map(\.meanScore)
      let waves = [(parts.map(\.shareBefore), totalBefore), (parts.map(\.shareAfter), totalAfter)]
      for (shares, n) in waves {
        rateVariance += multinomialVariance(of: changes, shares: shares, n: n) / 4
        mixVariance += multinomialVariance(of: means, shares: shares, n: n)
      }
    }
    rate = Effect(
      value: self.segments.reduce(0) { $0 + $1.rate }, standardError: rateVariance.squareRoot())
    mix = Effect(
      value: self.segments.reduce(0) { $0 + $1.mix }, standardError: mixVariance.squareRoot())
  }
}

/// The variance (Σwf² − (Σwf)²)/n of a mean of fixed values under random shares.
private func multinomialVariance(of values: [Double], shares: [Double], n: Double) -> Double {
  let mean = zip(shares, values).reduce(0) { $0 + $1.0 * $1.1 }
  let square = zip(shares, values).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
  return max(0, square - mean * mean) / n
}
