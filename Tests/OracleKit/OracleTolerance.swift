/// How far a figure may be from the expected one.
public struct OracleTolerance: Sendable, Equatable {
  /// The allowed distance; either this or `relative` must hold.
  public let absolute: Double
  /// The allowed distance as a share of the expected value.
  public let relative: Double

  /// Equality to the last bit, for counts.
  public static let exact = OracleTolerance(absolute: 0, relative: 0)

  /// Joins the two limits.
  public init(absolute: Double, relative: Double) {
    self.absolute = absolute
    self.relative = relative
  }

  /// Reads `{"abs": …, "rel": …}` or `{"exact": true}`.
  init(_ value: OracleValue) {
    self.init(absolute: value["abs"]?.number ?? 0, relative: value["rel"]?.number ?? 0)
  }

  /// Whether a figure is close enough.
  public func accepts(_ got: Double, expected: Double) -> Bool {
    let distance = (got - expected).magnitude
    return distance <= absolute || distance <= relative * expected.magnitude
  }
}
