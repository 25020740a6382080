/// A share with Wilson's score interval, without continuity correction.
///
/// Newcombe, Statistics in Medicine 17 (1998) 857–872, method 3.
public struct ShareEstimate: Hashable, Sendable {
  /// The observations with the property; fractional for weighted data (share × n*).
  public let successes: Double
  /// All observations; fractional for weighted data (n*).
  public let n: Double

  /// Checks the counts.
  ///
  /// - Throws: `Undefined.noData` for n = 0, `.parameterOutOfRange` unless 0 ≤ successes ≤ n.
  public init(successes: Double, n: Double) throws(Undefined) {
    guard n > 0, n.isFinite else { throw .noData }
    guard successes >= 0, successes <= n else { throw .parameterOutOfRange }
    self.successes = successes
    self.n = n
  }

  /// Checks whole counts.
  ///
  /// - Throws: `Undefined.noData` for n = 0, `.parameterOutOfRange` unless 0 ≤ successes ≤ n.
  public init(successes: Int, n: Int) throws(Undefined) {
    try self.init(successes: Double(successes), n: Double(n))
  }

  /// The share, from 0 to 1.
  public var value: Double { successes / n }

  /// Wilson's interval, inside 0…1.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval {
    let z = confidence.z
    let square = z * z
    let center = (successes + square / 2) / (n + square)
    let margin = z / (n + square) * (n * value * (1 - value) + square / 4).squareRoot()
    // At the ends of the scale the limit is exact; rounding must not take it away.
    return Interval(
      lower: successes == 0 ? 0 : max(0, center - margin),
      upper: successes == n ? 1 : min(1, center + margin))
  }
}
