public import Diagnostics
public import ResponseStore

/// What the same respondents answered on two sides of a comparison, in the words of a declaration.
public struct PanelMeasure: Sendable, Hashable {
  /// The question with a scale, or with answers in words.
  public var question: Spanned<String>
  /// What each answer counts for: scores by number, also those of labelled scales; others by word.
  public var answers: AnswerCoding
  /// The column that tells who answered.
  public var respondent: Spanned<String>
  /// The responses of the first side.
  public var first: Expression
  /// The responses of the second side.
  public var second: Expression

  /// Puts a measure together.
  ///
  /// - Parameters:
  ///   - question: the question.
  ///   - answers: what each answer counts for.
  ///   - respondent: the column that tells who answered.
  ///   - first: the responses of the first side.
  ///   - second: the responses of the second side.
  public init(
    _ question: Spanned<String>, answers: AnswerCoding, respondent: Spanned<String>,
    first: Expression, second: Expression
  ) {
    self.question = question
    self.answers = answers
    self.respondent = respondent
    self.first = first
    self.second = second
  }

  /// The names of the columns: answers, then respondents.
  var words: [Spanned<String>] { [question, respondent] }
}

extension AnswerCoding {
  /// The coding by what stands in the files: of a labelled scale by word, through its scores.
  ///
  /// - Parameter column: the question.
  func stored(for column: SurveyColumn) -> AnswerCoding {
    guard case .scores(let values) = self, let declaration = column.declaration,
      declaration.hasLabelledScale
    else { return self }
    var words: [String: Int] = [:]
    for choice in declaration.choices {
      words[choice.value] = choice.valence.flatMap { values[$0] }
    }
    return .words(words)
  }
}
