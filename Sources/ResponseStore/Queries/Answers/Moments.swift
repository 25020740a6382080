/// Count, sums and extremes of a column of numbers or scores.
///
/// Sums do not depend on the order of rows, to the last bit.
public struct Moments: Sendable, Hashable {
  /// The number of rows with a usable value (and weight).
  public var count: Int
  /// The sum of x; with a weight, of w·x.
  public var sum: Double
  /// The sum of x²; with a weight, of w·x².
  public var sumOfSquares: Double
  /// The sum of w; `count` for a measure without a weight.
  public var weight: Double
  /// The sum of w²; `count` for a measure without a weight.
  public var squaredWeight: Double
  /// The smallest value; nil without one.
  public var minimum: Double?
  /// The largest value; nil without one.
  public var maximum: Double?
  /// The rows without a usable value, by reason.
  public var missing: MissingCounts
  /// The rows of the group that the measure does not speak about; see `ScoreHistogram.outside`.
  public var outside: Int
  /// The number of rows with a usable value but no usable weight; they are in no sum.
  public var unweighted: Int

  /// Puts moments together.
  public init(
    count: Int, sum: Double, sumOfSquares: Double, weight: Double, squaredWeight: Double,
    minimum: Double?, maximum: Double?, missing: MissingCounts, outside: Int, unweighted: Int
  ) {
    self.count = count
    self.sum = sum
    self.sumOfSquares = sumOfSquares
    self.weight = weight
    self.squaredWeight = squaredWeight
    self.minimum = minimum
    self.maximum = maximum
    self.missing = missing
    self.outside = outside
    self.unweighted = unweighted
  }
}
