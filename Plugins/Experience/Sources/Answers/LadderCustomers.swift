import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The customers of one survey for the loyalty ladder.
struct LadderCustomers: Sendable {
  /// How loyalty is told.
  enum Sign: Sendable {
    /// By a condition on responses, as written.
    case condition(Expression)
    /// By more than one case (order, visit) of the same respondent.
    case repeats(String)
    /// By the recommendation itself: 7 or more.
    case recommendation
  }

  let customers: [LoyaltyLadder.Customer]
  let sign: Sign
  /// What one customer is: a respondent who is known by name of column, or a response.
  let person: String?

  /// Fetches the customers.
  ///
  /// - Parameters:
  ///   - question: the recommendation question.
  ///   - survey: its survey.
  ///   - filter: which responses count.
  ///   - loyal: who is loyal; nil to take repeated cases, or else the recommendation.
  ///   - context: the session.
  /// - Throws: what is wrong with conditions or files; `command.cancelled`.
  static func fetch(
    _ question: ColumnDeclaration, of survey: SurveyResponses, where filter: Expression?,
    loyal: Expression?, in context: Context
  ) async throws(Diagnostic) -> LadderCustomers {
    let respondent = survey.declaration.column { $0 == .respondent }
    let cases = survey.declaration.column { $0 == .caseIdentifier }
    if let loyal {
      return try await told(question, survey, filter, loyal, context)
    }
    if let respondent, let cases {
      return try await counted(question, survey, filter, respondent, cases, context)
    }
    let marks = try await marks(question, survey, filter, context)
    return LadderCustomers(
      customers: marks.map {
        LoyaltyLadder.Customer(
          recommendation: $0.mark, isLoyal: ($0.mark ?? 0) >= 7, count: $0.count)
      }, sign: .recommendation, person: nil)
  }

  private static func marks(
    _ question: ColumnDeclaration, _ survey: SurveyResponses, _ filter: Expression?,
    _ context: Context
  ) async throws(Diagnostic) -> [(mark: Double?, count: Int)] {
    let word = Spanned(question.name.value, at: SourceSpan.none)
    let answer = try await context.answer(
      SurveyRequest(filter: filter, measures: [.scores(word, weighted: false)]), from: survey)
    guard let scores = answer.total.measures.first?.scores else { return [] }
    let known = zip(scores.scale, scores.counts).map { (mark: Double?(Double($0)), count: $1) }
    return known + [(nil, scores.denominator.missing.total)]
  }

  private static func told(
    _ question: ColumnDeclaration, _ survey: SurveyResponses, _ filter: Expression?,
    _ loyal: Expression, _ context: Context
  ) async throws(Diagnostic) -> LadderCustomers {
    var customers: [LoyaltyLadder.Customer] = []
    for (condition, isLoyal) in [(loyal, true), (Expression.not(loyal), false)] {
      let all = Expression.all([filter, condition].compactMap(\.self))
      customers += try await marks(question, survey, all, context).map {
        LoyaltyLadder.Customer(recommendation: $0.mark, isLoyal: isLoyal, count: $0.count)
      }
    }
    return LadderCustomers(customers: customers, sign: .condition(loyal), person: nil)
  }

  /// One customer per respondent: the answer of their first day, and how many cases they have.
  ///
  /// The mean of all answers will not do: whoever answers often has a mean nearer the middle, so
  /// that frequent customers would never be promoters.
  private static func counted(
    _ question: ColumnDeclaration, _ survey: SurveyResponses, _ filter: Expression?,
    _ respondent: ColumnDeclaration, _ cases: ColumnDeclaration, _ context: Context
  ) async throws(Diagnostic) -> LadderCustomers {
    func word(_ column: ColumnDeclaration) -> Spanned<String> {
      Spanned(column.name.value, at: .none)
    }
    let scores = SurveyMeasure.scores(word(question), weighted: false)
    let hasTime =
      survey.declaration.column { role in
        if case .time = role { true } else { false }
      } != nil
    var counting = SurveyRequest(
      filter: filter, groupBy: [word(respondent)], measures: [scores, .distinct(word(cases))])
    counting.hasTotal = false
    let all = try await context.answer(counting, from: survey)
    var first: [String: (day: Int, mark: Double)] = [:]
    if hasTime {
      var daily = SurveyRequest(
        filter: filter, groupBy: [word(respondent), Spanned("day", at: .none)],
        measures: [scores])
      daily.hasTotal = false
      for group in try await context.answer(daily, from: survey).groups {
        guard case .period(_, let day) = group.keys[1], let mark = mean(group.measures[0].scores)
        else { continue }
        let name = group.keys[0].label
        if let known = first[name], known.day <= day { continue }
        first[name] = (day, mark)
      }
    }
    let customers = all.groups.compactMap { group -> LoyaltyLadder.Customer? in
      if case .missing = group.keys[0] { return nil }
      guard case .distinct(let cases) = group.measures[1] else { return nil }
      let mark = hasTime ? first[group.keys[0].label]?.mark : mean(group.measures[0].scores)
      return LoyaltyLadder.Customer(recommendation: mark, isLoyal: cases > 1)
    }
    return LadderCustomers(
      customers: customers, sign: .repeats(cases.name.value), person: respondent.name.value)
  }

  private static func mean(_ scores: AnswerCounts?) -> Double? {
    guard let scores, scores.valid > 0 else { return nil }
    let sum = zip(scores.scale, scores.counts).reduce(0) { $0 + $1.0 * $1.1 }
    return Double(sum) / Double(scores.valid)
  }
}
