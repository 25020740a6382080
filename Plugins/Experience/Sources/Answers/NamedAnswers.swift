import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Answers in words about touchpoints: named emotions, or expectations met and exceeded.
struct NamedAnswers: Sendable {
  /// The question as `survey.question`.
  let question: String
  /// The touchpoint as the answers name it.
  let touchpoint: String
  /// The journey as the answers name it; nil where they do not.
  let journey: String?
  /// How often each word was answered.
  let counts: [String: Int]
  /// Where the responses can be found again.
  let rows: EvidenceRows
  /// Responses looked at.
  let considered: Int

  /// The answers.
  var n: Int { counts.values.reduce(0, +) }

  /// Fetches the answers to all questions in words that are about touchpoints.
  ///
  /// - Parameters:
  ///   - isWanted: which questions.
  ///   - condition: which responses count besides the session's filter.
  ///   - context: the session.
  /// - Throws: what is wrong with the files; `command.cancelled`.
  static func fetch(
    _ isWanted: (ColumnDeclaration) -> Bool, where condition: Expression?, in context: Context
  ) async throws(Diagnostic) -> [NamedAnswers] {
    let filter = Expression.all([context.filter?.expression, condition].compactMap(\.self))
    var found: [NamedAnswers] = []
    for survey in context.surveys.surveys where survey.declaration.eventRoles == nil {
      let touchpoint = survey.declaration.column { $0 == .touchpoint }
      let journey = survey.declaration.column { $0 == .journey }
      let questions = survey.declaration.questions.filter {
        isWanted($0) && (touchpoint != nil || $0.touchpoint != nil)
      }
      guard !questions.isEmpty else { continue }
      if let filter, !survey.check(filter).isEmpty { continue }
      for question in questions {
        try context.checkCancellation()
        let keys = touchpoint.map { [journey, $0].compactMap(\.self) } ?? []
        var request = SurveyRequest(
          filter: filter,
          groupBy: (keys + [question]).map { Spanned($0.name.value, at: .none) })
        request.hasTotal = false
        let answer = try await context.answer(request, from: survey)
        found += collected(answer.groups, question, keys.count, survey.declaration, filter)
      }
    }
    return found
  }

  private static func collected(
    _ groups: [SurveyAnswer.Group], _ question: ColumnDeclaration, _ keys: Int,
    _ survey: SurveyDeclaration, _ filter: Expression?
  ) -> [NamedAnswers] {
    var order: [[String?]] = []
    var counts: [[String?]: [String: Int]] = [:]
    var considered: [[String?]: Int] = [:]
    for group in groups {
      let labels = group.keys.prefix(keys).map { key -> String? in
        if case .missing = key { nil } else { key.label }
      }
      guard let touchpoint = keys == 0 ? question.touchpoint : labels.last ?? nil else { continue }
      let name = [keys == 2 ? labels[0] : nil, touchpoint]
      if considered[name] == nil { order.append(name) }
      considered[name, default: 0] += group.rows
      if case .text(let word)? = group.keys.last {
        counts[name, default: [:]][word, default: 0] += group.rows
      }
    }
    return order.compactMap { name in
      guard let touchpoint = name[1], let words = counts[name] else { return nil }
      return NamedAnswers(
        question: "\(survey.id).\(question.name.value)", touchpoint: touchpoint, journey: name[0],
        counts: words, rows: EvidenceRows(of: question, in: survey, where: filter),
        considered: considered[name] ?? 0)
    }
  }

  /// Whether the answers are about a touchpoint of a journey.
  ///
  /// - Parameter stop: the touchpoint in its journey.
  func isAbout(_ stop: JourneyScope.Stop) -> Bool {
    (journey == nil || journey == stop.journey.id)
      && (touchpoint == stop.touchpoint.id || stop.touchpoint.aliases.contains(touchpoint))
  }
}
