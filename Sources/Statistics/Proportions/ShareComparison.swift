/// The difference between two independent shares, first − second.
///
/// Newcombe's hybrid score interval (Statistics in Medicine 17 (1998) 873–890, method 10) and the
/// pooled z test.
public struct ShareComparison: Hashable, Sendable {
  /// The first share.
  public let first: ShareEstimate
  /// The second share.
  public let second: ShareEstimate
  /// The level of the interval.
  public let confidence: ConfidenceLevel

  /// Compares two shares.
  public init(
    _ first: ShareEstimate, _ second: ShareEstimate, confidence: ConfidenceLevel = .standard
  ) {
    self.first = first
    self.second = second
    self.confidence = confidence
  }

  /// The difference, from −1 to 1.
  public var difference: Double { first.value - second.value }

  /// The confidence interval of the difference.
  public var interval: Interval {
    let a = first.interval(confidence: confidence)
    let b = second.interval(confidence: confidence)
    return Interval(
      lower: difference - ShareComparison.distance(first.value - a.lower, b.upper - second.value),
      upper: difference + ShareComparison.distance(a.upper - first.value, second.value - b.lower))
  }

  /// The test statistic under equal shares; nil when both shares are 0 or both are 1.
  public var z: Double? {
    let pooled = (first.successes + second.successes) / (first.n + second.n)
    let variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n)
    guard variance > 0 else { return nil }
    return difference / variance.squareRoot()
  }

  /// The two-sided p-value; nil when both shares are 0 or both are 1.
  public var p: Double? { z.map(Normal.twoSidedP) }

  private static func distance(_ x: Double, _ y: Double) -> Double {
    (x * x + y * y).squareRoot()
  }
}
