/// The chi-square distribution.
public struct ChiSquare: Hashable, Sendable {
  /// The degrees of freedom, more than 0.
  public let degreesOfFreedom: Double

  /// Fails unless the degrees of freedom are a finite number above 0.
  public init?(degreesOfFreedom: Double) {
    guard degreesOfFreedom > 0, degreesOfFreedom.isFinite else { return nil }
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(X > x): the p-value of an observed chi-square.
  public func upperTail(_ x: Double) -> Double {
    Gamma.upperIncomplete(degreesOfFreedom / 2, x / 2)
  }

  /// P(X ≤ x).
  public func cumulative(_ x: Double) -> Double {
    Gamma.lowerIncomplete(degreesOfFreedom / 2, x / 2)
  }

  /// The value below which a share `p` lies; the ends 0 and 1 give 0 and +∞.
  public func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return .infinity }
    let half = degreesOfFreedom / 2
    let logConstant = half * Elementary.log(2) + Gamma.logarithm(half)
    return invertUpperTail(
      1 - p, start: degreesOfFreedom, tail: upperTail,
      density: { Elementary.exp((half - 1) * Elementary.log($0) - $0 / 2 - logConstant) })
  }
}
