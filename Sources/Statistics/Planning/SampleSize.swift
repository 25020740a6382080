/// How many answers a survey needs.
///
/// Variances are those of one answer, V = p + d − (p − d)²; 0.7 is typical, 1 the worst case.
public enum SampleSize {
  /// A variance that most surveys stay below.
  public static let typicalVariance = 0.7
  /// The variance of half promoters, half detractors.
  public static let worstCaseVariance = 1.0

  /// The answers needed for a margin of error.
  ///
  /// - Parameters:
  ///   - margin: the half-width of the interval in points, above 0.
  ///   - variance: of one answer, from 0 to 1.
  ///   - population: the number of people to draw from, if it is limited.
  ///   - confidence: 95 % by default.
  /// - Returns: z²V/(m/100)² before rounding up, corrected for the population.
  /// - Throws: `Undefined.parameterOutOfRange`.
  public static func forMargin(
    _ margin: Double, variance: Double = typicalVariance, population: Double? = nil,
    confidence: ConfidenceLevel = .standard
  ) throws(Undefined) -> Double {
    guard margin > 0, (0...1).contains(variance), population ?? 1 >= 1 else {
      throw .parameterOutOfRange
    }
    let ratio = confidence.z / (margin / 100)
    let unlimited = ratio * ratio * variance
    guard let population else { return unlimited }
    return unlimited / (1 + (unlimited - 1) / population)
  }

  /// The answers needed in group a to find a difference between two groups.
  ///
  /// - Parameters:
  ///   - difference: the true difference in points, not 0.
  ///   - variances: of one answer in either group, from 0 to 1.
  ///   - ratio: the size of group b divided by that of group a, above 0.
  ///   - power: the chance to find the difference, strictly between 0 and 1.
  ///   - confidence: 95 % by default.
  /// - Returns: the size of group a before rounding up; group b needs `ratio` times as many.
  /// - Throws: `Undefined.parameterOutOfRange`.
  public static func forDifference(
    _ difference: Double, variances: (a: Double, b: Double) = (typicalVariance, typicalVariance),
    ratio: Double = 1, power: Double = 0.8, confidence: ConfidenceLevel = .standard
  ) throws(Undefined) -> Double {
    guard difference != 0, difference.isFinite, ratio > 0, ratio.isFinite, power > 0, power < 1,
      (0...1).contains(variances.a), (0...1).contains(variances.b)
    else { throw .parameterOutOfRange }
    let factor = (confidence.z + Normal.quantile(power)) / (difference / 100)
    return factor * factor * (variances.a + variances.b / ratio)
  }

  /// The whole number of people that reaches a size before rounding.
  ///
  /// - Returns: nil where the size is no number of people.
  public static func roundedUp(_ size: Double) -> Int? {
    // A size that is whole but for rounding errors must not cost one more answer.
    Int(exactly: (size * (1 - 1e-12)).rounded(.up))
  }
}
