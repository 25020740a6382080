/// Whether a figure has enough answers behind it to be shown, and what to warn about.
///
/// From ten answers on the interval is honest; thirty still mean ±25 points, so "n ≥ 30" is no
/// promise of precision and the width is judged apart.
public struct QualityAssessment: Hashable, Sendable {
  /// How far a figure may be trusted.
  public enum Level: String, CaseIterable, Hashable, Sendable {
    /// Nobody answered.
    case noData = "no_data"
    /// Too few answers to show a score.
    case suppress
    /// Enough to show, not enough to rely on.
    case indicative
    /// No objection on account of the number of answers.
    case ok
  }

  /// What to say beside a figure.
  public enum Flag: String, CaseIterable, Hashable, Sendable {
    /// The interval is wide.
    case imprecise
    /// A few respondents carry most of the weight.
    case extremeWeights = "extreme_weights"
  }

  /// The limits of the assessment.
  public struct Thresholds: Hashable, Sendable {
    /// Below this effective size a score is not shown.
    public var suppressBelow: Double
    /// Below this effective size a score is only indicative.
    public var indicativeBelow: Double
    /// An interval whose half-width exceeds this many points is imprecise.
    public var widestHalfWidth: Double
    /// A design effect n / n_eff above this means extreme weights.
    public var largestDesignEffect: Double

    /// Sets the limits; the defaults are the house rule.
    public init(
      suppressBelow: Double = 10, indicativeBelow: Double = 30, widestHalfWidth: Double = 15,
      largestDesignEffect: Double = 2
    ) {
      self.suppressBelow = suppressBelow
      self.indicativeBelow = indicativeBelow
      self.widestHalfWidth = widestHalfWidth
      self.largestDesignEffect = largestDesignEffect
    }
  }

  /// How far the figure may be trusted.
  public let level: Level
  /// What to say beside it, in a fixed order.
  public let flags: [Flag]

  /// Assesses a figure.
  ///
  /// - Parameters:
  ///   - n: the number of respondents.
  ///   - effectiveSize: Kish's effective size of weighted data; nil means unweighted.
  ///   - halfWidth: half the width of the interval in points, where there is one.
  ///   - thresholds: the limits.
  public init(
    n: Int, effectiveSize: Double? = nil, halfWidth: Double? = nil,
    thresholds: Thresholds = Thresholds()
  ) {
    guard n > 0 else {
      level = .noData
      flags = []
      return
    }
    let size = effectiveSize ?? Double(n)
    if size < thresholds.suppressBelow {
      level = .suppress
    } else if size < thresholds.indicativeBelow {
      level = .indicative
    } else {
      level = .ok
    }
    var flags: [Flag] = []
    if let halfWidth, halfWidth > thresholds.widestHalfWidth { flags.append(.imprecise) }
    if Double(n) > thresholds.largestDesignEffect * size { flags.append(.extremeWeights) }
    self.flags = flags
  }
}
