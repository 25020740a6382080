import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// What a call says of touchpoints, apart from what it says of respondents.
///
/// In a wide survey each question is about a touchpoint: `by phase` sorts questions, `by region`
/// respondents, and so it is with the parts of a condition.
struct TouchpointWords {
  /// What the survey's questions are about.
  let asked: AskedTouchpoints
  /// The words after `by`, as typed.
  let groups: [Spanned<String>]
  /// Those of them that are properties of touchpoints, to group questions by.
  let attributes: [TouchpointAttribute]
  /// Columns to group respondents by.
  let columns: [Spanned<String>]
  /// Which respondents count.
  let filter: Expression?
  /// Which questions count.
  private let conditions: [Expression]

  /// Looks for words about touchpoints.
  ///
  /// - Parameters:
  ///   - survey: the survey.
  ///   - groups: the words after `by`.
  ///   - filter: the conditions of the call and the session together.
  /// - Returns: nil where there are none, or where answers know their touchpoint themselves.
  /// - Throws: `touchpoint.mixed` for a condition that ties questions and respondents together.
  init?(
    _ survey: SurveyResponses, groups: [Spanned<String>], filter: Expression?
  ) throws(Diagnostic) {
    guard let asked = try AskedTouchpoints(survey) else { return nil }
    self.asked = asked
    self.groups = groups
    attributes = groups.compactMap { asked.attribute($0.value) }
    columns = groups.filter { asked.attribute($0.value) == nil }
    var conditions: [Expression] = []
    var rest: [Expression] = []
    for part in filter.map({ Self.parts($0) }) ?? [] {
      let names = part.columnNames
      let own = names.filter { asked.attribute($0.value) != nil }
      if own.isEmpty {
        rest.append(part)
      } else if own.count == names.count {
        conditions.append(part)
      } else {
        throw Self.mixed(own[0], names)
      }
    }
    self.conditions = conditions
    self.filter = Expression.all(rest)
    if attributes.isEmpty, conditions.isEmpty { return nil }
  }

  /// The parts of a condition that must all hold.
  private static func parts(_ condition: Expression) -> [Expression] {
    guard case .and(let left, let right) = condition else { return [condition] }
    return parts(left) + parts(right)
  }

  /// The questions of a selection that are about a touchpoint which meets the conditions.
  ///
  /// - Parameters:
  ///   - selection: the questions.
  ///   - span: where the call stands.
  /// - Throws: `touchpoint.none` when there is none; `column.unknown` and `expression.type` at the
  ///   word.
  func narrowed(
    _ selection: QuestionSelection, at span: SourceSpan
  ) throws(Diagnostic) -> QuestionSelection {
    var narrowed = selection
    narrowed.questions = selection.questions.filter { $0.touchpoint != nil }
    guard !narrowed.questions.isEmpty else { throw Self.none(selection, at: span) }
    let table = Table(
      id: "questions", title: .verbatim(""),
      columns: TouchpointAttribute.all.map { Column($0.id, $0.title, .text) },
      rows: narrowed.questions.map { question in
        TouchpointAttribute.all.map { cell($0, of: question) }
      })
    for condition in conditions {
      let test = try TableCondition(condition, on: table)
      let kept = narrowed.questions.filter { question in
        test.holds(for: TouchpointAttribute.all.map { cell($0, of: question) }) == true
      }
      guard !kept.isEmpty else { throw unmet(condition, among: narrowed.questions) }
      narrowed.questions = kept
    }
    return narrowed
  }

  /// A property of a question's touchpoint as a cell.
  ///
  /// - Parameters:
  ///   - attribute: the property.
  ///   - question: the question.
  func cell(_ attribute: TouchpointAttribute, of question: ColumnDeclaration) -> Value {
    guard let value = asked.value(attribute, of: question) else { return .missing(.empty) }
    return .term(Term(value, asked.title(of: value, attribute)))
  }

  // MARK: What is wrong

