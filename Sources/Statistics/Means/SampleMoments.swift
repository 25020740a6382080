/// The number, mean and spread of observations, accumulated without losing digits.
///
/// Welford's recurrence; parts are merged with the formula of Chan, Golub and LeVeque (1983).
public struct SampleMoments: Hashable, Sendable {
  /// The number of observations.
  public private(set) var n = 0
  /// Their mean; 0 as long as there are none.
  private var center = 0.0
  /// The sum of squared distances from the mean.
  public private(set) var sumOfSquares = 0.0

  /// Starts without observations.
  public init() {}

  /// Accumulates values; nil is a missing one, and so is what is no finite number.
  public init(_ values: some Sequence<Double?>) {
    for case .some(let value) in values { add(value) }
  }

  /// Accumulates values none of which is missing.
  public init(_ values: [Double]) {
    for value in values { add(value) }
  }

  /// Takes over a histogram of values.
  ///
  /// - Parameter counts: values with how often each occurs; counts below 1 are left out.
  public init(counts: some Collection<(value: Double, count: Int)>) {
    let present = counts.filter { $0.count > 0 }
    n = present.reduce(0) { $0 + $1.count }
    guard n > 0 else { return }
    // Of equal values the mean is that value, which rounding must not turn into a spread.
    let isConstant = present.allSatisfy { $0.value == present.first?.value }
    let sum = present.reduce(0) { $0 + $1.value * Double($1.count) }
    let mean = isConstant ? present.first?.value ?? 0 : sum / Double(n)
    center = mean
    sumOfSquares = present.reduce(0) { sum, entry in
      let distance = entry.value - mean
      return sum + distance * distance * Double(entry.count)
    }
  }

  /// Adds one observation; what is no finite number counts as missing.
  public mutating func add(_ value: Double) {
    guard value.isFinite else { return }
    n += 1
    let distance = value - center
    center += distance / Double(n)
    sumOfSquares += distance * (value - center)
  }

  /// Adds the observations of another part of the data.
  public mutating func merge(_ other: SampleMoments) {
    guard other.n > 0 else { return }
    let total = Double(n + other.n)
    let distance = other.center - center
    sumOfSquares +=
      other.sumOfSquares + distance * distance * Double(n) * Double(other.n) / total
    center += distance * Double(other.n) / total
    n += other.n
  }

  /// The mean; 0 without observations, so check `n` first or use `MeanEstimate`.
  var mean: Double { center }

  /// Whether no sum has overflowed.
  var isFinite: Bool { center.isFinite && sumOfSquares.isFinite }

  /// The variance with divisor n − 1; nil for fewer than two observations.
  public var variance: Double? { n > 1 ? sumOfSquares / Double(n - 1) : nil }

  /// The standard deviation; nil for fewer than two observations.
  public var standardDeviation: Double? { variance?.squareRoot() }

  /// The standard error of the mean; nil for fewer than two observations.
  public var standardError: Double? { variance.map { ($0 / Double(n)).squareRoot() } }
}
