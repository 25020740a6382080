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
  }

  /// The answers of the group.
  let answers: AnswerCounts
  /// How many recommend, doubt and advise against; respondents, not weights.
  let promoters: Int
  let passives: Int
  let detractors: Int
  /// The score in points, −100…100; nil without answers that count.
  let score: Double?
  /// The interval in points.
  let interval: Interval?
  /// Kish's effective number of answers; the number of answers without weights.
  let effectiveSize: Double
  /// Whether the figure may be shown, and what to say beside it.
  let quality: QualityAssessment

  private let options: Options

  /// Calculates the score of a group.
  init(_ answers: AnswerCounts, options: Options) {
    self.answers = answers
    self.options = options
    promoters = answers.count(in: 9...10)
    passives = answers.count(in: 7...8)
    detractors = answers.count(in: 0...6)
    if options.isWeighted, let weighted = Self.weighted(answers) {
      score = weighted.value
      interval = weighted.interval(options.method, confidence: options.confidence)
      effectiveSize = weighted.effectiveSize
    } else if !options.isWeighted {
      let counts = RecommendationCounts(
        detractors: Double(detractors), passives: Double(passives), promoters: Double(promoters))
      let unweighted = try? NetPromoterScore(counts)
      score = unweighted?.value
      interval = unweighted?.interval(options.method, confidence: options.confidence)
      effectiveSize = Double(answers.valid)
    } else {
      score = nil
      interval = nil
      effectiveSize = 0
    }
    quality = QualityAssessment(
      n: options.isWeighted ? answers.valid - answers.unweighted : answers.valid,
      effectiveSize: effectiveSize, halfWidth: interval?.halfWidth, thresholds: options.thresholds)
  }

  /// Whether the score is shown at all.
  var isShown: Bool { quality.level == .ok || quality.level == .indicative }

  /// The mean answer, 0…10; nil without answers.
  var mean: Double? {
    guard answers.valid > 0 else { return nil }
    let sum = answers.scale.reduce(0) { $0 + $1 * answers.count(of: $1) }
    return Double(sum) / Double(answers.valid)
  }

  private static func weighted(_ answers: AnswerCounts) -> WeightedNetPromoterScore? {
    guard let sums = answers.weightSums, let squares = answers.squaredWeightSums else { return nil }
    func total(_ range: ClosedRange<Int>) -> WeightedRecommendationCounts.Sums {
      var result = WeightedRecommendationCounts.Sums()
      for answer in range where answers.scale.contains(answer) {
        let slot = answer - answers.scale.lowerBound
        guard sums[slot] > 0 else { continue }
        result.n += answers.counts[slot]
        result.weights += sums[slot]
        result.squaredWeights += squares[slot]
      }
      return result
    }
    return try? WeightedNetPromoterScore(
      WeightedRecommendationCounts(
        detractors: total(0...6), passives: total(7...8), promoters: total(9...10)))
  }
}
