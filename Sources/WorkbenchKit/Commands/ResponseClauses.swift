public import ResponseStore
public import WorkspaceKit

/// The clauses with which a command narrows and groups responses; the same words everywhere.
public enum ResponseClauses {
  /// `by A, B`.
  public static let by = Parameter.names(
    "columns", .clause("by"), .responseColumns,
    help: Text(
      "Groups: columns, or week, month, quarter, year.",
      nl: "Groepen: kolommen, of week, month, quarter, year."))
  /// `where EXPRESSION`.
  public static let condition = Parameter.condition(
    "condition", .clause("where"), .responseCondition,
    help: Text("Which responses count.", nl: "Welke antwoorden meetellen."))
  /// `since DATE`.
  public static let since = Parameter.date(
    "since", .clause("since"),
    help: Text(
      "The first day, month, quarter or year.", nl: "De eerste dag, maand, kwartaal of jaar."))
  /// `until DATE`.
  public static let until = Parameter.date(
    "until", .clause("until"),
    help: Text(
      "The last day, month, quarter or year, included.",
      nl: "De laatste dag, maand, kwartaal of jaar, inbegrepen."))

  /// All of them, in the order of usage lines.
  public static let all: [any AnyParameter] = [by, condition, since, until]

  /// The condition that a call and the session's filter make together.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - context: the session.
  ///   - survey: the survey that is asked; `since` and `until` speak about its time.
  /// - Returns: nil when nothing narrows the responses.
  /// - Throws: `time.undeclared` when the survey has no time to narrow by.
  public static func filter(
    of call: Call, in context: Context, for survey: SurveyResponses
  ) throws(Diagnostic) -> Expression? {
    var parts: [Expression] = []
    if let filter = context.filter { parts.append(filter.expression) }
    if let condition = call[condition] { parts.append(condition) }
    if let day = call[since] {
      let span = call.span(of: since)
      parts.append(
        .comparison(try time(of: survey, at: span), .greaterOrEqual, literal(day, at: span)))
    }
    if let day = call[until] {
      let span = call.span(of: until)
      parts.append(
        .comparison(try time(of: survey, at: span), .lessOrEqual, literal(day, at: span)))
    }
    return parts.dropFirst().reduce(parts.first) { all, part in
      all.map { .and($0, part) } ?? part
    }
  }

  private static func literal(_ day: DateInterval, at span: SourceSpan) -> Literal {
    Literal(.date(day, source: CivilDate(daysSinceEpoch: day.start).text), at: span)
  }

  private static func time(
    of survey: SurveyResponses, at span: SourceSpan
  ) throws(Diagnostic) -> Spanned<String> {
    let found = survey.declaration.column { role in
      if case .time = role { true } else { false }
    }
    guard let found else {
      throw Diagnostic(
        .timeUndeclared,
        Text(
          "survey \(survey.declaration.id) declares no time",
          nl: "enquête \(survey.declaration.id) declareert geen tijd"), at: .statement(span),
        hint: Text(
          "declare it: declare submitted = COLUMN as time",
          nl: "declareer die: declare submitted = KOLOM as time"))
    }
    return Spanned(found.name.value, at: span)
  }
}
