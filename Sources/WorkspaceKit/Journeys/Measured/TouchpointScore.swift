public import Diagnostics
public import ResponseStore
public import Statistics

/// What customers answered to one question about one touchpoint.
public struct TouchpointScore: Sendable {
  /// The id of the journey that the answers name; nil where they name the touchpoint only.
  public let journey: String?
  /// The touchpoint as the answers name it.
  public let touchpoint: String
  /// The id of the survey.
  public let survey: String
  /// The question.
  public let question: ColumnDeclaration
  /// How often each answer was given, and why answers are missing.
  public let answers: AnswerCounts
  /// Whether weights count.
  public let isWeighted: Bool
  /// The condition that finds the responses again, for evidence.
  public let filter: Expression?

  /// The answers counted or weighed.
  public var spread: AnswerSpread { AnswerSpread(answers, isWeighted: isWeighted) }

  /// The number of valid answers that take part.
  public var n: Int { spread.n }

  /// The mean on the question's own scale; nil without answers.
  ///
  /// - Parameter confidence: the confidence of the interval.
  public func mean(_ confidence: ConfidenceLevel = .standard) -> AnswerSpread.Mean? {
    spread.mean(confidence)
  }

  /// The mean moved onto −2…+2, where 0 is the middle of the scale and +2 its good end.
  ///
  /// A linear move, so intervals move along; it makes curves of touchpoints readable side by side
  /// and is no common scale: means of different questions are still not to be averaged.
  ///
  /// - Parameter confidence: the confidence of the interval.
  /// - Returns: nil without answers.
  public func valence(_ confidence: ConfidenceLevel = .standard) -> AnswerSpread.Mean? {
    mean(confidence).map { mean in
      AnswerSpread.Mean(
        value: valence(of: mean.value), standardError: mean.standardError.map { $0 * abs(slope) },
        interval: mean.interval.map { interval in
          let ends = [valence(of: interval.lower), valence(of: interval.upper)]
          return Interval(lower: min(ends[0], ends[1]), upper: max(ends[0], ends[1]))
        })
    }
  }

  /// A mark of the question's scale on −2…+2.
  ///
  /// - Parameter mark: the mark.
  public func valence(of mark: Double) -> Double {
    let middle = Double(answers.scale.lowerBound + answers.scale.upperBound) / 2
    return (mark - middle) * slope
  }

  private var slope: Double {
    let half = Double(answers.scale.upperBound - answers.scale.lowerBound) / 2
    guard half > 0 else { return 0 }
    return (question.isReversed ? -2 : 2) / half
  }

  /// How well the kind of question tells a feeling: the lowest number comes first.
  var rank: Int {
    switch question.questionKind {
    case .emotion: 0
    case .csat, .rating: 1
    case .ces: 2
    default: 3
    }
  }
}

/// What customers answered about touchpoints, in all surveys that ask about them.
public struct TouchpointScores: Sendable {
  /// The scores: survey by survey, question by question, touchpoint by touchpoint.
  public let scores: [TouchpointScore]
  /// Surveys about touchpoints that a condition could not be applied to, with the reason.
  public let leftOut: [(survey: String, reason: Diagnostic)]
  private let positions: [String: [Int]]

  init(_ scores: [TouchpointScore], leftOut: [(survey: String, reason: Diagnostic)]) {
    self.scores = scores
    self.leftOut = leftOut
    positions = Dictionary(grouping: scores.indices) { scores[$0].touchpoint }
  }

  /// The scores of a touchpoint under its id and its aliases, those that tell a feeling best first.
  ///
  /// - Parameters:
  ///   - touchpoint: the touchpoint.
  ///   - journey: its journey; answers that name another are not counted.
  public func scores(of touchpoint: Touchpoint, in journey: CustomerJourney) -> [TouchpointScore] {
    ([touchpoint.id] + touchpoint.aliases)
      .flatMap { positions[$0] ?? [] }
      .filter { scores[$0].journey == nil || scores[$0].journey == journey.id }
      .sorted { (scores[$0].rank, $0) < (scores[$1].rank, $1) }
      .map { scores[$0] }
  }

  /// The score that tells best what customers felt: an emotion, else a satisfaction or rating, else
  /// effort, else the recommendation; nil without valid answers.
  ///
  /// - Parameters:
  ///   - touchpoint: the touchpoint.
  ///   - journey: its journey.
  public func feeling(of touchpoint: Touchpoint, in journey: CustomerJourney) -> TouchpointScore? {
    scores(of: touchpoint, in: journey).first { $0.n > 0 }
  }

  /// The score that satisfaction with the touchpoint is read from: a satisfaction or rating, else an
  /// emotion, else effort; nil without valid answers.
  ///
  /// - Parameters:
  ///   - touchpoint: the touchpoint.
  ///   - journey: its journey.
  public func performance(
    of touchpoint: Touchpoint, in journey: CustomerJourney
  ) -> TouchpointScore? {
    let all = scores(of: touchpoint, in: journey).filter { $0.n > 0 }
    return all.first { $0.rank == 1 } ?? all.first { $0.rank != 3 }
  }
}
