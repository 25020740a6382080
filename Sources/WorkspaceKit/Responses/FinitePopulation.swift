/// How much a known population narrows what a sample leaves open.
///
/// Of N people n answered: errors shrink by √((N − n)/(N − 1)), which is the same as a sample that is
/// (N − 1)/(N − n) times as large. For a probability sample of a known list; it repairs no
/// non-response.
public struct FinitePopulation: Sendable {
  /// What standard errors and half-widths are multiplied by, 0…1; 0 when everybody answered.
  public let errorFactor: Double
  /// What the effective size is multiplied by, at least 1.
  public let sizeFactor: Double

  /// Nobody is left to err about; as large as keeps sums exact.
  private static let census = 1e9

  /// Compares a sample with the population that it was drawn from.
  ///
  /// - Parameters:
  ///   - population: N; nil when it is not known.
  ///   - n: the people who answered, at most N.
  public init(_ population: Int?, n: Int) {
    guard let population, n > 0 else {
      (errorFactor, sizeFactor) = (1, 1)
      return
    }
    guard population > n else {
      (errorFactor, sizeFactor) = (0, Self.census)
      return
    }
    let open = Double(population - n) / Double(max(1, population - 1))
    errorFactor = open.squareRoot()
    sizeFactor = 1 / open
  }
}
