import Statistics

/// The log-likelihood ratio G² that compares how often something occurs on two sides.
public enum LogLikelihood {
  /// G² of a table of two by two (Dunning 1993), without sign.
  ///
  /// - Parameters:
  ///   - a: occurrences on the first side.
  ///   - restA: everything else there.
  ///   - b: occurrences on the second side.
  ///   - restB: everything else there.
  /// - Returns: 2 Σ O ln(O/E), at least 0.
  public static func table(_ a: Double, _ restA: Double, _ b: Double, _ restB: Double) -> Double {
    let total = a + restA + b + restB
    let cells: [(observed: Double, row: Double, column: Double)] = [
      (a, a + restA, a + b), (restA, a + restA, restA + restB),
      (b, b + restB, a + b), (restB, b + restB, restA + restB),
    ]
    return max(
      0,
      2
        * cells.reduce(0) { sum, cell in
          sum + term(cell.observed, expected: cell.row * cell.column / total)
        })
  }

  /// G² of the two occurrences alone (Rayson and Garside 2000), without sign.
  ///
  /// - Parameters:
  ///   - a: occurrences on the first side.
  ///   - totalA: all words there.
  ///   - b: occurrences on the second side.
  ///   - totalB: all words there.
  public static func occurrences(
    _ a: Double, of totalA: Double, _ b: Double, of totalB: Double
  ) -> Double {
    let rate = (a + b) / (totalA + totalB)
    return max(0, 2 * (term(a, expected: totalA * rate) + term(b, expected: totalB * rate)))
  }

  /// The p-value of a G², with one degree of freedom.
  public static func p(_ g2: Double) -> Double {
    ChiSquare(degreesOfFreedom: 1)?.upperTail(g2.magnitude) ?? 1
  }

  /// The sign of a difference of rates: positive where the first side has more.
  static func signed(_ g2: Double, _ a: Double, of totalA: Double, _ b: Double, of totalB: Double)
    -> Double
  {
    a * totalB < b * totalA ? -g2 : g2
  }

  private static func term(_ observed: Double, expected: Double) -> Double {
    observed > 0 ? observed * Elementary.log(observed / expected) : 0
  }
}
