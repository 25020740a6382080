import Statistics
import Testing

/// Impossible input gives a reason, never a figure that is not a number, and never a crash.
@Suite struct HostileDataTests {
  static let columns: [[Double?]] = [
    [], [nil, nil], [4], [4, nil], [4, 4, 4, 4], [.nan, .infinity, -.infinity], [.nan, 3, 5],
    [1e308, -1e308, 1e308, -1e308], [0x1p-1074, 0, -0x1p-1074, 1], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  ]

  static let counts: [RecommendationCounts] = [
    RecommendationCounts(), RecommendationCounts(detractors: -1, passives: 2, promoters: 3),
    RecommendationCounts(promoters: .nan), RecommendationCounts(passives: .infinity),
    RecommendationCounts(detractors: 1e-300), RecommendationCounts(promoters: 1),
    RecommendationCounts(detractors: 1e300, promoters: 1e300),
    RecommendationCounts(detractors: 3, passives: 0.5, promoters: 7.25),
  ]

  private func expectNumbers(
    _ figures: [Double?], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for case .some(let figure) in figures {
      #expect(!figure.isNaN, sourceLocation: sourceLocation)
    }
  }

  private func limits(_ interval: Interval?) -> [Double?] { [interval?.lower, interval?.upper] }

  @Test(arguments: counts) func scores(_ counts: RecommendationCounts) {
    guard let nps = try? NetPromoterScore(counts) else { return }
    expectNumbers([nps.value, nps.variance, nps.standardError])
    for method in NetPromoterIntervalMethod.allCases {
      expectNumbers(limits(nps.interval(method)))
    }
  }

  @Test(arguments: counts, counts)
  func comparisons(_ a: RecommendationCounts, _ b: RecommendationCounts) {
    if let comparison = try? NetPromoterComparison(a, b) {
      expectNumbers([comparison.difference, comparison.z, comparison.p, comparison.wald.p])
      expectNumbers(limits(comparison.interval))
    }
    for group in GroupsAgainstRest([a, b, a], minimum: 0).groups {
      expectNumbers([group.comparison?.p, group.adjustedP])
    }
    if let ranks = try? RankIntervals([a, b]) { expectNumbers([ranks.criticalZ]) }
    if let change = try? ChangeDecomposition([(before: a, after: b), (before: b, after: b)]) {
      expectNumbers([change.change, change.rate.value, change.mix.p, change.rate.standardError])
    }
    let strata = [VisitorComparison.Stratum(visited: a, notVisited: b)]
    if let visitors = try? VisitorComparison(strata, minimumCell: 0) {
      expectNumbers([visitors.crude.p, visitors.standardised?.difference])
    }
    let waves = [(0.0, a), (1, b), (1, a)].map { NetPromoterTrend.Wave(time: $0.0, counts: $0.1) }
    if let trend = try? NetPromoterTrend(waves) {
      expectNumbers([trend.slope, trend.p, trend.homogeneity?.p, trend.lackOfFit?.p])
    }
  }

  @Test(arguments: columns) func singleColumns(_ column: [Double?]) throws {
    if let mean = try? MeanEstimate(SampleMoments(column)) {
      expectNumbers([mean.value, mean.moments.standardDeviation])
      expectNumbers(limits(mean.interval()))
    }
    if let summary = try? DurationSummary(column) {
      expectNumbers([summary.median, summary.quantile(2), summary.medianInterval()?.confidence])
    }
    if let journey = try? PeakEnd(column) { expectNumbers([journey.score, journey.mean]) }
    let observations = column.compactMap { $0 }.map {
      KaplanMeier.Observation(time: $0, hasArrived: true)
    }
    if let curve = try? KaplanMeier(observations) {
      expectNumbers(curve.steps.map(\.survival))
      expectNumbers(curve.steps.flatMap { limits($0.interval) })
    }
    let scale = try RatingScale(minimum: -2, maximum: 2)
    if let emotion = try? EmotionScore(RatingHistogram(column, scale: scale)) {
      expectNumbers([emotion.net, emotion.mean.value])
    }
    let histogram = RecommendationHistogram(scores: column)
    #expect(histogram.n + histogram.missing + histogram.invalid == column.count)
    var weighted = WeightedMoments()
    for value in column { try weighted.add(value, weight: 2) }
    if let mean = try? WeightedMean(weighted) {
      expectNumbers([mean.value, mean.standardError, mean.effectiveSize])
    }
  }

