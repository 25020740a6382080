/// Visitors of a touchpoint against non-visitors, as they are and within comparable strata.
///
/// The standardised difference gives every usable stratum the weight of its respondents (direct
/// standardisation). People who visit a complaints desk differ from those who do not: a difference
/// is an association and not the touchpoint's doing.
public struct VisitorComparison: Hashable, Sendable {
  /// The answers of one stratum, such as a customer segment.
  public struct Stratum: Hashable, Sendable {
    /// The visitors.
    public let visited: RecommendationCounts
    /// The people who did not visit.
    public let notVisited: RecommendationCounts

    /// Joins the two sides of a stratum.
    public init(visited: RecommendationCounts, notVisited: RecommendationCounts) {
      self.visited = visited
      self.notVisited = notVisited
    }
  }

  /// What a usable stratum contributes.
  public struct Contribution: Hashable, Sendable {
    /// Its share of the respondents in usable strata.
    public let weight: Double
    /// Its difference visitors − others, in points.
    public let difference: Double
  }

  /// The difference within strata.
  public struct Standardised: Hashable, Sendable {
    /// In points, visitors − others.
    public let difference: Double
    /// Its standard error, in points.
    public let standardError: Double
    /// Its confidence interval, in points.
    public let interval: Interval
    /// The two-sided p-value of no difference.
    public let p: Double
    /// The share of all respondents who are in usable strata.
    public let coverage: Double
  }

  /// All visitors against all others, with the visitors as `b`.
  public let crude: NetPromoterComparison
  /// One entry per stratum in the order of the input; nil where a side is too small.
  public let contributions: [Contribution?]
  /// The standardised difference; nil when no stratum is usable.
  public let standardised: Standardised?

  /// Compares visitors with others.
  ///
  /// - Parameters:
  ///   - strata: disjoint groups.
  ///   - minimumCell: the respondents that both sides of a stratum need.
  ///   - confidence: the level of the intervals.
  /// - Throws: `Undefined.noData` when nobody visited or everybody did.
  public init(
    _ strata: [Stratum], minimumCell: Double = 5, confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    let visited = strata.reduce(RecommendationCounts()) { $0 + $1.visited }
    let others = strata.reduce(RecommendationCounts()) { $0 + $1.notVisited }
    crude = try NetPromoterComparison(others, visited, confidence: confidence)
    let isUsable = strata.map { min($0.visited.n, $0.notVisited.n) >= max(1, minimumCell) }
    let usable = zip(strata, isUsable).filter(\.1).map(\.0)
    let covered = usable.reduce(0) { $0 + $1.visited.n + $1.notVisited.n }
    contributions = zip(strata, isUsable).map { stratum, isUsable in
      guard isUsable,
        let pair = try? NetPromoterComparison(stratum.notVisited, stratum.visited)
      else { return nil }
      return Contribution(
        weight: (stratum.visited.n + stratum.notVisited.n) / covered, difference: pair.difference)
    }
    guard !usable.isEmpty else {
      standardised = nil
      return
    }
    var variance = 0.0
    for stratum in usable {
      let weight = (stratum.visited.n + stratum.notVisited.n) / covered
      let error =
        AdjustedScore(stratum.visited).variance + AdjustedScore(stratum.notVisited).variance
      variance += weight * weight * error
    }
    let difference = contributions.reduce(0) { $0 + ($1.map { $0.weight * $0.difference } ?? 0) }
    let error = variance.squareRoot()
    standardised = Standardised(
      difference: difference, standardError: error,
      interval: Interval(center: difference, margin: confidence.z * error),
      p: Normal.twoSidedP(difference / error), coverage: covered / (visited.n + others.n))
  }

  /// Whether standardising moves the difference by at least 2 points and a tenth of its size.
  ///
  /// Change-in-estimate criterion of Maldonado and Greenland (1993). Nil without usable strata.
  public var isConfounded: Bool? {
    standardised.map { standardised in
      let shift = (standardised.difference - crude.difference).magnitude
      return shift >= 2 && shift >= 0.1 * crude.difference.magnitude
    }
  }

  /// Whether the sign reverses within strata (Simpson's paradox); nil without usable strata.
  public var isReversed: Bool? {
    standardised.map { $0.difference * crude.difference < 0 }
  }
}
