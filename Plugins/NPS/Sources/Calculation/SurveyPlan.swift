import Statistics

/// What a survey of a given size can see, and how large it must be to see something.
struct SurveyPlan {
  /// What was asked for.
  struct Goals {
    /// The half-width of the interval, in points.
    var margin: Double?
    /// The true difference between two groups, in points.
    var difference: Double?
    /// The chance to find that difference.
    var power: Double
    /// The number of people to draw from; nil for no limit.
    var population: Int?
    /// The answers there will be, per group.
    var answers: Int?
    /// The level of intervals and tests.
    var confidence: ConfidenceLevel
  }

  /// What follows for one variance of answers; nil for what was not asked, or has no answer.
  struct Outcome {
    /// Answers needed for the margin.
    var neededForMargin: Int?
    /// Answers needed in each of two groups for the difference.
    var neededPerGroup: Int?
    /// The margin with the given number of answers, in points.
    var margin: Double?
    /// The difference between two groups of that size that is found four times out of five.
    var visible: Double?
    /// The chance to find the difference with groups of that size.
    var power: Double?
  }

  let goals: Goals

  /// The consequences for one variance.
  ///
  /// - Parameter variance: of one answer coded −1, 0, +1: from 0 to 1.
  func outcome(variance: Double) -> Outcome {
    var outcome = Outcome()
    if let margin = goals.margin {
      let size = try? SampleSize.forMargin(
        margin, variance: variance, population: goals.population.map { Double($0) },
        confidence: goals.confidence)
      outcome.neededForMargin = size.flatMap(SampleSize.roundedUp)
    }
    if let difference = goals.difference {
      let size = try? SampleSize.forDifference(
        difference, variances: (variance, variance), power: goals.power,
        confidence: goals.confidence)
      outcome.neededPerGroup = size.flatMap(SampleSize.roundedUp)
    }
    if let answers = goals.answers {
      outcome.margin = margin(of: answers, variance)
      let comparison = try? ComparisonPower(
        variances: (variance, variance), sizes: (Double(answers), Double(answers)),
        confidence: goals.confidence)
      outcome.visible = try? comparison?.detectableDifference(power: goals.power)
      outcome.power = goals.difference.flatMap { comparison?.power(difference: $0) }
    }
    return outcome
  }

  /// z·√(V/n*), n* enlarged by the finite population; 0 for a census, nil beyond it.
  private func margin(of answers: Int, _ variance: Double) -> Double? {
    var size = Double(answers)
    if let population = goals.population {
      guard population >= answers else { return nil }
      guard population > answers else { return 0 }
      size *= Double(population - 1) / Double(population - answers)
    }
    return 100 * goals.confidence.z * (variance / size).squareRoot()
  }
}
