/// A continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) evaluated from the front.
///
/// Lentz's method as modified by Thompson and Barnett (Numerical Recipes, section 5.2).
struct Lentz {
  /// The relative change below which a continued fraction or a series counts as converged.
  static let precision = 1e-16
  /// The most terms ever taken; the number needed grows with the square root of the parameters.
  static let iterationLimit = 100_000

  private static let tiny = 1e-300
  private(set) var value: Double
  private var c: Double
  private var d = 0.0

  init(leading b0: Double) {
    value = b0 == 0 ? Lentz.tiny : b0
    c = value
  }

  /// Adds one level and tells whether the value has stopped changing.
  mutating func advance(numerator a: Double, denominator b: Double) -> Bool {
    d = b + a * d
    if d == 0 { d = Lentz.tiny }
    c = b + a / c
    if c == 0 { c = Lentz.tiny }
    d = 1 / d
    let factor = c * d
    value *= factor
    return (factor - 1).magnitude < 2 * Lentz.precision
  }
}
