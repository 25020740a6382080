import Statistics
import WorkbenchKit
import WorkspaceKit

/// Mean, top box and bottom box of one group's answers to one question, with their intervals.
struct RatingFigure {
  /// The answers of the group.
  let answers: AnswerCounts
  /// The scale and its direction.
  let family: RatedQuestion.Family
  /// The number of best answers that are counted.
  let topCount: Int
  /// The mean answer, in points of the scale; nil without answers or where it has no meaning.
  let mean: Double?
  /// The standard error of the mean; nil for a single answer.
  let meanError: Double?
  /// The interval of the mean.
  let meanInterval: Interval?
  /// The share of the best answers.
  let top: ShareEstimate?
  /// The share of the worst answers.
  let bottom: ShareEstimate?
  /// Good minus bad feelings, in points; nil for other questions.
  let net: NetFeeling?
  /// Kish's effective number of answers; the number of answers without weights.
  let effectiveSize: Double
  /// Whether all answers are the same, so that the interval has no width.
  let isConstant: Bool
  /// Whether the figure may be shown, and what to say beside it.
  let quality: QualityAssessment
  /// The confidence of the intervals.
  let confidence: ConfidenceLevel

  /// The balance of feelings on both sides of neutral.
  struct NetFeeling {
    /// In points, −100…100.
    let value: Double
    /// The adjusted Wald interval.
    let interval: Interval
    /// Both sides hold at least three answers in ten: the mean describes nobody.
    let isPolarised: Bool
  }

  /// Calculates the figures of a group.
  ///
  /// - Parameters:
  ///   - answers: the answers of the group.
  ///   - family: the scale and its direction.
  ///   - topCount: the number of best answers that are counted, below the size of the scale.
  ///   - options: confidence, thresholds, weighting.
  init(
    _ answers: AnswerCounts, on family: RatedQuestion.Family, topCount: Int,
    _ options: FigureOptions
  ) {
    self.answers = answers
    self.family = family
    self.topCount = topCount
    confidence = options.confidence
    let spread = AnswerSpread(
      answers, isWeighted: options.isWeighted, population: options.population?.value)
    effectiveSize = spread.effectiveSize
    let estimate = family.hasMean ? spread.mean(options.confidence) : nil
    mean = estimate?.value
    meanError = estimate?.standardError
    meanInterval = estimate?.interval
    top = spread.share(of: family.best(topCount))
    bottom = spread.share(of: family.worst(topCount))
    isConstant = spread.n > 1 && answers.counts.count { $0 > 0 } == 1 && family.hasMean
    net = family.construct == .feeling ? NetFeeling(spread, family.scale, options.confidence) : nil
    quality = QualityAssessment(
      n: spread.n, effectiveSize: spread.effectiveSize, thresholds: options.thresholds)
  }

  /// Whether the figure is shown at all.
  var isShown: Bool { quality.level == .ok || quality.level == .indicative }
}

extension RatingFigure.NetFeeling {
  fileprivate init?(_ spread: AnswerSpread, _ scale: ClosedRange<Int>, _ level: ConfidenceLevel) {
    let midpoint = Double(scale.lowerBound + scale.upperBound) / 2
    let counts = spread.equivalentCounts { answer in
      Double(answer) < midpoint ? -1 : Double(answer) > midpoint ? 1 : 0
    }
    guard let counts, let score = try? NetPromoterScore(counts),
      let interval = score.interval(.adjustedWald, confidence: level)
    else { return nil }
    value = score.value
    self.interval = interval
    isPolarised =
      min(counts.promoters, counts.detractors) / counts.n >= EmotionScore.polarisedShare
  }
}
