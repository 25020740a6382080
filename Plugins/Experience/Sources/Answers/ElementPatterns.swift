import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Answers of the same respondents to one question per element, with satisfaction first.
struct ElementPatterns: Sendable {
  /// The id of the survey.
  let survey: String
  /// The outcome and the elements.
  let questions: [ColumnDeclaration]
  /// Whether the first question measures satisfaction; without, only correlations can be told.
  let hasOutcome: Bool
  let patterns: [ElementDrivers.Pattern]

  /// Fetches the patterns of a survey.
  ///
  /// - Parameters:
  ///   - found: the survey's questions; the first of each element counts.
  ///   - condition: which responses count besides the session's filter.
  ///   - context: the session.
  /// - Returns: nil for surveys that do not ask one respondent about two elements, or that the
  ///   condition does not fit.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  static func fetch(
    _ found: ElementQuestions, where condition: Expression?, in context: Context
  ) async throws(Diagnostic) -> ElementPatterns? {
    guard !found.isLong else { return nil }
    let first = ExperienceElement.allCases.compactMap { element in
      found.questions.first { $0.element == element }
    }
    let outcome = first.filter { $0.element == .satisfaction }
    let questions = outcome + first.filter { $0.element != .satisfaction }
    guard questions.count > 1 else { return nil }
    let filter = Expression.all([context.filter?.expression, condition].compactMap(\.self))
    if let filter, !found.survey.check(filter).isEmpty { return nil }
    var request = SurveyRequest(
      filter: filter, groupBy: questions.map { Spanned($0.name.value, at: .none) })
    request.hasTotal = false
    let answer = try await context.answer(request, from: found.survey)
    return ElementPatterns(
      survey: found.survey.declaration.id, questions: questions, hasOutcome: !outcome.isEmpty,
      patterns: answer.groups.map { group in
        ElementDrivers.Pattern(
          values: zip(group.keys, questions).map { key, question in
            question.mark(key).map { mark in
              // The good end counts upwards, also for questions of which a low answer is a good one.
              question.isReversed ? -Double(mark) : Double(mark)
            }
          }, count: group.rows)
      })
  }
}
