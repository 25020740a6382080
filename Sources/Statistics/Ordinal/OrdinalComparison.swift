/// Whether one group tends to give higher answers than another, without assuming distances.
///
/// Test: Mann and Whitney, mid-ranks, tie and continuity correction. Effect: the probability of
/// superiority A = P(B > A) + ½P(B = A) (Vargha and Delaney 2000) with the interval of Brunner and
/// Munzel (Biometrical Journal 42 (2000) 17–25). A of ½ does not mean equal shapes.
public struct OrdinalComparison: Hashable, Sendable {
  /// The number of observations in the first group.
  public let countA: Int
  /// The number of observations in the second group.
  public let countB: Int
  /// How many pairs the second group wins, ties counting half.
  public let u: Double
  /// The two-sided p-value of the Mann–Whitney test.
  public let mannWhitneyP: Double
  /// The Brunner–Munzel test; nil with complete separation, one observation or constant data.
  public let brunnerMunzel: BrunnerMunzel?

  /// The probability that a random member of b is higher than one of a, ties counting half.
  public var superiority: Double { u / (Double(countA) * Double(countB)) }

  /// Cliff's δ = 2A − 1, from −1 to 1.
  public var cliffsDelta: Double { 2 * superiority - 1 }

  /// Compares two groups.
  ///
  /// - Throws: `Undefined.noData` when a group is empty.
  public init(
    _ a: OrdinalDistribution, _ b: OrdinalDistribution, confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    countA = a.n
    countB = b.n
    guard countA > 0, countB > 0 else { throw .noData }
    let placementsB = b.placements(in: a)
    let u = placementsB.reduce(0) { $0 + $1.placement * Double($1.count) }
    self.u = u
    let ties = OrdinalDistribution(
      counts: (a.entries + b.entries).map { (value: $0.value, count: $0.count) })
    mannWhitneyP = OrdinalComparison.mannWhitneyP(
      u: u, na: Double(countA), nb: Double(countB), ties: ties)
    brunnerMunzel = BrunnerMunzel(
      a: a.placements(in: b), b: placementsB, superiority: u / (Double(countA) * Double(countB)),
      confidence: confidence)
  }

  /// Normal approximation with tie and continuity correction; 1 when all observations are equal.
  private static func mannWhitneyP(
    u: Double, na: Double, nb: Double, ties: OrdinalDistribution
  ) -> Double {
    let n = na + nb
    let tied = ties.entries.reduce(0) { sum, entry in
      let t = Double(entry.count)
      return sum + (t * t * t - t)
    }
    guard n > 1 else { return 1 }
    let variance = na * nb / 12 * (n + 1 - tied / (n * (n - 1)))
    guard variance > 0 else { return 1 }
    let distance = (u - na * nb / 2).magnitude - 0.5
    return min(1, 2 * Normal.upperTail(distance / variance.squareRoot()))
  }
}
