public import ResponseStore
public import WorkspaceKit

/// What the customers of an event log's cases answered, joined by the id of the case or, where none
/// is the same, of the respondent.
public struct CaseAnswers: Sendable {
  /// The question.
  public let question: ColumnDeclaration
  /// The survey that asks it.
  public let survey: SurveyDeclaration
  /// The column whose values are called as the cases are; nil where no answer could be joined.
  public let column: ColumnDeclaration?
  /// The scale of the answers, lowest first.
  public let scale: ClosedRange<Int>
  /// How often each answer was given, lowest first, per case of the log; only cases with answers.
  public let counts: [Int: [Int]]

  /// Joins the answers to a question with the cases of a log.
  ///
  /// - Parameters:
  ///   - question: the question.
  ///   - survey: the survey that asks it.
  ///   - log: the cases.
  ///   - filter: which responses count.
  ///   - context: the session.
  /// - Throws: what is wrong with the condition or the files; `command.cancelled`.
  public init(
    _ question: ColumnDeclaration, of survey: SurveyResponses, cases log: EventLog,
    where filter: Expression? = nil, in context: Context
  ) async throws(Diagnostic) {
    self.question = question
    self.survey = survey.declaration
    scale = question.effectiveScale ?? 0...10
    var numbers: [String: Int] = [:]
    for (number, name) in log.caseLabels.enumerated() { numbers[name] = number }
    var joined: [Int: [Int]] = [:]
    var used: ColumnDeclaration?
    let keys = [
      survey.declaration.column { $0 == .caseIdentifier },
      survey.declaration.column { $0 == .respondent },
    ].compactMap(\.self)
    for key in keys where joined.isEmpty {
      var request = SurveyRequest(
        filter: filter, groupBy: [Spanned(key.name.value, at: .none)],
        measures: [.scores(Spanned(question.name.value, at: .none), weighted: false)])
      request.hasTotal = false
      for group in try await context.answer(request, from: survey).groups {
        guard let number = group.keys.first.flatMap({ numbers[$0.label] }),
          let answers = group.measures.first?.scores, answers.valid > 0
        else { continue }
        joined[number] = answers.counts
      }
      if !joined.isEmpty { used = key }
    }
    counts = joined
    column = used
  }

  /// How often each answer was given in some cases, lowest first.
  ///
  /// - Parameter cases: the cases.
  public func sum(of cases: some Sequence<Int>) -> [Int] {
    var sum = [Int](repeating: 0, count: scale.count)
    for number in cases {
      guard let counts = counts[number] else { continue }
      for place in sum.indices where place < counts.count { sum[place] += counts[place] }
    }
    return sum
  }

  /// How often each answer was given in all other cases with answers, lowest first.
  ///
  /// - Parameter cases: the cases that are left out.
  public func sum(withoutCases cases: some Sequence<Int>) -> [Int] {
    zip(sum(of: counts.keys), sum(of: cases)).map { $0 - $1 }
  }
}
