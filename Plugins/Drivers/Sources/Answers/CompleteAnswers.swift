import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Which respondents take part in a driver analysis.
///
/// Whoever did not visit a touchpoint takes part: there is no rating to miss. Whoever visited and
/// left the question blank, or gave an answer outside the scale, does not.
enum CompleteAnswers {
  /// The filter of an analysis.
  ///
  /// - Parameters:
  ///   - questions: outcome and items.
  ///   - weight: the survey's weight where weights count; only positive ones take part.
  ///   - filter: what narrows the analysis besides.
  static func filter(
    _ questions: DriverQuestions, weight: String?, and filter: Expression?
  ) -> Expression? {
    var parts: [Expression] = filter.map { [$0] } ?? []
    parts.append(.not(.isMissing(name(questions.outcome), nil)))
    for item in questions.items {
      let isThere = Expression.not(.isMissing(name(item), nil))
      let codes = Set(item.missing.map(\.meaning))
      let absences = [Expression.Absence.notVisited, .notApplicable].filter { absence in
        codes.contains { $0.rawValue == absence.rawValue }
      }
      parts.append(
        absences.reduce(isThere) { .or($0, .isMissing(name(item), $1)) })
    }
    if let weight {
      parts.append(
        .comparison(
          Spanned(weight, at: .none), .greater, Literal(.number(0, source: "0"))))
    }
    return parts.dropFirst().reduce(parts.first) { all, part in all.map { .and($0, part) } ?? part }
  }

  private static func name(_ question: ColumnDeclaration) -> Spanned<String> {
    Spanned(question.name.value, at: .none)
  }
}
