import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// One call about one question: the survey, what narrows the responses, how scores are made.
struct NPSInquiry {
  let survey: SurveyResponses
  let question: ColumnDeclaration
  let options: NPSFigure.Options
  /// What the call and the session's filter leave; nil for all responses.
  let filter: Expression?
  let context: Context
  /// What a population is that of.
  let populationScope: PopulationScope
  private let populationSpan: SourceSpan

  /// Finds the question and reads the options.
  ///
  /// - Parameters:
  ///   - call: the call.
  ///   - context: the session.
  ///   - scope: what a population is that of.
  /// - Throws: `question.unknown` and its kin, `confidence.range`, `population.groups`,
  ///   `time.undeclared`.
  init(
    _ call: Call, in context: Context, population scope: PopulationScope = .whole
  ) throws(Diagnostic) {
    let word = call[NPSParameters.question].map {
      Spanned($0, at: call.span(of: NPSParameters.question))
    }
    (survey, question) = try context.question(word, of: [.nps])
    options = try NPSFigure.Options(
      call, context, survey.declaration, population: scope)
    filter = try ResponseClauses.filter(of: call, in: context, for: survey)
    self.context = context
    populationScope = scope
    populationSpan = call.span(of: PopulationOption.parameter)
  }

  /// Counts the answers to the question.
  ///
  /// - Parameters:
  ///   - groups: what responses are grouped by.
  ///   - condition: a further condition on responses.
  ///   - more: measures beside the scores, which come first.
  ///   - hasTotal: whether the scores of all together are wanted; not without a need, since with
  ///     weights they take another pass.
  /// - Throws: what is wrong with the words or the files; `population.small`.
  func answer(
    by groups: [Spanned<String>] = [], where condition: Expression? = nil,
    measures more: [SurveyMeasure] = [], hasTotal: Bool = true
  ) async throws(Diagnostic) -> SurveyAnswer {
    let scores = SurveyMeasure.scores(
      Spanned(question.name.value, at: .none), weighted: options.isWeighted)
    var request = SurveyRequest(
      filter: narrowed(by: condition), groupBy: groups, measures: [scores] + more)
    request.hasTotal = hasTotal
    let answer = try await context.answer(request, from: survey)
    if populationScope == .whole, hasTotal { try checkPopulation(answer.total) }
    return answer
  }

  /// Refuses a population that is smaller than a sample of it.
  ///
  /// - Parameter group: the sample.
  /// - Throws: `population.small`.
  func checkPopulation(_ group: SurveyAnswer.Group) throws(Diagnostic) {
    guard let population = options.population else { return }
    try PopulationOption.check(
      population, against: group.scores?.valid ?? 0, at: populationSpan)
  }

  /// The inquiry's filter together with a further condition.
  func narrowed(by condition: Expression?) -> Expression? {
    guard let filter else { return condition }
    return condition.map { .and(filter, $0) } ?? filter
  }

  /// The figure of a group of an answer.
  func figure(of group: SurveyAnswer.Group) -> NPSFigure {
    NPSFigure(group.scores ?? .none, options: options)
  }

  /// The figure over all groups together; a population that is that of each is not that of all.
  func figure(ofAll group: SurveyAnswer.Group) -> NPSFigure {
    var options = options
    if populationScope != .whole { options.population = nil }
    return NPSFigure(group.scores ?? .none, options: options)
  }

  /// Where the responses behind a figure can be found again.
  ///
  /// - Parameter condition: a further condition on responses.
  func rows(where condition: Expression? = nil) -> EvidenceRows {
    let parts = [narrowed(by: condition), question.condition].compactMap { $0 }
    let filter = parts.dropFirst().reduce(parts.first) { all, part in
      all.map { .and($0, part) } ?? part
    }
    return EvidenceRows(
      survey: survey.declaration.id, question: question.name.value, filter: filter)
  }

  /// The column that tells who answered; nil where none is declared.
  var respondent: Spanned<String>? {
    survey.declaration.column { $0 == .respondent }.map { Spanned($0.name.value, at: .none) }
  }

  /// The question in the words in which it was put, or else its name.
  var subject: Text { question.wording ?? .verbatim(question.name.value) }
}

extension SurveyAnswer.Group {
  /// The answers to the question, the first measure of every request made here.
  var scores: AnswerCounts? { measures.first?.scores }

  /// The number of distinct values, where that is the measure after the scores.
  var distinct: Int? {
    if case .distinct(let count)? = measures.dropFirst().first { count } else { nil }
  }
}

extension AnswerCounts {
  /// No answers at all.
  static let none = AnswerCounts(
    scale: 0...10, counts: Array(repeating: 0, count: 11), denominator: Denominator())
}
