import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The questions of one survey that measure elements of the experience map.
struct ElementQuestions: Sendable {
  let survey: SurveyResponses
  /// The questions, in declared order; each has a scale and an element.
  let questions: [ColumnDeclaration]

  /// All surveys with such questions.
  ///
  /// - Parameter context: the session.
  static func all(in context: Context) -> [ElementQuestions] {
    context.surveys.surveys.compactMap { survey in
      let questions = survey.declaration.questions.filter {
        $0.element != nil && AnswerFamily($0, in: survey.declaration) != nil
      }
      return questions.isEmpty ? nil : ElementQuestions(survey: survey, questions: questions)
    }
  }

  /// What responses are narrowed by: the session's filter and the call's condition.
  ///
  /// - Parameters:
  ///   - condition: the call's condition.
  ///   - context: the session.
  static func filter(_ condition: Expression?, _ context: Context) -> Expression? {
    Expression.all([context.filter?.expression, condition].compactMap(\.self))
  }

  /// Whether answers say which touchpoint they are about, a row for each.
  var isLong: Bool { survey.declaration.column { $0 == .touchpoint } != nil }

  /// How often each mark was given to each question, over all touchpoints.
  ///
  /// - Parameters:
  ///   - condition: which responses count besides the session's filter.
  ///   - options: whether weights count.
  ///   - context: the session.
  /// - Returns: empty where the condition does not fit the survey.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  func counts(
    where condition: Expression?, _ options: ExperienceOptions, in context: Context
  ) async throws(Diagnostic) -> [(question: ColumnDeclaration, answers: AnswerCounts)] {
    let filter = Self.filter(condition, context)
    if let filter, !survey.check(filter).isEmpty { return [] }
    let isWeighted = self.isWeighted(options)
    let answer = try await context.answer(
      SurveyRequest(
        filter: filter,
        measures: questions.map {
          .scores(Spanned($0.name.value, at: .none), weighted: isWeighted)
        }), from: survey)
    return zip(questions, answer.total.measures).compactMap { question, measure in
      measure.scores.map { (question, $0) }
    }
  }

  /// Whether figures of the survey are weighted.
  func isWeighted(_ options: ExperienceOptions) -> Bool {
    options.isWeighted && survey.declaration.column { $0 == .weight } != nil
  }
}
