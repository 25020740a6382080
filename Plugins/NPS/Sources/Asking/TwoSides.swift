import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The two conditions of `A vs B`: two waves, two channels, any two disjoint sets of responses.
struct TwoSides {
  /// `A`, before `vs`.
  static let first = Parameter.condition(
    "first", .positional, .responseCondition,
    help: Text(
      "The first side, such as wave = 2026-Q1.", nl: "De eerste kant, zoals wave = 2026-Q1."),
    isRequired: true)
  /// `vs B`.
  static let second = Parameter.condition(
    "second", .clause("vs"), .responseCondition,
    help: Text(
      "The second side, such as wave = 2026-Q2.", nl: "De tweede kant, zoals wave = 2026-Q2."),
    isRequired: true)

  let a: Expression
  let b: Expression
  /// What people read for either side: the values alone where only these differ.
  let labels: (a: String, b: String)
  private let span: SourceSpan

  /// Takes the two conditions of a call.
  init(a: Expression, b: Expression, at span: SourceSpan) {
    self.a = a
    self.b = b
    self.span = span
    labels = ConditionWords.labels(a, b)
  }

  /// Takes the two conditions of a call; nil where it has none.
  init?(_ call: Call) {
    guard let a = call[Self.first], let b = call[Self.second] else { return nil }
    self.init(a: a, b: b, at: call.span(of: Self.second))
  }

  /// The counts of both sides, and what tells whether the same people are on both.
  struct Answer {
    let a: SurveyAnswer
    let b: SurveyAnswer
    /// Respondents with responses on both sides; nil where no respondent is declared.
    let shared: Int?
    /// Respondents on the smaller side; nil where no respondent is declared.
    let smaller: Int?

    /// Whether the sides hold the same people to such an extent that they are a panel.
    ///
    /// A few people who happen to be on both sides do not make the sides dependent: below 5 % of
    /// the smaller side the covariance that they bring is within the error of the interval.
    var isPanel: Bool {
      guard let shared, let smaller else { return false }
      return 20 * shared >= smaller && shared > 0
    }
  }

  /// Counts the answers of both sides.
  ///
  /// - Throws: `compare.overlap` where responses meet both conditions.
  func answer(
    _ inquiry: NPSInquiry, by groups: [Spanned<String>] = []
  ) async throws(Diagnostic) -> Answer {
    let respondents = inquiry.respondent.map { [SurveyMeasure.distinct($0)] } ?? []
    if let answer = try await answerOfColumn(inquiry, by: groups, respondents) { return answer }
    let first = try await inquiry.answer(by: groups, where: a, measures: respondents)
    let second = try await inquiry.answer(by: groups, where: b, measures: respondents)
    for side in [first, second] { try inquiry.checkPopulation(side.total) }
    let either = try await inquiry.answer(where: .or(a, b), measures: respondents)
    let overlap = first.total.rows + second.total.rows - either.total.rows
    guard overlap <= 0 else { throw overlapping(overlap) }
    return Self.answer(first, second, people: either.total.distinct)
  }

  private static func answer(
    _ first: SurveyAnswer, _ second: SurveyAnswer, people: Int?
  ) -> Answer {
    guard let persons = first.total.distinct, let others = second.total.distinct,
      let all = people
    else { return Answer(a: first, b: second, shared: nil, smaller: nil) }
    return Answer(
      a: first, b: second, shared: persons + others - all, smaller: min(persons, others))
  }

  /// The same in one pass over the responses, where the sides are two values of one column that
  /// has one value a response; nil where they are not.
  private func answerOfColumn(
    _ inquiry: NPSInquiry, by groups: [Spanned<String>], _ respondents: [SurveyMeasure]
  ) async throws(Diagnostic) -> Answer? {
    guard case .comparison(let column, .equal, let left) = a,
      case .comparison(let other, .equal, let right) = b, column.value == other.value,
      left.source != right.source,
      let declared = inquiry.survey.declaration.column(named: column.value),
      declared.role == .segment || declared.role == .wave
    else { return nil }
    let either = try await inquiry.answer(
      by: [column], where: .or(a, b), measures: respondents, hasTotal: false)
    let finer =
      groups.isEmpty
      ? nil
      : try await inquiry.answer(by: [column] + groups, where: .or(a, b), hasTotal: false)
    func side(_ literal: Literal) -> SurveyAnswer? {
      let value = either.groups.map { $0.keys[0] }
        .first { !$0.isMissing && $0.label == literal.source }
      return value.flatMap { either.part(with: $0, in: finer) }
    }
    guard let first = side(left), let second = side(right) else { return nil }
    for part in [first, second] { try inquiry.checkPopulation(part.total) }
    let people = try await people(on: inquiry)
    return Self.answer(first, second, people: people)
  }

  /// The respondents of both sides together; nil where no respondent is declared.
  private func people(on inquiry: NPSInquiry) async throws(Diagnostic) -> Int? {
    guard let respondent = inquiry.respondent else { return nil }
    let answer = try await inquiry.context.answer(
      SurveyRequest(
        filter: inquiry.narrowed(by: .or(a, b)), measures: [.distinct(respondent)]),
      from: inquiry.survey)
    guard case .distinct(let count)? = answer.total.measures.first else { return nil }
    return count
  }

  /// The answers of everybody who is on both sides, person by person; nil where the sides are not
  /// a panel.
  func panel(
    _ answer: Answer, _ inquiry: NPSInquiry, by groups: [Spanned<String>]
  ) async throws(Diagnostic) -> PanelAnswers? {
    guard answer.isPanel, let respondent = inquiry.respondent else { return nil }
    return try await PanelAnswers(self, inquiry, respondent: respondent, by: groups)
  }

  private func overlapping(_ count: Int) -> Diagnostic {
    Diagnostic(
      .compareOverlap,
      Text(
        "\(count) responses meet both conditions",
        nl: "\(count) antwoorden voldoen aan beide kanten"),
      at: .statement(span),
      hint: Text(
        "compare with the others: put not (…) around the first side, or use nps groups",
        nl: "vergelijk met de anderen: zet not (…) om de eerste kant, of gebruik nps groups"))
  }
}
