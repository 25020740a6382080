/// Two correlations with the same outcome in the same respondents, held against each other.
///
/// Such correlations hang together, so they cannot be compared as those of two samples. The test is
/// Williams' t (Steiger, Psychological Bulletin 87 (1980) 245–251), the interval of the difference
/// that of Zou (Psychological Methods 12 (2007) 399–413).
public struct DependentCorrelations: Hashable, Sendable {
  /// The correlation of the first with the outcome.
  public let first: Double
  /// The correlation of the second with the outcome.
  public let second: Double
  /// The correlation of the two with each other.
  public let mutual: Double
  /// The respondents.
  public let n: Int

  /// Takes three correlations over the same respondents.
  ///
  /// - Throws: `Undefined.tooFewRows` for fewer than four respondents, `.constant` where a
  ///   correlation is perfect, `.parameterOutOfRange` where the three cannot go together.
  public init(first: Double, second: Double, mutual: Double, n: Int) throws(Undefined) {
    guard n > 3 else { throw .tooFewRows }
    guard [first, second, mutual].allSatisfy({ $0.magnitude < 1 }) else { throw .constant }
    self.first = first
    self.second = second
    self.mutual = mutual
    self.n = n
    guard determinant >= 0 else { throw .parameterOutOfRange }
  }

  /// First minus second.
  public var difference: Double { first - second }

  private var determinant: Double {
    1 - first * first - second * second - mutual * mutual + 2 * first * second * mutual
  }

  /// Williams' t, with n − 3 degrees of freedom.
  public var t: Double {
    let size = Double(n - 1)
    let mean = (first + second) / 2
    let remainder = 1 - mutual
    let variance =
      2 * size / Double(n - 3) * determinant + mean * mean * remainder * remainder * remainder
    return difference * (size * (1 + mutual) / variance).squareRoot()
  }

  /// The two-sided p-value of no difference.
  public var p: Double {
    StudentT(degreesOfFreedom: Double(n - 3))?.twoSidedP(t) ?? 1
  }

  /// The confidence interval of the difference.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval {
    let (one, two) = (limits(first, confidence), limits(second, confidence))
    let rest = 1 - first * first - second * second - mutual * mutual
    let together =
      ((mutual - first * second / 2) * rest + mutual * mutual * mutual)
      / ((1 - first * first) * (1 - second * second))
    func distance(_ a: Double, _ b: Double) -> Double {
      max(0, a * a + b * b - 2 * together * a * b).squareRoot()
    }
    return Interval(
      lower: difference - distance(first - one.lower, two.upper - second),
      upper: difference + distance(one.upper - first, second - two.lower))
  }

  /// Fisher's limits of one correlation.
  private func limits(_ r: Double, _ confidence: ConfidenceLevel) -> Interval {
    let transformed = Interval(
      center: Elementary.atanh(r), margin: confidence.z / Double(n - 3).squareRoot())
    return Interval(
      lower: Elementary.tanh(transformed.lower), upper: Elementary.tanh(transformed.upper))
  }
}
