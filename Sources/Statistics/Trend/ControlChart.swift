/// Whether single waves leave the band that chance alone would keep them in.
///
/// A Shewhart chart with the score of all waves together as centre and three standard errors of
/// each wave's own size as limits; runs after the Western Electric handbook (1956).
public struct ControlChart: Hashable, Sendable {
  /// Why a wave attracts attention.
  public enum Signal: String, CaseIterable, Hashable, Sendable {
    /// The score lies outside the limits of its wave.
    case beyondLimits = "beyond_limits"
    /// The wave ends a run of eight or more on the same side of the centre.
    case run
  }

  /// One wave on the chart.
  public struct Point: Hashable, Sendable {
    /// The score of the wave.
    public let score: NetPromoterScore
    /// The band for a wave of this size, in points, inside −100…100.
    public let limits: Interval
    /// Why it attracts attention, if it does.
    public let signals: [Signal]
  }

  /// The waves in a row on one side of the centre that make a signal.
  public static let runLength = 8

  /// The score of all waves together, in points.
  public let center: Double
  /// The waves with answers, in the order of the input.
  public let points: [Point]

  /// Draws the chart; waves without answers are skipped.
  ///
  /// - Parameter waves: independent samples in order of time.
  /// - Throws: `Undefined.needsTwoWaves` for fewer than two waves with answers,
  ///   `.parameterOutOfRange` for a negative count.
  public init(_ waves: [RecommendationCounts]) throws(Undefined) {
    var scores: [NetPromoterScore] = []
    for counts in waves where counts.n > 0 { scores.append(try NetPromoterScore(counts)) }
    guard scores.count > 1 else { throw .needsTwoWaves }
    let total = try NetPromoterScore(scores.reduce(RecommendationCounts()) { $0 + $1.counts })
    center = total.value
    var points: [Point] = []
    var (side, run) = (0.0, 0)
    for score in scores {
      let margin = 300 * (total.variance / score.n).squareRoot()
      let limits = Interval(center: total.value, margin: margin).clipped(to: NetPromoterScore.scale)
      let now = score.value == total.value ? 0 : (score.value > total.value ? 1.0 : -1)
      run = now != 0 && now == side ? run + 1 : (now == 0 ? 0 : 1)
      side = now
      var signals: [Signal] = []
      if !limits.contains(score.value) { signals.append(.beyondLimits) }
      if run >= ControlChart.runLength { signals.append(.run) }
      points.append(Point(score: score, limits: limits, signals: signals))
    }
    self.points = points
  }
}