  @Test(arguments: columns, columns) func pairsOfColumns(_ a: [Double?], _ b: [Double?]) throws {
    if let comparison = try? MeanComparison(SampleMoments(a), SampleMoments(b)) {
      expectNumbers([comparison.difference, comparison.t, comparison.p])
      expectNumbers(limits(comparison.interval))
    }
    if let ordinal = try? OrdinalComparison(OrdinalDistribution(a), OrdinalDistribution(b)) {
      expectNumbers([ordinal.superiority, ordinal.mannWhitneyP, ordinal.brunnerMunzel?.p])
    }
    let pairs = JointDistribution(a, b)
    for kind in Correlation.Kind.allCases {
      guard let correlation = try? Correlation(pairs, kind: kind) else { continue }
      expectNumbers([correlation.r, correlation.p])
      expectNumbers(limits(correlation.interval()))
    }
    let gap = PromiseGap(expected: a, delivered: b)
    expectNumbers([gap.value, gap.p])
    let rows = try CompleteRows(columns: [a, b])
    #expect(rows.products.n + rows.dropped <= max(a.count, b.count))
    if let model = try? LinearRegression(rows.products, outcome: 0, predictors: [1]) {
      expectNumbers([model.intercept, model.rSquared, model.f, model.coefficients[0].p])
    }
    if let parts = try? ShapleyDecomposition(rows.products, outcome: 0, predictors: [1]) {
      expectNumbers([parts.rSquared, parts.parts[0].share])
    }
    if let components = try? VarianceComponents([SampleMoments(a), SampleMoments(b)]) {
      expectNumbers([components.f, components.p, components.intraclassCorrelation])
    }
  }

  @Test func impossibleParametersAreRefused() {
    for level in [0, 1, -0.5, 1.5, .nan, .infinity] {
      #expect(throws: Undefined.parameterOutOfRange) { try ConfidenceLevel(level) }
    }
    #expect(throws: Undefined.parameterOutOfRange) {
      try RatingScale(minimum: -1, maximum: .max)
    }
    #expect(throws: Undefined.parameterOutOfRange) {
      try RatingScale(minimum: 5, maximum: 5)
    }
    #expect(throws: Undefined.parameterOutOfRange) { try SampleSize.forMargin(0) }
    #expect(throws: Undefined.parameterOutOfRange) { try SampleSize.forDifference(.nan) }
    #expect(throws: Undefined.parameterOutOfRange) {
      try ShareEstimate(successes: 5, n: 4)
    }
    #expect(throws: Undefined.negativeWeight) {
      var sums = WeightedRecommendationCounts()
      try sums.add(score: 9, weight: -1)
    }
    #expect(StudentT(degreesOfFreedom: 0) == nil)
    #expect(ChiSquare(degreesOfFreedom: -.infinity) == nil)
    #expect(FisherF(numerator: 2, denominator: .nan) == nil)
    #expect(Binomial(trials: -1, probability: 0.5) == nil)
    #expect(SampleSize.roundedUp(.infinity) == nil)
  }

  @Test func extremeConfidenceKeepsNumbers() throws {
    let nps = try NetPromoterScore(RecommendationCounts(detractors: 4, passives: 5, promoters: 6))
    for level in [0x1p-1074, 1e-16, 0.5, 1 - 0x1p-53] {
      let confidence = try ConfidenceLevel(level)
      for method in NetPromoterIntervalMethod.allCases {
        expectNumbers(limits(nps.interval(method, confidence: confidence)))
      }
    }
  }

  @Test func reasonsHaveStableAndDistinctCodes() {
    let reasons: [Undefined] = [
      .noData, .tooFewRows, .tooFewPairs, .tooFew, .constant, .zeroVariance, .oneValue,
      .singular(constant: []), .tooManyPredictors, .negativeWeight, .populationSmallerThanSample,
      .needsTwoGroups, .needsTwoWaves, .fewerThanThreeComponents, .parameterOutOfRange,
    ]
    #expect(Set(reasons.map(\.code)).count == reasons.count)
    #expect(Undefined.singular(constant: [1]).code == "singular")
  }
}
