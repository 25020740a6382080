/// The long-run share of intervals that contain the true value, strictly between 0 and 1.
public struct ConfidenceLevel: Hashable, Sendable {
  /// The level as a fraction, such as 0.95.
  public let fraction: Double

  /// The usual level, 95 %.
  public static let standard = ConfidenceLevel(unchecked: 0.95)

  /// Checks a level.
  ///
  /// - Parameter fraction: strictly between 0 and 1.
  /// - Throws: `Undefined.parameterOutOfRange` for anything else.
  public init(_ fraction: Double) throws(Undefined) {
    guard fraction > 0, fraction < 1 else { throw .parameterOutOfRange }
    self.fraction = fraction
  }

  private init(unchecked fraction: Double) {
    self.fraction = fraction
  }

  /// The chance α that an interval misses the true value.
  public var alpha: Double { 1 - fraction }

  /// The two-sided critical value z = Φ⁻¹(½ + level/2) of the normal distribution.
  public var z: Double { -Normal.quantile(alpha / 2) }

  /// The two-sided critical value of Student's t.
  ///
  /// - Parameter degreesOfFreedom: more than zero; nil is returned otherwise.
  public func t(degreesOfFreedom: Double) -> Double? {
    StudentT(degreesOfFreedom: degreesOfFreedom).map { -$0.quantile(alpha / 2) }
  }
}
