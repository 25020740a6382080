import Statistics

/// What the association between a rating and the recommendation implies for a better rating.
struct ImprovementOutcome {
  /// The slope of the answer 0…10 on the rating, with its standard error.
  struct Slope: Hashable {
    let estimate: Double
    let standardError: Double?
  }

  let scenario: ImprovementScenario
  let slope: Slope
  /// In points of the rating; negative where low ratings are good ones.
  let improvement: Double
  let confidence: ConfidenceLevel

  /// Points of the score that the scenario adds, with the interval of the slope.
  var change: (value: Double, interval: Interval?) {
    scenario.change(
      slope: slope.estimate, slopeError: slope.standardError, improvement: improvement,
      confidence: confidence)
  }
}
