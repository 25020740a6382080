/// Weighted observations, reduced to what a mean and its linearised standard error need.
///
/// Two running means (under w and under w²) keep the digits that plain sums would lose.
public struct WeightedMoments: Hashable, Sendable {
  /// The number of observations with a positive weight.
  public private(set) var n = 0
  /// Σw.
  public private(set) var sumOfWeights = 0.0
  /// Σw².
  public private(set) var sumOfSquaredWeights = 0.0
  private var center = 0.0
  private var squareCenter = 0.0
  private var squareSpread = 0.0

  /// Starts without observations.
  public init() {}

  /// Takes over a histogram of values with sums of weights.
  ///
  /// - Parameters:
  ///   - n: the observations with a positive weight.
  ///   - sums: values with Σw and Σw² of the observations that have them; those without a positive
  ///     weight are left out.
  public init(
    n: Int, sums: some Sequence<(value: Double, weight: Double, squaredWeight: Double)>
  ) {
    let present = sums.filter { $0.weight > 0 && $0.squaredWeight > 0 }
    guard n > 0, !present.isEmpty else { return }
    self.n = n
    for entry in present {
      sumOfWeights += entry.weight
      sumOfSquaredWeights += entry.squaredWeight
      center += (entry.value - center) * entry.weight / sumOfWeights
      let distance = entry.value - squareCenter
      squareCenter += distance * entry.squaredWeight / sumOfSquaredWeights
      squareSpread += entry.squaredWeight * distance * (entry.value - squareCenter)
    }
  }

  /// Adds one observation.
  ///
  /// - Parameters:
  ///   - value: nil takes no part, nor does what is no finite number.
  ///   - weight: nil or 0 means not in the weighted sample.
  /// - Throws: `Undefined.negativeWeight` for a weight below 0, `.parameterOutOfRange` for a
  ///   weight that is no finite number.
  public mutating func add(_ value: Double?, weight: Double?) throws(Undefined) {
    guard let weight else { return }
    guard weight >= 0 else { throw .negativeWeight }
    guard weight.isFinite else { throw .parameterOutOfRange }
    guard weight > 0, let value, value.isFinite else { return }
    let square = weight * weight
    n += 1
    sumOfWeights += weight
    sumOfSquaredWeights += square
    center += (value - center) * weight / sumOfWeights
    let distance = value - squareCenter
    squareCenter += distance * square / sumOfSquaredWeights
    squareSpread += square * distance * (value - squareCenter)
  }

  /// Adds the observations of another part of the data.
  public mutating func merge(_ other: WeightedMoments) {
    guard other.n > 0 else { return }
    let weights = sumOfWeights + other.sumOfWeights
    let squares = sumOfSquaredWeights + other.sumOfSquaredWeights
    let distance = other.squareCenter - squareCenter
    squareSpread +=
      other.squareSpread
      + distance * distance * sumOfSquaredWeights * other.sumOfSquaredWeights / squares
    squareCenter += distance * other.sumOfSquaredWeights / squares
    center += (other.center - center) * other.sumOfWeights / weights
    sumOfWeights = weights
    sumOfSquaredWeights = squares
    n += other.n
  }

  /// The weighted mean; 0 without observations, so check `n` first or use `WeightedMean`.
  var mean: Double { center }

  /// Whether no sum has overflowed.
  var isFinite: Bool { center.isFinite && squareSpread.isFinite && sumOfSquaredWeights.isFinite }

  /// Σw²(x − x̄)² around the weighted mean.
  var squaredResiduals: Double {
    let shift = squareCenter - center
    return squareSpread + sumOfSquaredWeights * shift * shift
  }
}
