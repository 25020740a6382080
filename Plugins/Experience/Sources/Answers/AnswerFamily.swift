import WorkbenchKit
import WorkspaceKit

/// Questions of one survey that ask the same thing on the same scale, each about a touchpoint.
///
/// Answers within a family may be averaged; those of different families may not.
struct AnswerFamily: Hashable, Sendable {
  /// The id of the survey.
  let survey: String
  /// What kind of question it is.
  let kind: QuestionKind
  /// The scale.
  let scale: ClosedRange<Int>
  /// Whether a low answer is a good one.
  let isReversed: Bool

  /// Takes the family of a question.
  ///
  /// - Returns: nil for questions that tell no feeling: those without a scale, and the
  ///   recommendation, which is kept as the outcome.
  init?(_ question: ColumnDeclaration, in survey: SurveyDeclaration) {
    guard let scale = question.effectiveScale, let kind = question.questionKind, kind != .nps else {
      return nil
    }
    self.survey = survey.id
    self.kind = kind
    self.scale = scale
    isReversed = question.isReversed
  }

  /// How well it tells a feeling: the lowest comes first.
  var rank: Int {
    switch kind {
    case .emotion: 0
    case .csat, .rating: 1
    default: 2
    }
  }

  /// An answer on −2…+2, where +2 is the good end of the scale.
  func valence(_ answer: Double) -> Double {
    let middle = Double(scale.lowerBound + scale.upperBound) / 2
    let half = Double(scale.upperBound - scale.lowerBound) / 2
    guard half > 0 else { return 0 }
    return (answer - middle) * (isReversed ? -2 : 2) / half
  }

  /// The family in words, such as *ratings 1–5 of winkel*.
  var words: Text {
    let ends = "\(scale.lowerBound)…\(scale.upperBound)"
    return kind.title + .verbatim(" \(ends), \(survey)")
  }
}
