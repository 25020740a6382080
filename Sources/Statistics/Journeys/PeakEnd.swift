/// How a journey may be remembered: its most intense moment and its end.
///
/// Kahneman et al. 1993; Fredrickson and Kahneman 1993. No better a predictor than the plain mean
/// (Alaybek et al. 2022), which is therefore always reported beside it.
public struct PeakEnd: Hashable, Sendable {
  /// What counts as the peak.
  public enum Peak: String, CaseIterable, Hashable, Sendable {
    /// Furthest from neutral; of equal distances the negative one, then the latest.
    case mostExtreme = "most_extreme"
    /// The highest value, the latest of equals.
    case highest
    /// The lowest value, the latest of equals.
    case lowest
  }

  /// The position of the peak in the journey, from 0.
  public let peakIndex: Int
  /// The value at the peak.
  public let peak: Double
  /// The position of the last touchpoint that was rated.
  public let endIndex: Int
  /// The value at the end.
  public let end: Double
  /// The mean of all rated touchpoints.
  public let mean: Double
  /// The number of rated touchpoints.
  public let n: Int

  /// The mean of peak and end.
  public var score: Double { (peak + end) / 2 }

  /// Scores one journey.
  ///
  /// - Parameters:
  ///   - values: ratings in journey order; nil is a touchpoint that was not visited, and so is
  ///     what is no finite number.
  ///   - neutral: the value that is neither good nor bad.
  ///   - peak: what counts as the peak.
  /// - Throws: `Undefined.noData` when nothing was rated.
  public init(
    _ values: some Sequence<Double?>, neutral: Double = 0, peak: Peak = .mostExtreme
  ) throws(Undefined) {
    let rated = values.enumerated().compactMap { index, value in
      value.flatMap { $0.isFinite ? (index: index, value: $0) : nil }
    }
    guard let last = rated.last, var best = rated.first else { throw .noData }
    for candidate in rated.dropFirst()
    where PeakEnd.replaces(candidate.value, best.value, neutral: neutral, peak: peak) {
      best = candidate
    }
    peakIndex = best.index
    self.peak = best.value
    endIndex = last.index
    end = last.value
    n = rated.count
    mean = rated.reduce(0) { $0 + $1.value } / Double(rated.count)
  }

  /// Whether a later value takes the place of the best one so far.
  private static func replaces(
    _ later: Double, _ best: Double, neutral: Double, peak: Peak
  ) -> Bool {
    switch peak {
    case .highest: return later >= best
    case .lowest: return later <= best
    case .mostExtreme:
      let (new, old) = ((later - neutral).magnitude, (best - neutral).magnitude)
      if new != old { return new > old }
      return later < neutral || best >= neutral
    }
  }
}
