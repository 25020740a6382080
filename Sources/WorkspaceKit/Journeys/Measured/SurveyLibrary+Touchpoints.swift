public import Diagnostics
public import ResponseStore

extension SurveyLibrary {
  /// What customers answered about touchpoints, in every open survey that asks about them.
  ///
  /// A survey asks about touchpoints when its questions name one (`touchpoint:`), or when a column
  /// says which touchpoint an answer is about.
  ///
  /// - Parameters:
  ///   - filter: which responses count; a survey that it does not fit is left out and named.
  ///   - isWeighted: whether weights count where they are declared.
  ///   - reading: how somebody follows and stops the work.
  /// - Throws: what is wrong with the condition, where it fits no survey; `file.missing` and its
  ///   kin; `command.cancelled`.
  public func touchpointScores(
    where filter: Expression? = nil, isWeighted: Bool = true, reading: Reading = Reading()
  ) throws(Diagnostic) -> TouchpointScores {
    var scores: [TouchpointScore] = []
    var leftOut: [(survey: String, reason: Diagnostic)] = []
    let asking = surveys.filter { TouchpointQuestions($0.declaration) != nil }
    for survey in asking {
      guard let questions = TouchpointQuestions(survey.declaration) else { continue }
      if let filter, let reason = survey.check(filter, reading: reading).first {
        leftOut.append((survey.declaration.id, reason))
        continue
      }
      scores += try questions.scores(of: survey, where: filter, isWeighted, reading)
    }
    if let first = leftOut.first, leftOut.count == asking.count { throw first.reason }
    return TouchpointScores(scores, leftOut: leftOut)
  }
}

/// How a survey asks about touchpoints.
private struct TouchpointQuestions {
  let questions: [ColumnDeclaration]
  let touchpoint: ColumnDeclaration?
  let journey: ColumnDeclaration?

  /// - Returns: nil for surveys that do not ask about touchpoints.
  init?(_ survey: SurveyDeclaration) {
    guard survey.eventRoles == nil else { return nil }
    let scored = survey.questions.filter { $0.effectiveScale != nil }
    touchpoint = survey.column { $0 == .touchpoint }
    journey = survey.column { $0 == .journey }
    questions = touchpoint == nil ? scored.filter { $0.touchpoint != nil } : scored
    if questions.isEmpty { return nil }
  }

  func scores(
    of survey: SurveyResponses, where filter: Expression?, _ isWeighted: Bool, _ reading: Reading
  ) throws(Diagnostic) -> [TouchpointScore] {
    func word(_ column: ColumnDeclaration) -> Spanned<String> {
      Spanned(column.name.value, at: .none)
    }
    let hasWeight = isWeighted && survey.declaration.column { $0 == .weight } != nil
    let keys = touchpoint.map { [journey, $0].compactMap(\.self) } ?? []
    var request = SurveyRequest(
      filter: filter, groupBy: keys.map(word),
      measures: questions.map { .scores(word($0), weighted: hasWeight) })
    request.hasTotal = keys.isEmpty
    let answer = try survey.aggregate(request, reading: reading)
    let groups = keys.isEmpty ? [answer.total] : answer.groups
    return questions.enumerated().flatMap { position, question in
      groups.compactMap { group -> TouchpointScore? in
        guard let counts = group.measures[position].scores, counts.denominator.asked > 0 else {
          return nil
        }
        let labels = group.keys.map { key -> String? in
          if case .missing = key { nil } else { key.label }
        }
        guard let name = touchpoint == nil ? question.touchpoint : labels.last ?? nil else {
          return nil
        }
        let conditions = zip(keys, labels).compactMap { column, label -> Expression? in
          label.map { .comparison(word(column), .equal, Literal(.text($0))) }
        }
        return TouchpointScore(
          journey: journey == nil ? nil : labels.first ?? nil, touchpoint: name,
          survey: survey.declaration.id, question: question, answers: counts,
          isWeighted: hasWeight,
          filter: Expression.all([filter].compactMap(\.self) + conditions))
      }
    }
  }
}
