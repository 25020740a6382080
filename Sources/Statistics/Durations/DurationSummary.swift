/// How long something takes when everybody has arrived: median, tails, and an exact interval.
///
/// The mean is given for completeness; a few very long durations make it misleading. Where some
/// have not arrived yet, use `KaplanMeier`.
public struct DurationSummary: Hashable, Sendable {
  /// The interval of the median between two observed durations.
  public struct MedianInterval: Hashable, Sendable {
    /// The limits, both observed durations.
    public let interval: Interval
    /// The confidence that the limits really have, at least the one asked for.
    public let confidence: Double
  }

  /// The durations, ascending; at least one.
  public let sorted: [Double]

  /// Summarises durations; nil is a missing one, and so is what is no finite number.
  ///
  /// - Throws: `Undefined.noData` when there are none.
  public init(_ durations: some Sequence<Double?>) throws(Undefined) {
    try self.init(durations.compactMap { $0 })
  }

  /// The same of durations none of which is missing.
  public init(_ durations: [Double]) throws(Undefined) {
    sorted = durations.filter(\.isFinite).sorted()
    guard !sorted.isEmpty else { throw .noData }
  }

  /// The number of durations.
  public var n: Int { sorted.count }

  /// The mean.
  public var mean: Double { SampleMoments(sorted).mean }

  /// The median.
  public var median: Double { quantile(0.5) }

  /// The type-7 quantile.
  ///
  /// - Parameter p: from 0 to 1; values outside are taken as the nearest end.
  public func quantile(_ p: Double) -> Double {
    Quantile.type7(min(1, max(0, p)), ofSorted: sorted) ?? sorted[0]
  }

  /// The interval [x₍ₗ₎, x₍ₙ₋ₗ₊₁₎] with the largest l for which P(Bin(n, ½) ≤ l − 1) ≤ α/2.
  ///
  /// Free of assumptions about the distribution. Nil where no such l exists, which at 95 % is for
  /// fewer than six durations.
  public func medianInterval(confidence: ConfidenceLevel = .standard) -> MedianInterval? {
    guard let binomial = Binomial(trials: n, probability: 0.5) else { return nil }
    let tail = confidence.alpha / 2
    // The largest k with P(K ≤ k) within the tail; k = l − 1, and −1 always fits.
    var (fits, exceeds) = (-1, n)
    while exceeds - fits > 1 {
      let middle = (fits + exceeds) / 2
      if binomial.cumulative(middle) <= tail { fits = middle } else { exceeds = middle }
    }
    guard fits >= 0 else { return nil }
    return MedianInterval(
      interval: Interval(lower: sorted[fits], upper: sorted[n - 1 - fits]),
      confidence: 1 - 2 * binomial.cumulative(fits))
  }
}
