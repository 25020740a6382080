import Statistics
import WorkbenchKit
import WorkspaceKit

/// The same question answered by two separate groups: the second minus the first.
struct SatisfactionComparison {
  /// The first group.
  let first: RatingFigure
  /// The second group.
  let second: RatingFigure
  /// The difference of the means by Welch's test; nil where there is no mean or no spread to judge.
  let mean: MeanComparison?
  /// The order of the answers; nil where a group is empty.
  let order: OrdinalComparison?
  /// The difference of the shares of best answers by Newcombe's interval.
  let top: ShareComparison?
  /// The change of the people in both groups, which takes the place of tests that hold for separate
  /// people only; nil where the groups are no panel.
  let paired: PairedRatings.Change?
  /// How many pairs are enough to be shown.
  private let enough: Double

  /// Compares two groups.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group.
  ///   - second: those of the second.
  ///   - family: the scale.
  ///   - topCount: the number of best answers that are counted.
  ///   - options: confidence, thresholds, weighting.
  ///   - paired: the change of the people in both groups, where these are a panel.
  init(
    _ first: AnswerCounts, _ second: AnswerCounts, on family: RatedQuestion.Family, topCount: Int,
    _ options: FigureOptions, paired: PairedRatings.Change? = nil
  ) {
    self.paired = paired
    enough = options.thresholds.suppressBelow
    self.first = RatingFigure(first, on: family, topCount: topCount, options)
    self.second = RatingFigure(second, on: family, topCount: topCount, options)
    let a = AnswerSpread(first, isWeighted: options.isWeighted)
    let b = AnswerSpread(second, isWeighted: options.isWeighted)
    if !family.hasMean || paired != nil {
      mean = nil
    } else if let weightedA = a.weightedMean, let weightedB = b.weightedMean {
      mean = try? MeanComparison(weightedA, weightedB, confidence: options.confidence)
    } else {
      mean = try? MeanComparison(a.moments, b.moments, confidence: options.confidence)
    }
    func distribution(_ answers: AnswerCounts) -> OrdinalDistribution {
      OrdinalDistribution(
        counts: answers.scale.map { (value: Double($0), count: answers.count(of: $0)) })
    }
    order =
      family.hasMean && paired == nil
      ? try? OrdinalComparison(
        distribution(first), distribution(second), confidence: options.confidence) : nil
    if paired == nil, let topA = self.first.top, let topB = self.second.top {
      top = ShareComparison(topB, topA, confidence: options.confidence)
    } else {
      top = nil
    }
  }

  /// Whether the difference may be shown: both groups, and the pairs of a panel, are large enough.
  var isShown: Bool {
    first.isShown && second.isShown && paired.map { Double($0.deciding.pairs) >= enough } ?? true
  }

  /// Whether both groups have enough answers to be compared.
  var isTested: Bool { isShown && p != nil }

  /// A difference with its interval.
  typealias Difference = (value: Double?, interval: Interval?)

  /// The difference of the means in points of the scale; no value where there are no means.
  var meanDifference: Difference {
    if let paired { return (paired.mean?.difference, paired.mean?.interval) }
    return (mean?.difference, mean?.interval)
  }

  /// The difference of the shares of best answers, −1…1.
  var topDifference: Difference {
    if let paired { return (paired.top.difference, paired.top.interval) }
    return (top?.difference, top?.interval)
  }

  /// The p-value of the test that decides; nil where nothing varies or a group is too small.
  ///
  /// Of a panel that of its changes. Of means Welch's; where both groups are constant, that of the order; of yes and no that of
  /// the shares.
  var p: Double? {
    guard isShown else { return nil }
    if let paired { return paired.deciding.p }
    if first.family.hasMean { return mean?.p ?? order?.mannWhitneyP }
    return top?.p ?? 1
  }

  /// The verdict.
  ///
  /// - Parameters:
  ///   - p: the p-value, adjusted for the number of tests.
  ///   - confidence: differences are demonstrable below 1 − level.
  func verdict(adjusted p: Double?, confidence: ConfidenceLevel) -> Verdict {
    Verdict(p: isTested ? p : nil, alpha: confidence.alpha)
  }

  /// The true difference that such a comparison finds four times out of five; nil where there is
  /// no spread.
  var smallest: Double? {
    if let paired { return isShown ? paired.mean?.visible : nil }
    guard let mean, mean.standardError > 0, first.isShown, second.isShown else { return nil }
    return mean.minimumDetectableDifference
  }
}
