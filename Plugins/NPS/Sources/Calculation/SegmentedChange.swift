import Statistics

/// The change between two sides, split into mix and rate over segments.
///
/// Weighted data passes the weights of each side scaled to its effective size, so that the shares
/// of the segments are the weighted ones.
struct SegmentedChange {
  /// The split.
  let decomposition: ChangeDecomposition
  /// The level of intervals.
  let confidence: ConfidenceLevel

  /// Splits a change; nil where a side has no answers.
  ///
  /// - Parameters:
  ///   - segments: the figures of each segment on both sides.
  ///   - sharesAreFixed: whether quotas fix the shares.
  ///   - confidence: the level of intervals.
  init?(
    _ segments: [(before: NPSFigure, after: NPSFigure)], sharesAreFixed: Bool,
    confidence: ConfidenceLevel
  ) {
    let before = Self.scaled(segments.map(\.before.sums))
    let after = Self.scaled(segments.map(\.after.sums))
    guard
      let decomposition = try? ChangeDecomposition(
        zip(before, after).map { (before: $0, after: $1) }, sharesAreFixed: sharesAreFixed)
    else { return nil }
    self.decomposition = decomposition
    self.confidence = confidence
  }

  private static func scaled(
    _ segments: [WeightedRecommendationCounts]
  ) -> [RecommendationCounts] {
    var total = WeightedRecommendationCounts()
    for segment in segments { total.merge(segment) }
    guard let wave = try? WeightedNetPromoterScore(total) else {
      return segments.map { _ in RecommendationCounts() }
    }
    return segments.map { $0.weights.scaled(by: wave.effectiveSize / total.total.weights) }
  }

  /// What may be said of the change, in one word; the words in files.
  enum Reading: String, CaseIterable, Hashable, Sendable {
    /// Most of the change is within segments.
    case rate
    /// Most of the change is another mix.
    case mix
    /// Both parts count.
    case both
    /// The parts work against each other.
    case opposed
    /// There is hardly a change to split.
    case none
  }

  /// Which part explains the change: three quarters of it are most of it.
  var reading: Reading {
    let (rate, mix) = (decomposition.rate.value, decomposition.mix.value)
    let change = decomposition.change
    guard change.magnitude >= 0.05 else {
      return max(rate.magnitude, mix.magnitude) >= 1 ? .opposed : .none
    }
    if rate * mix < 0, min(rate.magnitude, mix.magnitude) >= change.magnitude / 4 {
      return .opposed
    }
    if mix.magnitude >= 0.75 * change.magnitude, mix * change > 0 { return .mix }
    if rate.magnitude >= 0.75 * change.magnitude, rate * change > 0 { return .rate }
    return .both
  }
}
