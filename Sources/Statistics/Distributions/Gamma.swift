/// The gamma function and its incomplete form.
public enum Gamma {
  /// ln Γ(x) for x > 0.
  public static func logarithm(_ x: Double) -> Double { Elementary.logGamma(x) }

  /// The regularised upper incomplete gamma function Q(a, x) = Γ(a, x) / Γ(a).
  ///
  /// Series below x = a + 1, Lentz's continued fraction above it (Numerical Recipes, chapter 6).
  ///
  /// - Parameters:
  ///   - a: the shape, more than 0.
  ///   - x: at least 0.
  static func upperIncomplete(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    guard x.isFinite else { return 0 }
    return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
  }

  /// The regularised lower incomplete gamma function P(a, x) = 1 − Q(a, x).
  static func lowerIncomplete(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x.isFinite else { return 1 }
    return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
  }

  private static func prefactor(_ a: Double, _ x: Double) -> Double {
    Elementary.exp(a * Elementary.log(x) - x - logarithm(a))
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var denominator = a
    for _ in 0..<Lentz.iterationLimit {
      denominator += 1
      term *= x / denominator
      sum += term
      if term < sum * Lentz.precision { break }
    }
    return sum * prefactor(a, x)
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    var lentz = Lentz(leading: x + 1 - a)
    for i in 1..<Lentz.iterationLimit {
      let k = Double(i)
      if lentz.advance(numerator: -k * (k - a), denominator: x + 2 * k + 1 - a) { break }
    }
    return prefactor(a, x) / lentz.value
  }
}
