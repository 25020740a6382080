import Statistics

/// A score over periods: whether it moves, and which periods attract attention.
///
/// Only periods that are large enough to be shown take part.
struct PeriodSeries {
  /// What may be said of the whole series; the words in files.
  enum Reading: String, CaseIterable, Hashable, Sendable {
    /// A straight trend, demonstrably.
    case trend
    /// Periods differ, but not along a straight line.
    case uneven
    /// The ups and downs are no more than chance gives.
    case noise
    /// Fewer than two periods are large enough.
    case tooSmall = "too-small"
    /// The same respondents answer in several periods: no test was made.
    case panel
  }

  /// What may be said of the whole series.
  let reading: Reading
  /// The straight line; nil where it was not fitted.
  let trend: NetPromoterTrend?
  /// The control chart; nil for fewer than two periods.
  let chart: ControlChart?
  /// The point of the control chart of each period; nil for those that take no part.
  let points: [ControlChart.Point?]

  /// Looks at periods.
  ///
  /// - Parameters:
  ///   - periods: the place of each period on the axis of time, with its figure; in order.
  ///   - isPanel: whether the same respondents answer in several periods.
  ///   - confidence: the level of the tests.
  init(
    _ periods: [(time: Double, figure: NPSFigure)], isPanel: Bool, confidence: ConfidenceLevel
  ) {
    let waves = periods.map { period -> NetPromoterTrend.Wave? in
      guard period.figure.isShown, let counts = period.figure.comparable else { return nil }
      return NetPromoterTrend.Wave(time: period.time, counts: counts)
    }
    let held = waves.compactMap { $0 }
    let chart = isPanel ? nil : try? ControlChart(held.map(\.counts))
    trend = isPanel ? nil : try? NetPromoterTrend(held, confidence: confidence)
    self.chart = chart
    var next = (chart?.points ?? []).makeIterator()
    points = waves.map { $0 == nil ? nil : next.next() }
    reading = Self.reading(trend, isPanel: isPanel, alpha: confidence.alpha)
  }

  private static func reading(
    _ trend: NetPromoterTrend?, isPanel: Bool, alpha: Double
  ) -> Reading {
    if isPanel { return .panel }
    guard let trend else { return .tooSmall }
    if trend.p < alpha { return .trend }
    if let lack = trend.lackOfFit, lack.p < alpha { return .uneven }
    return .noise
  }
}
