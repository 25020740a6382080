import Statistics
import WorkbenchKit
import WorkspaceKit

/// The net promoter score of one group, with its interval, its cautions and its evidence.
struct NPSFigure {
  /// What was asked for besides the score itself.
  struct Options {
    /// How the interval is calculated.
    var method: NetPromoterIntervalMethod
    /// The confidence of the interval.
    var confidence: ConfidenceLevel
    /// When a score is suppressed or marked.
    var thresholds: QualityAssessment.Thresholds
    /// Whether weights count.
    var isWeighted: Bool
    /// The number of people that the sample was drawn from; nil when that is not known.
    var population: Int?
  }

  /// The answers of the group.
  let answers: AnswerCounts
  /// The sums of weights per category; with weights of 1 where none count.
  let sums: WeightedRecommendationCounts
  /// The score in points, −100…100; nil without answers that count.
  let score: Double?
  /// The interval in points.
  let interval: Interval?
  /// Kish's effective number of answers; the number of answers without weights.
  let effectiveSize: Double
  /// The shares times the number of answers of an equally precise simple sample: what comparisons
  /// take as counts; nil without answers, and for a census, which has no sampling error.
  let comparable: RecommendationCounts?
  /// Whether the figure may be shown, and what to say beside it.
  let quality: QualityAssessment

  /// Calculates the score of a group.
  init(_ answers: AnswerCounts, options: Options) {
    self.answers = answers
    sums = answers.recommendations(isWeighted: options.isWeighted)
    let estimate = try? WeightedNetPromoterScore(sums, population: options.population)
    score = estimate?.value
    interval = estimate?.interval(options.method, confidence: options.confidence)
    effectiveSize = estimate?.effectiveSize ?? 0
    comparable = estimate?.equivalentCounts
    quality = QualityAssessment(
      n: options.isWeighted ? answers.valid - answers.unweighted : answers.valid,
      effectiveSize: effectiveSize, halfWidth: interval?.halfWidth,
      thresholds: options.thresholds)
  }

  /// Respondents who recommend, whatever their weight.
  var promoters: Int { answers.count(in: 9...10) }
  /// Respondents who doubt.
  var passives: Int { answers.count(in: 7...8) }
  /// Respondents who advise against.
  var detractors: Int { answers.count(in: 0...6) }

  /// Whether the score is shown at all.
  var isShown: Bool { quality.level == .ok || quality.level == .indicative }

  /// The mean answer, 0…10; nil without answers.
  var mean: Double? {
    guard answers.valid > 0 else { return nil }
    let sum = answers.scale.reduce(0) { $0 + $1 * answers.count(of: $1) }
    return Double(sum) / Double(answers.valid)
  }
}

extension AnswerCounts {
  /// The answers by category, with the sums that weighted scores need.
  ///
  /// - Parameter isWeighted: whether weights count; answers without a usable one are then left out.
  func recommendations(isWeighted: Bool) -> WeightedRecommendationCounts {
    WeightedRecommendationCounts(
      detractors: sums(of: 0...6, isWeighted), passives: sums(of: 7...8, isWeighted),
      promoters: sums(of: 9...10, isWeighted))
  }

  private func sums(
    of range: ClosedRange<Int>, _ isWeighted: Bool
  ) -> WeightedRecommendationCounts.Sums {
    guard isWeighted, let weightSums, let squaredWeightSums else {
      let n = count(in: range)
      return .init(
        n: isWeighted ? 0 : n, weights: isWeighted ? 0 : Double(n),
        squaredWeights: isWeighted ? 0 : Double(n))
    }
    var result = WeightedRecommendationCounts.Sums()
    for answer in range where scale.contains(answer) {
      let slot = answer - scale.lowerBound
      guard weightSums[slot] > 0 else { continue }
      result.n += counts[slot]
      result.weights += weightSums[slot]
      result.squaredWeights += squaredWeightSums[slot]
    }
    return result
  }
}
