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

  /// Compares two groups.
  ///
  /// - Parameters:
  ///   - first: the answers of the first group.
  ///   - second: those of the second.
  ///   - family: the scale.
  ///   - topCount: the number of best answers that are counted.
  ///   - options: confidence, thresholds, weighting.
  init(
    _ first: AnswerCounts, _ second: AnswerCounts, on family: RatedQuestion.Family, topCount: Int,
    _ options: FigureOptions
  ) {
    self.first = RatingFigure(first, on: family, topCount: topCount, options)
    self.second = RatingFigure(second, on: family, topCount: topCount, options)
    let a = AnswerSpread(first, isWeighted: options.isWeighted)
    let b = AnswerSpread(second, isWeighted: options.isWeighted)
    if !family.hasMean {
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
      family.hasMean
      ? try? OrdinalComparison(
        distribution(first), distribution(second), confidence: options.confidence) : nil
    if let topA = self.first.top, let topB = self.second.top {
      top = ShareComparison(topB, topA, confidence: options.confidence)
    } else {
      top = nil
    }
  }

  /// Whether both groups have enough answers to be compared.
  var isTested: Bool { first.isShown && second.isShown && p != nil }

  /// The p-value of the test that decides; nil where nothing varies or a group is too small.
  ///
  /// Of means Welch's; where both groups are constant, that of the order; of yes and no that of
  /// the shares.
  var p: Double? {
    guard first.isShown, second.isShown else { return nil }
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
    guard let mean, mean.standardError > 0, first.isShown, second.isShown else { return nil }
    return mean.minimumDetectableDifference
  }
}
