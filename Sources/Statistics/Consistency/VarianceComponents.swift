/// How much ratings differ between channels and within them: one-way analysis of variance.
///
/// Groups may differ in size (n₀ of the unbalanced random-effects model).
public struct VarianceComponents: Hashable, Sendable {
  /// The number of groups with ratings.
  public let groups: Int
  /// The number of ratings.
  public let n: Int
  /// The effective group size n₀ = (N − Σn²/N)/(k − 1).
  public let effectiveGroupSize: Double
  /// The mean square between groups.
  public let meanSquareBetween: Double
  /// The mean square within groups: the variance within.
  public let meanSquareWithin: Double
  /// The share of the total sum of squares between groups; nil when nothing varies.
  public let etaSquared: Double?

  /// Analyses groups; empty groups are left out.
  ///
  /// - Throws: `Undefined.tooFew` for fewer than two groups, or one rating per group only.
  public init(_ groups: [SampleMoments]) throws(Undefined) {
    let rated = groups.filter { $0.n > 0 }
    let n = rated.reduce(0) { $0 + $1.n }
    guard rated.count > 1, n > rated.count else { throw .tooFew }
    let size = Double(n)
    let squares = rated.reduce(0) { $0 + Double($1.n) * Double($1.n) }
    let mean = rated.reduce(0) { $0 + Double($1.n) * $1.mean } / size
    let between = rated.reduce(0) { $0 + Double($1.n) * ($1.mean - mean) * ($1.mean - mean) }
    let within = rated.reduce(0) { $0 + $1.sumOfSquares }
    self.groups = rated.count
    self.n = n
    effectiveGroupSize = (size - squares / size) / Double(rated.count - 1)
    meanSquareBetween = between / Double(rated.count - 1)
    meanSquareWithin = within / Double(n - rated.count)
    etaSquared = between + within > 0 ? between / (between + within) : nil
  }

  /// The F statistic of equal group means; nil without variance within groups.
  public var f: Double? {
    meanSquareWithin > 0 ? meanSquareBetween / meanSquareWithin : nil
  }

  /// The p-value of equal group means; nil without variance within groups.
  public var p: Double? {
    f.flatMap {
      FisherF(numerator: Double(groups - 1), denominator: Double(n - groups))?.upperTail($0)
    }
  }

  /// The estimated variance between groups; negative when the groups differ less than by chance.
  public var rawVarianceBetween: Double {
    (meanSquareBetween - meanSquareWithin) / effectiveGroupSize
  }

  /// The variance between groups, at least 0.
  public var varianceBetween: Double { max(0, rawVarianceBetween) }

  /// The intraclass correlation ICC(1) as estimated, possibly negative; nil when nothing varies.
  public var rawIntraclassCorrelation: Double? {
    let total = rawVarianceBetween + meanSquareWithin
    return total > 0 ? rawVarianceBetween / total : nil
  }

  /// The intraclass correlation ICC(1), at least 0; nil when nothing varies.
  public var intraclassCorrelation: Double? { rawIntraclassCorrelation.map { max(0, $0) } }

  /// The interval of the intraclass correlation as estimated; nil without variance within groups.
  ///
  /// From the F distribution of the mean squares (Shrout and Fleiss 1979), with n₀ in place of the
  /// common size: approximate where groups differ in size.
  ///
  /// - Parameter confidence: the confidence of the interval.
  public func intraclassInterval(confidence: ConfidenceLevel = .standard) -> Interval? {
    let (between, within) = (Double(groups - 1), Double(n - groups))
    guard let f, let forward = FisherF(numerator: between, denominator: within),
      let backward = FisherF(numerator: within, denominator: between)
    else { return nil }
    let share = 1 - confidence.alpha / 2
    let low = f / forward.quantile(share)
    let high = f * backward.quantile(share)
    return Interval(
      lower: (low - 1) / (low + effectiveGroupSize - 1),
      upper: (high - 1) / (high + effectiveGroupSize - 1))
  }
}
