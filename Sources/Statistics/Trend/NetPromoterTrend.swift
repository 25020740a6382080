/// The straight-line trend of a score over waves of independent samples.
///
/// Weighted least squares of the adjusted scores with known variances, the same as fixed-effect
/// meta-regression. Waves that share respondents (panels, rolling averages) do not belong here.
public struct NetPromoterTrend: Hashable, Sendable {
  /// One wave: a time in any unit, such as a wave number or a decimal year.
  public struct Wave: Hashable, Sendable {
    /// When the wave was held.
    public let time: Double
    /// Its answers.
    public let counts: RecommendationCounts

    /// Joins a time and its answers.
    public init(time: Double, counts: RecommendationCounts) {
      self.time = time
      self.counts = counts
    }
  }

  /// The scores of the waves with answers, in the order of the input.
  public let scores: [NetPromoterScore]
  /// Points per unit of time.
  public let slope: Double
  /// The adjusted score at time 0.
  public let intercept: Double
  /// The standard error of the slope.
  public let standardError: Double
  /// The confidence interval of the slope.
  public let interval: Interval
  /// Whether the waves differ at all.
  public let homogeneity: HomogeneityTest?
  /// Whether they differ beyond the straight line; nil for two waves.
  public let lackOfFit: HomogeneityTest?

  /// The test statistic of the slope.
  public var z: Double { slope / standardError }

  /// The two-sided p-value of the slope.
  public var p: Double { Normal.twoSidedP(z) }

  /// Fits the trend; waves without answers are skipped.
  ///
  /// - Throws: `Undefined.needsTwoWaves` for fewer than two waves with answers, `.constant` when
  ///   all were held at the same time, `.parameterOutOfRange` for a time that is not finite.
  public init(_ waves: [Wave], confidence: ConfidenceLevel = .standard) throws(Undefined) {
    let held = waves.filter { $0.counts.n > 0 }
    guard held.count > 1 else { throw .needsTwoWaves }
    guard held.allSatisfy({ $0.time.isFinite }) else { throw .parameterOutOfRange }
    var scores: [NetPromoterScore] = []
    for wave in held { scores.append(try NetPromoterScore(wave.counts)) }
    let points = held.map { wave in
      let adjusted = AdjustedScore(wave.counts)
      return (time: wave.time, value: adjusted.center, weight: 1 / adjusted.variance)
    }
    let total = points.reduce(0) { $0 + $1.weight }
    let meanTime = points.reduce(0) { $0 + $1.weight * $1.time } / total
    let mean = points.reduce(0) { $0 + $1.weight * $1.value } / total
    let spread = points.reduce(0) { $0 + $1.weight * ($1.time - meanTime) * ($1.time - meanTime) }
    guard spread > 0 else { throw .constant }
    let slope =
      points.reduce(0) { $0 + $1.weight * ($1.time - meanTime) * ($1.value - mean) } / spread
    let residual = points.reduce(0) { sum, point in
      let distance = point.value - mean - slope * (point.time - meanTime)
      return sum + point.weight * distance * distance
    }
    self.scores = scores
    self.slope = slope
    intercept = mean - slope * meanTime
    standardError = (1 / spread).squareRoot()
    interval = Interval(center: slope, margin: confidence.z * standardError)
    homogeneity = HomogeneityTest(points.map { (value: $0.value, variance: 1 / $0.weight) })
    lackOfFit = HomogeneityTest(q: residual, degreesOfFreedom: held.count - 2)
  }
}
