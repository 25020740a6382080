/// What was delivered minus what was expected, for one brand promise.
///
/// A paired t interval on the gaps of single respondents, or of deliveries against a fixed target.
public struct PromiseGap: Hashable, Sendable {
  /// What may be said of a promise.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// Delivered demonstrably less than expected.
    case broken
    /// Delivered demonstrably more than expected.
    case exceeded
    /// Demonstrably within the margin that counts as kept.
    case kept
    /// The data allow both kept and not kept.
    case inconclusive
    /// Fewer than two answers.
    case tooFew = "too_few"
  }

  /// What respondents expected.
  public let expected: SampleMoments
  /// What respondents say was delivered.
  public let delivered: SampleMoments
  /// Delivered minus expected for each respondent.
  public let gaps: SampleMoments

  /// Pairs the answers of the same respondents; pairs with a missing answer take no part.
  public init(expected: some Sequence<Double?>, delivered: some Sequence<Double?>) {
    let pairs = zip(expected, delivered).compactMap { pair -> (Double, Double)? in
      guard let first = pair.0, let second = pair.1 else { return nil }
      return (first, second)
    }
    self.expected = SampleMoments(pairs.map { $0.0 })
    self.delivered = SampleMoments(pairs.map { $0.1 })
    gaps = SampleMoments(pairs.map { $0.1 - $0.0 })
  }

  /// Takes over a table of pairs of answers.
  ///
  /// - Parameter counts: pairs with how often each occurs; counts below 1 are left out.
  public init(counts: [(expected: Double, delivered: Double, count: Int)]) {
    expected = SampleMoments(counts: counts.map { (value: $0.expected, count: $0.count) })
    delivered = SampleMoments(counts: counts.map { (value: $0.delivered, count: $0.count) })
    gaps = SampleMoments(
      counts: counts.map { (value: $0.delivered - $0.expected, count: $0.count) })
  }

  /// Compares deliveries with a brand standard that was set by management.
  public init(target: Double, delivered: some Sequence<Double?>) {
    let values = delivered.compactMap { $0 }
    self.init(expected: values.map { _ in target }, delivered: values)
  }

  /// The number of respondents.
  public var n: Int { gaps.n }

  /// Whether there are enough answers, none of them too large to be summed.
  private var isMeasured: Bool {
    n > 1 && expected.isFinite && delivered.isFinite && gaps.isFinite
  }

  /// The mean gap in points of the scale; nil for fewer than two answers.
  public var value: Double? { isMeasured ? gaps.mean : nil }

  /// The mean expectation; nil for fewer than two answers.
  public var meanExpected: Double? { isMeasured ? expected.mean : nil }

  /// The mean delivery; nil for fewer than two answers.
  public var meanDelivered: Double? { isMeasured ? delivered.mean : nil }

  /// The confidence interval of the gap; nil for fewer than two answers.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval? {
    (try? MeanEstimate(gaps))?.interval(confidence: confidence)
  }

  /// The two-sided p-value of no gap; nil for fewer than two answers or equal gaps.
  ///
  /// Correct for several promises with `MultiplicityAdjustment.holm`.
  public var p: Double? {
    guard let value, let error = gaps.standardError, error > 0 else { return nil }
    return StudentT(degreesOfFreedom: Double(n - 1))?.twoSidedP(value / error)
  }

  /// The verdict on the promise.
  ///
  /// - Parameter margin: how large a gap still counts as kept, in points of the scale.
  public func verdict(margin: Double, confidence: ConfidenceLevel = .standard) -> Verdict {
    guard let interval = interval(confidence: confidence) else { return .tooFew }
    if interval.upper < 0 { return .broken }
    if interval.lower > 0 { return .exceeded }
    return interval.lower >= -margin && interval.upper <= margin ? .kept : .inconclusive
  }

  /// The promise-kept score of several promises, from 0 to 100.
  ///
  /// 100·(1 − Σw·max(0, −gap)/(width of the scale)/Σw): delivering more does not make up for
  /// delivering less.
  ///
  /// - Parameters:
  ///   - promises: each with its weight; promises without a gap take no part.
  ///   - scale: on which expectation and delivery were rated.
  /// - Returns: nil when no promise has a gap and a positive weight.
  public static func keptScore(
    _ promises: [(promise: PromiseGap, weight: Double)], scale: RatingScale
  ) -> Double? {
    var (loss, total) = (0.0, 0.0)
    for (promise, weight) in promises where weight > 0 {
      guard let gap = promise.value else { continue }
      loss += weight * max(0, -gap) / scale.width
      total += weight
    }
    return total > 0 ? 100 * (1 - loss / total) : nil
  }
}
