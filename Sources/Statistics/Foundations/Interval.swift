/// A closed interval, in the unit of the figure that it belongs to.
public struct Interval: Hashable, Sendable {
  /// The lower limit.
  public let lower: Double
  /// The upper limit, not below the lower one.
  public let upper: Double

  /// Joins two limits.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The interval `center` ± `margin`.
  public init(center: Double, margin: Double) {
    self.init(lower: center - margin, upper: center + margin)
  }

  /// Half the distance between the limits: the margin of error of a symmetric interval.
  public var halfWidth: Double { (upper - lower) / 2 }

  /// Whether a value lies in the interval, limits included.
  public func contains(_ value: Double) -> Bool {
    lower <= value && value <= upper
  }

  /// The part of the interval that lies inside a range of possible values.
  public func clipped(to range: ClosedRange<Double>) -> Interval {
    Interval(
      lower: min(max(lower, range.lowerBound), range.upperBound),
      upper: min(max(upper, range.lowerBound), range.upperBound))
  }
}
