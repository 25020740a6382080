import Statistics
import WorkspaceKit

/// Every group against the rest, and the ranks that the data allow.
///
/// Only groups that are large enough to be shown are tested and ranked; small ones stay in the rest
/// of the others.
struct GroupLeague {
  /// Where a group stands against the rest; the words in files.
  enum Standing: String, CaseIterable, Hashable, Sendable {
    /// Demonstrably higher than the rest.
    case above
    /// Demonstrably lower than the rest.
    case below
    /// The data do not tell the group from the rest.
    case noise
    /// Not tested, because the group or its rest is too small.
    case tooSmall = "too-small"
  }

  /// One group.
  struct Entry {
    /// The group's figure.
    let figure: NPSFigure
    /// The comparison with the rest, the group as `b`; nil when it is too small.
    let comparison: NetPromoterComparison?
    /// The corrected p-value; nil when it is too small.
    let adjustedP: Double?
    /// Where the group stands.
    let standing: Standing
    /// The place in the league; nil when it is too small.
    let rank: RankIntervals.Rank?
    /// The distance from the mean of the groups' scores in standard deviations of these; nil for
    /// fewer than three groups.
    let standardised: Double?
  }

  /// The groups in the order of the input.
  let entries: [Entry]
  /// How many tests were corrected for.
  let tests: Int
  /// Whether the groups differ at all; nil for fewer than two large enough ones.
  let omnibus: HomogeneityTest?

  /// Compares groups.
  ///
  /// - Parameters:
  ///   - figures: disjoint groups; respondents without a group are left out.
  ///   - adjustment: how p-values are corrected.
  ///   - options: confidence and thresholds.
  init(_ figures: [NPSFigure], by adjustment: MultiplicityAdjustment, options: NPSFigure.Options) {
    let league = GroupsAgainstRest(
      weighted: figures.map(\.sums), minimum: options.thresholds.suppressBelow,
      adjustment: adjustment, confidence: options.confidence)
    // Of two groups each is the rest of the other: one test, told twice.
    let isOneTest = figures.count { $0.answers.valid > 0 } == 2
    let shown = figures.indices.filter { figures[$0].isShown && figures[$0].comparable != nil }
    let ranks = try? RankIntervals(
      shown.compactMap { figures[$0].comparable }, confidence: options.confidence)
    let spread = Self.standardised(shown.map { figures[$0].score ?? 0 })
    entries = figures.indices.map { index in
      let group = league.groups[index]
      let p = isOneTest ? group.comparison?.p : group.adjustedP
      let place = shown.firstIndex(of: index)
      return Entry(
        figure: figures[index], comparison: group.comparison, adjustedP: p,
        standing: Self.standing(group.comparison, p, alpha: options.confidence.alpha),
        rank: place.flatMap { ranks?.ranks[$0] }, standardised: place.flatMap { spread?[$0] })
    }
    tests = isOneTest ? min(1, league.tests) : league.tests
    omnibus = league.omnibus
  }

  private static func standing(
    _ comparison: NetPromoterComparison?, _ p: Double?, alpha: Double
  ) -> Standing {
    guard let comparison, let p else { return .tooSmall }
    guard p < alpha else { return .noise }
    return comparison.z > 0 ? .above : .below
  }

  /// (x − mean) / standard deviation with divisor n − 1; nil for fewer than three or equal scores.
  private static func standardised(_ scores: [Double]) -> [Double]? {
    let moments = SampleMoments(scores.map { $0 })
    guard scores.count > 2, let mean = try? MeanEstimate(moments).value,
      let deviation = moments.standardDeviation, deviation > 0
    else { return nil }
    return scores.map { ($0 - mean) / deviation }
  }
}
