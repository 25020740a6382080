/// The values of a statistic over resamples.
public struct BootstrapDistribution: Hashable, Sendable {
  /// The values, ascending.
  public let sorted: [Double]

  /// Collects values; resamples in which the statistic is not defined are left out by the caller.
  ///
  /// - Throws: `Undefined.tooFew` for fewer than two values.
  public init(_ values: some Sequence<Double>) throws(Undefined) {
    sorted = values.filter { !$0.isNaN }.sorted()
    guard sorted.count > 1 else { throw .tooFew }
  }

  /// Evaluates a statistic of one column over resamples of its values.
  ///
  /// - Throws: `Undefined.noData` without values.
  public init(
    _ values: [Double], samples: BootstrapSamples, statistic: ([Double]) -> Double?
  ) throws(Undefined) {
    guard !values.isEmpty, samples.size == values.count else { throw .noData }
    try self.init(samples.compactMap { positions in statistic(positions.map { values[$0] }) })
  }

  /// The standard deviation of the values (divisor n − 1): the standard error of the statistic.
  public var standardError: Double { SampleMoments(sorted).standardDeviation ?? 0 }

  /// The percentile interval: type-7 quantiles at α/2 and 1 − α/2.
  public func interval(confidence: ConfidenceLevel = .standard) -> Interval {
    let tail = confidence.alpha / 2
    return Interval(
      lower: Quantile.type7(tail, ofSorted: sorted) ?? sorted[0],
      upper: Quantile.type7(1 - tail, ofSorted: sorted) ?? sorted[sorted.count - 1])
  }
}
