/// How far two coders agree on whether something is there: a search and a person, or two people.
///
/// Cohen's kappa with the large-sample standard error of Fleiss, Cohen and Everitt, Psychological
/// Bulletin 72 (1969) 323–327; the second coder is the standard that precision and recall are held
/// against.
public struct CodingAgreement: Hashable, Sendable {
  /// Both coders say that it is there.
  public let both: Int
  /// Only the first coder says so.
  public let onlyFirst: Int
  /// Only the second coder, the standard, says so.
  public let onlySecond: Int
  /// Neither says so.
  public let neither: Int

  /// Joins the four counts.
  ///
  /// - Throws: `Undefined.noData` without anything coded, `.parameterOutOfRange` for a negative count.
  public init(both: Int, onlyFirst: Int, onlySecond: Int, neither: Int) throws(Undefined) {
    guard min(both, onlyFirst, onlySecond, neither) >= 0 else { throw .parameterOutOfRange }
    guard both + onlyFirst + onlySecond + neither > 0 else { throw .noData }
    self.both = both
    self.onlyFirst = onlyFirst
    self.onlySecond = onlySecond
    self.neither = neither
  }

  /// All that was coded by both.
  public var n: Int { both + onlyFirst + onlySecond + neither }

  /// The share on which both say the same, 0…1.
  public var observed: Double { Double(both + neither) / Double(n) }

  /// The share on which both would say the same by chance, given how often each says yes.
  public var expected: Double {
    let n = Double(n)
    let (first, second) = (Double(both + onlyFirst) / n, Double(both + onlySecond) / n)
    return first * second + (1 - first) * (1 - second)
  }

  /// Agreement beyond chance: 1 is perfect, 0 is chance; nil where both say the same of everything,
  /// which leaves nothing to agree on.
  public var kappa: Double? {
    let chance = expected
    return chance < 1 ? (observed - chance) / (1 - chance) : nil
  }

  /// The standard error of kappa; nil as kappa.
  public var standardError: Double? {
    guard let kappa else { return nil }
    let n = Double(n)
    let cells = [
      [Double(both) / n, Double(onlyFirst) / n], [Double(onlySecond) / n, Double(neither) / n],
    ]
    let rows = cells.map { $0[0] + $0[1] }
    let columns = [cells[0][0] + cells[1][0], cells[0][1] + cells[1][1]]
    let chance = expected
    var sum = 0.0
    for i in 0..<2 {
      for j in 0..<2 {
        let factor =
          i == j
          ? 1 - (rows[i] + columns[i]) * (1 - kappa) : (1 - kappa) * (columns[i] + rows[j])
        sum += cells[i][j] * factor * factor
      }
    }
    let middle = kappa - chance * (1 - kappa)
    let variance = (sum - middle * middle) / (n * (1 - chance) * (1 - chance))
    return max(0, variance).squareRoot()
  }

  /// Kappa's interval, inside −1…1; nil as kappa.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval? {
    guard let kappa, let standardError else { return nil }
    return Interval(center: kappa, margin: confidence.z * standardError).clipped(to: -1...1)
  }

  /// Of what the first coder says is there, the share that the standard confirms.
  ///
  /// - Throws: `Undefined.noData` where the first coder finds nothing.
  public func precision() throws(Undefined) -> ShareEstimate {
    try ShareEstimate(successes: both, n: both + onlyFirst)
  }

  /// Of what the standard says is there, the share that the first coder finds.
  ///
  /// - Throws: `Undefined.noData` where the standard has nothing.
  public func recall() throws(Undefined) -> ShareEstimate {
    try ShareEstimate(successes: both, n: both + onlySecond)
  }
}