  private static func mixed(
    _ own: Spanned<String>, _ names: [Expression.ColumnName]
  ) -> Diagnostic {
    let other = names.first { $0.value != own.value }?.value ?? ""
    return Diagnostic(
      .touchpointMixed,
      Text(
        "\"\(own.value)\" is about questions and \"\(other)\" about respondents",
        nl: "\"\(own.value)\" gaat over vragen en \"\(other)\" over respondenten"),
      at: .statement(own.span),
      hint: Text(
        "join them with and, or ask twice", nl: "verbind ze met and, of vraag het twee keer"))
  }

  private static func none(_ selection: QuestionSelection, at span: SourceSpan) -> Diagnostic {
    let named = selection.isNamed ? selection.questions.first?.name.value : nil
    let id = selection.survey.declaration.id
    return Diagnostic(
      .touchpointNone,
      named.map { name in
        Text(
          "\"\(name)\" is about no touchpoint, so it has none of their properties",
          nl: "\"\(name)\" gaat over geen contactmoment en heeft er dus geen eigenschap van")
      }
        ?? Text(
          "no question of \(id) is about a touchpoint",
          nl: "geen vraag van \(id) gaat over een contactmoment"), at: .statement(span),
      hint: Text(
        "leave the question out to take those about touchpoints together",
        nl: "laat de vraag weg om die over contactmomenten samen te nemen"))
  }

  private func unmet(_ condition: Expression, among questions: [ColumnDeclaration]) -> Diagnostic {
    let name = condition.columnNames.first
    let attribute = name.flatMap { asked.attribute($0.value) }
    let values = attribute.map { attribute in
      Set(questions.compactMap { asked.value(attribute, of: $0) }).sorted()
    }
    let list = (values ?? []).joined(separator: ", ")
    let word = name?.value ?? ""
    return Diagnostic(
      .touchpointNone,
      Text(
        "no question is about such a touchpoint",
        nl: "geen vraag gaat over zo'n contactmoment"),
      at: name.map { .statement($0.span) },
      hint: list.isEmpty
        ? Text(
          "the journeys do not say \(word) of touchpoints that are asked about",
          nl: "de reizen zeggen geen \(word) van contactmomenten waarnaar gevraagd is")
        : Text("\(word) of questions: \(list)", nl: "\(word) van vragen: \(list)"))
  }
}

extension DiagnosticCode {
  /// A question about no touchpoint, or no question about such touchpoints.
  static let touchpointNone = DiagnosticCode(
    "touchpoint.none",
    Text(
      "No question is about such a touchpoint.", nl: "Geen vraag gaat over zo'n contactmoment."),
    explanation: Text(
      "Where each row of a survey is a respondent, only questions that name a touchpoint "
        + "(`touchpoint:` in the survey's file) have its phase, owner or visibility. A question about "
        + "the visit as a whole has none. `touchpoints` shows which question is about which.",
      nl:
        "Waar elke rij van een enquête een respondent is, hebben alleen vragen die een contactmoment "
        + "noemen (`touchpoint:` in het enquêtebestand) er de fase, eigenaar of zichtbaarheid van. Een "
        + "vraag over het hele bezoek heeft die niet. `touchpoints` toont welke vraag waarover gaat."
    ))

  /// A condition that ties questions and respondents together.
  static let touchpointMixed = DiagnosticCode(
    "touchpoint.mixed",
    Text(
      "A condition mixes touchpoints and respondents.",
      nl: "Een voorwaarde mengt contactmomenten en respondenten."),
    explanation: Text(
      "Where each row of a survey is a respondent, `visibility = hidden` chooses questions and "
        + "`region = Zuid` respondents. `and` joins such conditions; `or` and `not` over both would "
        + "count other questions for other people.",
      nl: "Waar elke rij van een enquête een respondent is, kiest `visibility = hidden` vragen en "
        + "`region = Zuid` respondenten. `and` verbindt zulke voorwaarden; `or` en `not` over beide "
        + "zouden bij andere mensen andere vragen tellen."))
}
