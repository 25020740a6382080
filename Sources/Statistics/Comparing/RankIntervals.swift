/// The ranks that the data allow each group, all at once with the given confidence.
///
/// A league table without these intervals must not be shown. All pairs are compared with
/// Bonferroni's correction (principle: Al Mohamad, Goeman and van Zwet 2022; Klein, Wright and
/// Wieczorek 2020).
public struct RankIntervals: Hashable, Sendable {
  /// The place of one group; rank 1 has the highest score.
  public struct Rank: Hashable, Sendable {
    /// The score of the group.
    public let score: NetPromoterScore
    /// The rank by score; equal scores share the best one.
    public let rank: Int
    /// The best rank the data allow.
    public let best: Int
    /// The worst rank the data allow.
    public let worst: Int
  }

  /// The groups in the order of the input.
  public let ranks: [Rank]
  /// The number of pairs that were compared.
  public let pairs: Int
  /// The |z| above which a pair differs.
  public let criticalZ: Double

  /// Ranks groups.
  ///
  /// - Throws: `Undefined.needsTwoGroups` for fewer than two, `.noData` for a group without
  ///   answers.
  public init(
    _ groups: [RecommendationCounts], confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    guard groups.count > 1 else { throw .needsTwoGroups }
    var scores: [NetPromoterScore] = []
    for counts in groups { scores.append(try NetPromoterScore(counts)) }
    let pairs = groups.count * (groups.count - 1) / 2
    let critical = -Normal.quantile(confidence.alpha / Double(2 * pairs))
    let adjusted = groups.map { AdjustedScore($0) }
    ranks = scores.indices.map { g in
      var better = 0
      var worse = 0
      for other in adjusted.indices where other != g {
        let error = (adjusted[g].variance + adjusted[other].variance).squareRoot()
        let z = (adjusted[other].center - adjusted[g].center) / error
        if z > critical { better += 1 }
        if z < -critical { worse += 1 }
      }
      return Rank(
        score: scores[g], rank: 1 + scores.count { $0.value > scores[g].value }, best: 1 + better,
        worst: groups.count - worse)
    }
    self.pairs = pairs
    criticalZ = critical
  }
}
