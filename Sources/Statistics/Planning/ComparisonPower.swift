/// What a comparison of two groups of given sizes can and cannot see.
public struct ComparisonPower: Hashable, Sendable {
  /// The standard error of the difference, in points.
  public let standardError: Double
  /// The level of the test.
  public let confidence: ConfidenceLevel

  /// Describes a comparison.
  ///
  /// - Parameters:
  ///   - variances: of one answer in either group, from 0 to 1.
  ///   - sizes: the answers in either group, above 0.
  ///   - confidence: 95 % by default.
  /// - Throws: `Undefined.parameterOutOfRange`.
  public init(
    variances: (a: Double, b: Double), sizes: (a: Double, b: Double),
    confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    guard (0...1).contains(variances.a), (0...1).contains(variances.b), sizes.a > 0, sizes.b > 0
    else { throw .parameterOutOfRange }
    standardError = 100 * (variances.a / sizes.a + variances.b / sizes.b).squareRoot()
    self.confidence = confidence
  }

  /// The smallest observed difference that would be significant, in points.
  public var significanceThreshold: Double { confidence.z * standardError }

  /// The true difference that is found with the given chance, in points.
  ///
  /// - Parameter power: strictly between 0 and 1.
  /// - Throws: `Undefined.parameterOutOfRange`.
  public func detectableDifference(power: Double = 0.8) throws(Undefined) -> Double {
    guard power > 0, power < 1 else { throw .parameterOutOfRange }
    return (confidence.z + Normal.quantile(power)) * standardError
  }

  /// The chance that a true difference is found significant.
  ///
  /// - Parameter difference: in points; at 0 the power is α.
  /// - Returns: nil when there is no sampling error at all.
  public func power(difference: Double) -> Double? {
    guard standardError > 0 else { return nil }
    let shift = difference / standardError
    let z = confidence.z
    return Normal.cumulative(shift - z) + Normal.cumulative(-shift - z)
  }
}
