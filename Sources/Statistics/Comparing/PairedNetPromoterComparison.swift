/// The change of the score among respondents who answered twice (a panel), in points.
///
/// A paired t test on the change of category of each person, from −2 to +2 steps.
public struct PairedNetPromoterComparison: Hashable, Sendable {
  /// The people by steps of change: −2, −1, 0, +1, +2; always five counts.
  public private(set) var counts: [Int]
  /// The level of the interval.
  public let confidence: ConfidenceLevel

  /// Starts without pairs.
  public init(confidence: ConfidenceLevel = .standard) {
    counts = Array(repeating: 0, count: 5)
    self.confidence = confidence
  }

  /// Pairs two lists by position; persons without two valid answers take no part.
  public init(
    before: some Sequence<Double?>, after: some Sequence<Double?>,
    confidence: ConfidenceLevel = .standard
  ) {
    self.init(confidence: confidence)
    for (first, second) in zip(before, after) { add(before: first, after: second) }
  }

  /// Adds one person.
  public mutating func add(before: Double?, after: Double?) {
    guard let before, let after, let first = RecommendationCategory(score: before),
      let second = RecommendationCategory(score: after)
    else { return }
    counts[Int(second.sign - first.sign) + 2] += 1
  }

  /// Adds the pairs of another part of the data.
  public mutating func merge(_ other: PairedNetPromoterComparison) {
    for step in counts.indices { counts[step] += other.counts[step] }
  }

  /// The number of people with two valid answers.
  public var pairs: Int { counts.reduce(0, +) }

  /// Why figures are missing, or nil when all are there.
  public var reason: Undefined? {
    if pairs < 2 { return .tooFewPairs }
    return standardError == 0 ? .zeroVariance : nil
  }

  /// The mean change in points, from −200 to 200; nil for fewer than two pairs.
  public var difference: Double? { moments.map { 100 * $0.mean } }

  /// The standard error of the mean change, in points; nil for fewer than two pairs.
  public var standardError: Double? { moments?.standardError.map { 100 * $0 } }

  /// The degrees of freedom of the t test.
  public var degreesOfFreedom: Int? { pairs < 2 ? nil : pairs - 1 }

  /// The test statistic; nil without spread.
  public var t: Double? {
    guard reason == nil, let difference, let standardError else { return nil }
    return difference / standardError
  }

  /// The two-sided p-value; nil without spread.
  public var p: Double? {
    t.flatMap { StudentT(degreesOfFreedom: Double(pairs - 1))?.twoSidedP($0) }
  }

  /// The confidence interval in points; nil without spread.
  public var interval: Interval? {
    guard reason == nil, let difference, let standardError,
      let critical = confidence.t(degreesOfFreedom: Double(pairs - 1))
    else { return nil }
    return Interval(center: difference, margin: critical * standardError)
  }

  private var moments: SampleMoments? {
    guard pairs > 1 else { return nil }
    return SampleMoments(counts: counts.enumerated().map { (Double($0 - 2), $1) })
  }
}
