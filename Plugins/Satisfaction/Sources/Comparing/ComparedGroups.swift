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
  /// - Returns: a caution when the same respondents answered in both groups.
  /// - Throws: `groups.overlap`.
  func check(_ survey: SurveyResponses, in context: Context) async throws(Diagnostic) -> Note? {
    let shared = try await context.answer(
      SurveyRequest(filter: .and(firstFilter, second)), from: survey
    ).total.rows
    if shared > 0 {
      throw Diagnostic(
        .groupsOverlap,
        Text { language in
          let rows = Numerals.integer(shared, language)
          return language == .nl
            ? "\(rows) antwoorden zitten in beide groepen"
            : "\(rows) responses are in both groups"
        }, at: .statement(span),
        hint: Text(
          "compare a part with its rest: A vs not (A)",
          nl: "vergelijk een deel met de rest: A vs not (A)"))
    }
    guard let respondent = survey.declaration.column(where: { $0 == .respondent }) else {
      return nil
    }
    let people = SurveyMeasure.distinct(Spanned(respondent.name.value, at: .none))
    func count(_ filter: Expression) async throws(Diagnostic) -> Int {
      let answer = try await context.answer(
        SurveyRequest(filter: filter, measures: [people]), from: survey)
      guard case .distinct(let count)? = answer.total.measures.first else { return 0 }
      return count
    }
    let repeated =
      try await count(firstFilter) + count(secondFilter)
      - count(eitherFilter)
    return repeated > 0 ? Self.samePeople(repeated) : nil
  }

  private static func both(_ filter: Expression?, _ condition: Expression) -> Expression {
    filter.map { .and($0, condition) } ?? condition
  }

  private static func samePeople(_ count: Int) -> Note {
    Note(
      .caution,
      Text { language in
        let people = Numerals.integer(count, language)
        return language == .nl
          ? "\(people) respondenten antwoordden in beide groepen; de toets ziet hen als "
            + "verschillende mensen, dus p en interval zijn een benadering"
          : "\(people) respondents answered in both groups; the test takes them as different "
            + "people, so p and interval are approximate"
      }, id: "same-respondents")
  }
}
