/// The incomplete beta function, from which t, F and the binomial follow.
public enum Beta {
  /// The regularised incomplete beta function Iₓ(a, b).
  ///
  /// - Parameters:
  ///   - a: more than 0.
  ///   - b: more than 0.
  ///   - x: from 0 to 1.
  public static func incomplete(_ a: Double, _ b: Double, _ x: Double) -> Double {
    incomplete(a, b, x, complement: 1 - x)
  }

  /// Iₓ(a, b) where both x and 1 − x are known precisely, so that neither tail loses digits.
  static func incomplete(_ a: Double, _ b: Double, _ x: Double, complement y: Double) -> Double {
    guard x > 0 else { return 0 }
    guard y > 0 else { return 1 }
    let front = Elementary.exp(logarithmOfFront(a, b, x, y))
    if x < (a + 1) / (a + b + 2) {
      return min(1, front / (a * fraction(a, b, x)))
    }
    return max(0, 1 - front / (b * fraction(b, a, y)))
  }

  /// ln [xᵃ yᵇ / B(a, b)], arranged so that large parameters do not cancel.
  private static func logarithmOfFront(
    _ a: Double, _ b: Double, _ x: Double, _ y: Double
  ) -> Double {
    let logX = y < 0.5 ? Elementary.log1p(-y) : Elementary.log(x)
    let logY = x < 0.5 ? Elementary.log1p(-x) : Elementary.log(y)
    let large = 20.0
    if min(a, b) >= large {
      let sum = a + b
      let corrections =
        stirlingRemainder(sum) - stirlingRemainder(a) - stirlingRemainder(b)
      let scale = 0.5 * Elementary.log(a / sum * b / (2 * .pi))
      return a * (logX + Elementary.log(sum / a)) + b * (logY + Elementary.log(sum / b)) + scale
        + corrections
    }
    let logBeta: Double
    if max(a, b) >= large {
      let (small, big) = a < b ? (a, b) : (b, a)
      logBeta = Gamma.logarithm(small) - logGammaRise(from: big, by: small)
    } else {
      logBeta = Gamma.logarithm(a) + Gamma.logarithm(b) - Gamma.logarithm(a + b)
    }
    return a * logX + b * logY - logBeta
  }

  /// ln Γ(big + small) − ln Γ(big), without subtracting two large numbers.
  private static func logGammaRise(from big: Double, by small: Double) -> Double {
    (big - 0.5 + small) * Elementary.log1p(small / big) + small * (Elementary.log(big) - 1)
      + stirlingRemainder(big + small) - stirlingRemainder(big)
  }

  /// What Stirling's formula leaves out of ln Γ(z), for z ≥ 20.
  private static func stirlingRemainder(_ z: Double) -> Double {
    let r = 1 / (z * z)
    return (1.0 / 12 - r * (1.0 / 360 - r * (1.0 / 1260 - r * (1.0 / 1680 - r / 1188)))) / z
  }

  /// The continued fraction of Iₓ(a, b) as a denominator: Iₓ = front / (a · fraction).
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var lentz = Lentz(leading: 1)
    for i in 1..<Lentz.iterationLimit {
      let m = Double((i) / 2)
      let numerator =
        i.isMultiple(of: 2)
        ? m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        : -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      if lentz.advance(numerator: numerator, denominator: 1) { break }
    }
    return lentz.value
  }
}
