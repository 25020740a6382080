/// Each group compared with all other respondents, corrected for the number of groups.
///
/// For two groups this is one comparison told twice: use `NetPromoterComparison` instead.
public struct GroupsAgainstRest: Hashable, Sendable {
  /// What may be said about a group.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// Demonstrably higher than the rest.
    case above
    /// Demonstrably lower than the rest.
    case below
    /// The data do not tell the group from the rest.
    case noise
    /// Not tested, because the group or its rest is too small.
    case tooSmall = "too_small"
  }

  /// One group with its rest.
  public struct Group: Hashable, Sendable {
    /// The answers of the group.
    public let counts: RecommendationCounts
    /// The answers of everybody else.
    public let rest: RecommendationCounts
    /// The comparison, with the group as `b`; nil when it is too small.
    public let comparison: NetPromoterComparison?
    /// The p-value after correction; nil when it is too small.
    public let adjustedP: Double?
    /// What may be said.
    public let verdict: Verdict
  }

  /// The groups in the order of the input.
  public let groups: [Group]
  /// How many groups were tested, and so how many tests were corrected for.
  public let tests: Int
  /// Whether the large enough groups differ at all; nil for fewer than two of them.
  public let omnibus: HomogeneityTest?

  /// Compares unweighted groups.
  ///
  /// - Parameters:
  ///   - groups: disjoint groups; respondents without a group are left out by the caller.
  ///   - minimum: the answers that a group and its rest need to be tested; small groups stay in
  ///     the rest of the others.
  ///   - adjustment: the correction for several tests.
  ///   - confidence: a group stands out when its corrected p-value is below 1 − level.
  public init(
    _ groups: [RecommendationCounts], minimum: Double = 10,
    adjustment: MultiplicityAdjustment = .holm, confidence: ConfidenceLevel = .standard
  ) {
    let total = groups.reduce(RecommendationCounts(), +)
    self.init(
      pairs: groups.map { (group: $0, rest: total - $0) }, minimum: minimum,
      adjustment: adjustment, confidence: confidence)
  }

  /// Compares weighted groups, each side with its own effective size.
  ///
  /// Parameters as for unweighted groups; `minimum` applies to effective sizes.
  public init(
    weighted groups: [WeightedRecommendationCounts], minimum: Double = 10,
    adjustment: MultiplicityAdjustment = .holm, confidence: ConfidenceLevel = .standard
  ) {
    var total = WeightedRecommendationCounts()
    for group in groups { total.merge(group) }
    func counts(_ sums: WeightedRecommendationCounts) -> RecommendationCounts {
      (try? WeightedNetPromoterScore(sums))?.equivalentCounts ?? RecommendationCounts()
    }
    self.init(
      pairs: groups.map { (group: counts($0), rest: counts(total - $0)) }, minimum: minimum,
      adjustment: adjustment, confidence: confidence)
  }

  private init(
    pairs: [(group: RecommendationCounts, rest: RecommendationCounts)], minimum: Double,
    adjustment: MultiplicityAdjustment, confidence: ConfidenceLevel
  ) {
    let comparisons = pairs.map { pair -> NetPromoterComparison? in
      guard pair.group.n >= minimum, pair.rest.n >= minimum else { return nil }
      return try? NetPromoterComparison(pair.rest, pair.group, confidence: confidence)
    }
    let adjusted = adjustment.adjust(comparisons.compactMap { $0?.p })
    var next = adjusted.makeIterator()
    groups = zip(pairs, comparisons).map { pair, comparison in
      let p = comparison == nil ? nil : next.next()
      return Group(
        counts: pair.group, rest: pair.rest, comparison: comparison, adjustedP: p,
        verdict: GroupsAgainstRest.verdict(comparison, p, alpha: confidence.alpha))
    }
    tests = adjusted.count
    let large = pairs.map(\.group).filter { $0.n >= minimum && $0.n > 0 }
    omnibus = HomogeneityTest(
      large.map { AdjustedScore($0) }.map { (value: $0.center, variance: $0.variance) })
  }

  private static func verdict(
    _ comparison: NetPromoterComparison?, _ p: Double?, alpha: Double
  ) -> Verdict {
    guard let comparison, let p else { return .tooSmall }
    guard p < alpha else { return .noise }
    return comparison.z > 0 ? .above : .below
  }
}
