/// Fisher's F distribution.
public struct FisherF: Hashable, Sendable {
  /// The degrees of freedom of the numerator, more than 0.
  public let numerator: Double
  /// The degrees of freedom of the denominator, more than 0.
  public let denominator: Double

  /// Fails unless both degrees of freedom are finite numbers above 0.
  public init?(numerator: Double, denominator: Double) {
    guard numerator > 0, denominator > 0, numerator.isFinite, denominator.isFinite else {
      return nil
    }
    self.numerator = numerator
    self.denominator = denominator
  }

  /// P(F > x).
  public func upperTail(_ x: Double) -> Double {
    guard x > 0 else { return 1 }
    guard x.isFinite else { return 0 }
    let scaled = numerator * x
    let sum = denominator + scaled
    return Beta.incomplete(
      denominator / 2, numerator / 2, denominator / sum, complement: scaled / sum)
  }

  /// P(F ≤ x).
  public func cumulative(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x.isFinite else { return 1 }
    let scaled = numerator * x
    let sum = denominator + scaled
    return Beta.incomplete(
      numerator / 2, denominator / 2, scaled / sum, complement: denominator / sum)
  }

  /// The value below which a share `p` lies; the ends 0 and 1 give 0 and +∞.
  ///
  /// Found on the smaller tail: the lower tail of F(m, n) is the upper tail of 1/F(n, m).
  public func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return .infinity }
    if p < 0.5, let mirror = FisherF(numerator: denominator, denominator: numerator) {
      return 1 / mirror.point(withUpperTail: p)
    }
    return point(withUpperTail: 1 - p)
  }

  private func point(withUpperTail target: Double) -> Double {
    let (a, b) = (numerator / 2, denominator / 2)
    let logConstant =
      Gamma.logarithm(a + b) - Gamma.logarithm(a) - Gamma.logarithm(b)
      + a * Elementary.log(numerator / denominator)
    return invertUpperTail(
      target, start: 1, tail: upperTail,
      density: { x in
        Elementary.exp(
          logConstant + (a - 1) * Elementary.log(x)
            - (a + b) * Elementary.log1p(numerator * x / denominator))
      })
  }
}
