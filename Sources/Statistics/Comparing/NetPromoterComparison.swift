/// The difference between the scores of two independent groups, b − a.
///
/// Test and interval work with adjusted scores in both groups (Rocks 2016), which keeps the error
/// rate honest when a small group meets a large one. Never use it for respondents who occur in
/// both groups: see `PairedNetPromoterComparison`. A group against a total that contains it is a
/// comparison with the rest of that total: see `GroupsAgainstRest`.
public struct NetPromoterComparison: Hashable, Sendable {
  /// The first score.
  public let a: NetPromoterScore
  /// The second score.
  public let b: NetPromoterScore
  /// The level of the interval; a difference is significant below α = 1 − level.
  public let confidence: ConfidenceLevel

  private let adjustedA: AdjustedScore
  private let adjustedB: AdjustedScore

  /// Compares two groups; weighted groups pass shares times their equivalent size.
  ///
  /// - Throws: `Undefined.noData` when a group has no answers.
  public init(
    _ a: RecommendationCounts, _ b: RecommendationCounts, confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    self.a = try NetPromoterScore(a)
    self.b = try NetPromoterScore(b)
    self.confidence = confidence
    adjustedA = AdjustedScore(a)
    adjustedB = AdjustedScore(b)
  }

  /// The difference of the scores as they are reported, in points.
  public var difference: Double { b.value - a.value }

  /// The difference of the adjusted scores, the centre of the interval.
  public var adjustedDifference: Double { adjustedB.center - adjustedA.center }

  /// The standard error of the adjusted difference, in points; never 0.
  public var standardError: Double { (adjustedA.variance + adjustedB.variance).squareRoot() }

  /// The test statistic, standard normal when the groups do not differ.
  public var z: Double { adjustedDifference / standardError }

  /// The two-sided p-value.
  public var p: Double { Normal.twoSidedP(z) }

  /// The confidence interval of the difference, in points.
  public var interval: Interval {
    Interval(center: adjustedDifference, margin: confidence.z * standardError)
  }

  /// Whether p < α.
  public var isSignificant: Bool { p < confidence.alpha }

  /// The true difference that a comparison of this precision finds four times out of five.
  public var minimumDetectableDifference: Double {
    (confidence.z + Normal.quantile(0.8)) * standardError
  }

  /// What may be said of a difference.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// The groups differ demonstrably.
    case different
    /// The data do not tell the groups apart, which does not mean that they are equal.
    case noise
    /// A group is too small to be compared.
    case tooSmall = "too_small"
  }

  /// The verdict on the difference.
  ///
  /// - Parameter minimum: the answers that either group needs.
  public func verdict(minimum: Double = 10) -> Verdict {
    guard min(a.n, b.n) >= minimum else { return .tooSmall }
    return isSignificant ? .different : .noise
  }

  /// The plain Wald test, for comparison with other tools; too optimistic for small groups.
  public var wald: WaldTest {
    let error = (a.standardError * a.standardError + b.standardError * b.standardError).squareRoot()
    return WaldTest(difference: difference, standardError: error)
  }

  /// A difference divided by an unadjusted standard error.
  public struct WaldTest: Hashable, Sendable {
    /// In points; 0 when all answers within both groups are equal.
    public let standardError: Double
    /// Nil without spread.
    public let z: Double?

    init(difference: Double, standardError: Double) {
      self.standardError = standardError
      z = standardError > 0 ? difference / standardError : nil
    }

    /// The two-sided p-value; nil without spread.
    public var p: Double? { z.map(Normal.twoSidedP) }
  }
}
