import Statistics
import WorkbenchKit
import WorkspaceKit

/// Mean, best and worst answers to several questions taken together, each respondent one draw.
struct PooledFigure {
  /// The figures; their effective size is one of respondents.
  let figure: RatingFigure
  /// The respondents with at least one answer.
  let people: Int

  /// Calculates the figures of a group.
  ///
  /// The mean is Σw·y / Σw·m over respondents with the sum y and the number m of their answers; its
  /// error is that of a ratio with respondents as clusters (`ClusteredMean`). A share is the mean of
  /// answers coded 0 and 1, with Wilson's interval at the number n* of independent answers that has
  /// the same error, n* = p(1−p)/SE² with SE² taken without its factor
  /// n/(n−1), and not more than there are answers.
  ///
  /// - Parameters:
  ///   - answers: all answers of the group, counted.
  ///   - respondents: who gave them.
  ///   - positions: the questions taken together, by position.
  ///   - family: the scale and its direction.
  ///   - topCount: the number of best answers that are counted.
  ///   - options: confidence, thresholds, weighting.
  init(
    _ answers: AnswerCounts, _ respondents: [PooledAnswers.Respondents], _ positions: [Int],
    on family: RatedQuestion.Family, topCount: Int, _ options: FigureOptions
  ) {
    let clusters = Clusters(respondents: respondents, positions: positions)
    let all = clusters.mean { Double($0) }
    people = all?.n ?? 0
    figure = RatingFigure(
      answers, clusters, all, on: family, topCount: topCount, options)
  }
}

/// Answers by the respondents who gave them.
struct Clusters {
  let respondents: [PooledAnswers.Respondents]
  let positions: [Int]

  /// The mean of what answers are worth; nil without answers.
  ///
  /// - Parameter worth: what an answer counts as.
  func mean(_ worth: (Int) -> Double) -> ClusteredMean? {
    try? ClusteredMean(
      respondents.map { respondent in
        let marks = positions.compactMap { respondent.marks[$0] }
        return ClusteredMean.Cluster(
          sum: marks.reduce(0) { $0 + worth($1) }, answers: marks.count, weight: respondent.weight,
          count: respondent.count)
      })
  }

  /// The share of some answers at the number of independent answers that is as precise.
  ///
  /// - Parameter range: the answers.
  func share(of range: ClosedRange<Int>) -> ShareEstimate? {
    guard let mean = mean({ range.contains($0) ? 1 : 0 }) else { return nil }
    let share = min(1, max(0, mean.value))
    let size = Self.size(share * (1 - share), mean)
    return try? ShareEstimate(successes: min(size, share * size), n: size)
  }

  /// Good minus bad feelings at the number of independent answers that is as precise.
  ///
  /// - Parameters:
  ///   - midpoint: the neutral answer.
  ///   - confidence: the confidence of the interval.
  func net(
    around midpoint: Double, _ confidence: ConfidenceLevel
  ) -> RatingFigure.NetFeeling? {
    func sign(_ answer: Int) -> Double {
      Double(answer) < midpoint ? -1 : Double(answer) > midpoint ? 1 : 0
    }
    guard let mean = mean(sign), let moved = self.mean({ abs(sign($0)) }) else { return nil }
    let (net, felt) = (mean.value, moved.value)
    let size = Self.size(felt - net * net, mean)
    var counts = RecommendationCounts()
    counts.promoters = max(0, (felt + net) / 2 * size)
    counts.detractors = max(0, (felt - net) / 2 * size)
    counts.passives = max(0, (1 - felt) * size)
    guard let score = try? NetPromoterScore(counts),
      let interval = score.interval(.adjustedWald, confidence: confidence)
    else { return nil }
    let isPolarised =
      min(counts.promoters, counts.detractors) / max(counts.n, 1) >= EmotionScore.polarisedShare
    return RatingFigure.NetFeeling(
      value: score.value, interval: interval, isPolarised: isPolarised)
  }

  /// The number of independent answers whose mean is as precise; of respondents, where all agree.
  private static func size(_ variance: Double, _ mean: ClusteredMean) -> Double {
    guard let error = mean.standardError, error > 0, variance > 0 else {
      return mean.effectiveSize
    }
    // The error has n − 1 in it, the variance has not: with one answer each, n* is n.
    let n = Double(mean.n)
    return min(Double(mean.answers), variance / (error * error) * n / (n - 1))
  }
}

extension RatingFigure {
  /// - Parameters:
  ///   - answers: all answers, counted.
  ///   - clusters: the same answers by respondent.
  ///   - all: the mean of all answers.
  fileprivate init(
    _ answers: AnswerCounts, _ clusters: Clusters, _ all: ClusteredMean?,
    on family: RatedQuestion.Family, topCount: Int, _ options: FigureOptions
  ) {
    self.answers = answers
    self.family = family
    self.topCount = topCount
    confidence = options.confidence
    effectiveSize = all?.effectiveSize ?? 0
    mean = family.hasMean ? all?.value : nil
    meanError = family.hasMean ? all?.standardError : nil
    meanInterval = family.hasMean ? all?.interval(confidence: options.confidence) : nil
    top = clusters.share(of: family.best(topCount))
    bottom = clusters.share(of: family.worst(topCount))
    isConstant = answers.valid > 1 && answers.counts.count { $0 > 0 } == 1 && family.hasMean
    let midpoint = Double(family.scale.lowerBound + family.scale.upperBound) / 2
    net =
      family.construct == .feeling ? clusters.net(around: midpoint, options.confidence) : nil
    quality = QualityAssessment(
      n: all?.n ?? 0, effectiveSize: all?.effectiveSize, thresholds: options.thresholds)
  }
}
