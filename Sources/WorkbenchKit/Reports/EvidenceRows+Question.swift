public import ResponseStore
public import WorkspaceKit

extension EvidenceRows {
  /// The responses that answer a question; of a long-form file only its own rows.
  ///
  /// - Parameters:
  ///   - question: the question.
  ///   - survey: the survey that asks it.
  ///   - filter: which responses were looked at.
  public init(
    of question: ColumnDeclaration, in survey: SurveyDeclaration, where filter: Expression?
  ) {
    let parts = [filter, question.condition].compactMap(\.self)
    self.init(
      survey: survey.id, question: question.name.value,
      filter: parts.dropFirst().reduce(parts.first) { all, part in
        all.map { .and($0, part) } ?? part
      })
  }
}
