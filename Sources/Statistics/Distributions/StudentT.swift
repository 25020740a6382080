/// Student's t distribution; the degrees of freedom may be fractional (Welch).
public struct StudentT: Hashable, Sendable {
  /// The degrees of freedom, more than 0.
  public let degreesOfFreedom: Double

  /// Fails unless the degrees of freedom are a finite number above 0.
  public init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(|T| ≥ |t|), precise in the tail.
  public func twoSidedP(_ t: Double) -> Double {
    guard t.magnitude < .infinity else { return 0 }
    let df = degreesOfFreedom
    let square = t * t
    let sum = df + square
    return Beta.incomplete(df / 2, 0.5, df / sum, complement: square / sum)
  }

  /// P(T > t).
  public func upperTail(_ t: Double) -> Double {
    let half = twoSidedP(t) / 2
    return t >= 0 ? half : 1 - half
  }

  /// P(T ≤ t).
  public func cumulative(_ t: Double) -> Double { upperTail(-t) }

  /// The value below which a share `p` lies; the ends 0 and 1 give −∞ and +∞.
  public func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    guard p != 0.5 else { return 0 }
    let df = degreesOfFreedom
    let tail = min(p, 1 - p)
    let constant = Elementary.exp(
      Gamma.logarithm((df + 1) / 2) - Gamma.logarithm(df / 2) - 0.5 * Elementary.log(df * .pi))
    let x = invertUpperTail(
      tail, start: -Normal.quantile(tail), tail: upperTail,
      density: { constant * Elementary.exp(-(df + 1) / 2 * Elementary.log1p($0 * $0 / df)) })
    return p < 0.5 ? -x : x
  }
}
