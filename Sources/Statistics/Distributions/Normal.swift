/// The standard normal distribution.
public enum Normal {
  /// P(Z ≤ x), from the complementary error function.
  public static func cumulative(_ x: Double) -> Double {
    0.5 * Elementary.erfc(-x * 0.5.squareRoot())
  }

  /// P(Z > x), with full relative precision in the tail (never computed as 1 − Φ).
  public static func upperTail(_ x: Double) -> Double {
    0.5 * Elementary.erfc(x * 0.5.squareRoot())
  }

  /// The two-sided p-value P(|Z| ≥ |z|).
  public static func twoSidedP(_ z: Double) -> Double {
    min(1, Elementary.erfc(z.magnitude * 0.5.squareRoot()))
  }

  /// The value below which a share `p` of the distribution lies.
  ///
  /// Acklam's rational approximation, refined with Halley's method on the smaller tail.
  ///
  /// - Parameter p: from 0 to 1; the ends give −∞ and +∞.
  public static func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    return p <= 0.5 ? lowerTailQuantile(p) : -lowerTailQuantile(1 - p)
  }

  /// The quantile for 0 < p ≤ ½, where the tail is small and therefore precise.
  private static func lowerTailQuantile(_ p: Double) -> Double {
    guard p < 0.5 else { return 0 }
    var x = approximateQuantile(p)
    for _ in 0..<2 {
      let excess = cumulative(x) - p
      let step = excess * (2 * Double.pi).squareRoot() * Elementary.exp(x * x / 2)
      x -= step / (1 + x * step / 2)
    }
    return x
  }

  /// Acklam's approximation for p ≤ ½, relative error below 1.2e-9.
  private static func approximateQuantile(_ p: Double) -> Double {
    if p < 0.02425 {
      let q = (-2 * Elementary.log(p)).squareRoot()
      let top = polynomial(
        [
          -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838, -2.549732539343734,
          4.374664141464968, 2.938163982698783,
        ], q)
      let bottom = polynomial(
        [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996, 3.754408661907416, 1], q)
      return top / bottom
    }
    let q = p - 0.5
    let r = q * q
    let top = polynomial(
      [
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239,
      ], r)
    let bottom = polynomial(
      [
        -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
        6.680131188771972e+01, -1.328068155288572e+01, 1,
      ], r)
    return q * top / bottom
  }

  /// Horner's rule, highest power first.
  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }
}
