/// The whole numbers that a rating question offers.
public struct RatingScale: Hashable, Sendable {
  /// The lowest rating.
  public let minimum: Int
  /// The highest rating, above the lowest.
  public let maximum: Int

  /// Which end of a scale is the good one; declared with the question, never guessed.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    /// A high rating is good, as for satisfaction or "it was easy".
    case higherIsBetter = "higher_is_better"
    /// A low rating is good, as for the effort of CES 1.0.
    case lowerIsBetter = "lower_is_better"
  }

  /// Checks the bounds.
  ///
  /// - Throws: `Undefined.parameterOutOfRange` unless minimum < maximum and the scale has at most
  ///   1,001 ratings.
  public init(minimum: Int, maximum: Int) throws(Undefined) {
    let (width, overflows) = maximum.subtractingReportingOverflow(minimum)
    guard !overflows, (1...1000).contains(width) else { throw .parameterOutOfRange }
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The middle of the scale, which may lie between two ratings (5.5 on 1…10).
  public var midpoint: Double { (Double(minimum) + Double(maximum)) / 2 }

  /// The distance between the ends.
  public var width: Double { Double(maximum) - Double(minimum) }

  /// The number of ratings.
  public var count: Int { maximum - minimum + 1 }

  /// A value as a percentage of the way from the lowest to the highest rating.
  public func percentage(_ value: Double) -> Double {
    100 * (value - Double(minimum)) / width
  }
}
