import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Fetches the two groups of a comparison and checks that they are separate.
struct ComparedGroups {
  /// What narrows both groups.
  let filter: Expression?
  /// What makes the first group.
  let first: Expression
  /// What makes the second group.
  let second: Expression
  /// The place of the second condition.
  let span: SourceSpan

  /// The filter of the first group.
  var firstFilter: Expression { Self.both(filter, first) }
  /// The filter of the second group.
  var secondFilter: Expression { Self.both(filter, second) }

  /// The filter of both groups together.
  var eitherFilter: Expression { Self.both(filter, .or(first, second)) }

  /// Refuses groups that share responses, and says when they share people.
  ///
  /// - Parameters:
  ///   - survey: the survey.
  ///   - context: the session.
  /// - Returns: the respondents who answered in both groups; nil where there are none.
  /// - Throws: `groups.overlap`.
  func check(
    _ survey: SurveyResponses, in context: Context
  ) async throws(Diagnostic) -> SharedRespondents? {
    let respondent = survey.declaration.column { $0 == .respondent }?.name.value
    let people = respondent.map { [SurveyMeasure.distinct(Spanned($0, at: .none))] } ?? []
    func count(_ filter: Expression) async throws(Diagnostic) -> (rows: Int, people: Int?) {
      let total = try await context.answer(
        SurveyRequest(filter: filter, measures: people), from: survey
      ).total
      guard case .distinct(let count)? = total.measures.first else { return (total.rows, nil) }
      return (total.rows, count)
    }
    let (a, b) = (try await count(firstFilter), try await count(secondFilter))
    let either = try await count(eitherFilter)
    let shared = a.rows + b.rows - either.rows
    guard shared <= 0 else { throw overlapping(shared) }
    guard let respondent, let first = a.people, let second = b.people, let all = either.people,
      first + second > all
    else { return nil }
    return SharedRespondents(
      respondent: Spanned(respondent, at: .none), count: first + second - all,
      smaller: min(first, second))
  }

  private func overlapping(_ count: Int) -> Diagnostic {
    Diagnostic(
      .groupsOverlap,
      Text { language in
        let rows = Numerals.integer(count, language)
        return language == .nl
          ? "\(rows) antwoorden zitten in beide groepen"
          : "\(rows) responses are in both groups"
      }, at: .statement(span),
      hint: Text(
        "compare a part with its rest: A vs not (A)",
        nl: "vergelijk een deel met de rest: A vs not (A)"))
  }

  private static func both(_ filter: Expression?, _ condition: Expression) -> Expression {
    filter.map { .and($0, condition) } ?? condition
  }
}
