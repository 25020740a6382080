import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// A promise measured by customers' answers: each answer is kept or broken by a bound.
struct MeasuredAnswers {
  let promise: Promise
  let measure: AnswerMeasure
  let context: Context
  let atlas: JourneyAtlas

  /// Counts the answers; every answer counts once, without weights.
  ///
  /// - Throws: what is wrong with the names that the promise gives, at their place in its file.
  func tally() async throws(Diagnostic) -> PromiseTally {
    var tally = PromiseTally(.answers)
    let (survey, question) = try find(measure)
    let word = Spanned(question.name.value, at: SourceSpan.none)
    let (selection, finePrint) = Self.parts(measure.condition, of: survey.declaration)
    let session = try Self.sessionFilter(of: context, for: survey)
    let due = Expression.all([session, selection, finePrint].compactMap(\.self))
    let touchpoint = survey.declaration.column { $0 == .touchpoint }
    let journey = survey.declaration.column { $0 == .journey }
    let keys = touchpoint == nil ? [] : [journey, touchpoint].compactMap(\.self)
    let answer = try await ask(
      SurveyRequest(
        filter: due, groupBy: keys.map { Spanned($0.name.value, at: .none) },
        measures: [.scores(word, weighted: false)]), survey)
    guard let counts = answer.total.measures.first?.scores, let bound = measure.bound else {
      return tally
    }
    for mark in counts.scale {
      if bound.holds(for: Double(mark)) {
        tally.kept += counts.count(of: mark)
      } else {
        tally.broken += counts.count(of: mark)
      }
    }
    if finePrint != nil {
      let all = try await ask(
        SurveyRequest(
          filter: Expression.all([session, selection].compactMap(\.self)),
          measures: [.scores(word, weighted: false)]), survey)
      tally.notApplicable = max(
        0, (all.total.measures.first?.scores?.valid ?? 0) - counts.valid)
    }
    tally.touchpoints = touchpoints(of: question, answer)
    tally.rows = EvidenceRows(of: question, in: survey.declaration, where: due)
    tally.gap = try await gap(counts, question, survey, due, at: tally.touchpoints)
    return tally
  }

  // MARK: Finding

  private func find(
    _ measure: AnswerMeasure
  ) throws(Diagnostic) -> (survey: SurveyResponses, question: ColumnDeclaration) {
    let survey = try Self.placed(at: measure.survey.place) { () throws(Diagnostic) in
      try context.surveys.survey(named: Spanned(measure.survey.value, at: .none))
    }
    let found = try Self.placed(at: measure.question.place) { () throws(Diagnostic) in
      try context.surveys.question(
        Spanned(measure.question.value, at: .none), of: [.nps, .csat, .ces, .rating, .emotion],
        in: Spanned(survey.declaration.id, at: .none))
    }
    return (found.survey, found.question)
  }

  private func ask(
    _ request: SurveyRequest, _ survey: SurveyResponses
  ) async throws(Diagnostic) -> SurveyAnswer {
    do throws(Diagnostic) {
      return try await context.answer(request, from: survey)
    } catch {
      throw Self.moved(error, to: .file(promise.path))
    }
  }

  /// What the session is narrowed to, where it fits a survey.
  ///
  /// - Throws: why it does not fit; the promise is then not measured rather than measured over others.
  static func sessionFilter(
    of context: Context, for survey: SurveyResponses
  ) throws(Diagnostic) -> Expression? {
    guard let filter = context.filter?.expression else { return nil }
    guard let reason = survey.check(filter).first else { return filter }
    let (id, why) = (survey.declaration.id, reason.message)
    throw Diagnostic(
      reason.code,
      Text(
        "the session's filter does not fit \(id), so a promise is not measured: \(why.en)",
        nl:
          "het filter van de sessie past niet bij \(id), dus een belofte is niet gemeten: \(why.nl)"
      ),
      hint: Text("lift it: filter clear", nl: "hef het op: filter clear"))
  }

  /// What a file names is wrong in the file, not on the line.
  static func placed<Result>(
    at place: Place?, _ work: () throws(Diagnostic) -> Result
  ) throws(Diagnostic) -> Result {
    do throws(Diagnostic) {
      return try work()
    } catch {
      throw moved(error, to: place)
    }
  }

  static func moved(_ problem: Diagnostic, to place: Place?) -> Diagnostic {
    guard problem.code != .commandCancelled else { return problem }
    var problem = problem
    if case .file = problem.place { return problem }
    problem.place = place
    return problem
  }

  /// Conditions that say where answers come from, apart from those that are the fine print.
  private static func parts(
    _ condition: Expression?, of survey: SurveyDeclaration
  ) -> (selection: Expression?, finePrint: Expression?) {
    let selecting: [ColumnDeclaration?] = [
      survey.column { $0 == .touchpoint }, survey.column { $0 == .journey },
      survey.column { $0 == .wave },
    ]
    let names = Set(
      selecting.compactMap(\.self).flatMap { [$0.name.value] + $0.columns.map(\.value) })
    let all = condition.map(conjuncts) ?? []
    func isSelection(_ part: Expression) -> Bool {
      part.columnNames.allSatisfy { names.contains($0.value) }
    }
    return (
      Expression.all(all.filter(isSelection)), Expression.all(all.filter { !isSelection($0) })
    )
  }

  private static func conjuncts(_ expression: Expression) -> [Expression] {
    if case .and(let left, let right) = expression { return conjuncts(left) + conjuncts(right) }
    return [expression]
  }

  /// The touchpoints that answers are about.
  private func touchpoints(of question: ColumnDeclaration, _ answer: SurveyAnswer) -> Set<String> {
    var names: [String] = question.touchpoint.map { [$0] } ?? []
    if !answer.keys.isEmpty {
      names = answer.groups.compactMap { group -> String? in
        guard (group.measures.first?.scores?.valid ?? 0) > 0 else { return nil }
        return group.keys.map(\.label).joined(separator: "/")
      }
    }
    return Set(
      names.flatMap { name in
        atlas.touchpoints(name).map { "\($0.journey.id)/\($0.touchpoint.id)" }
      })
  }

  // MARK: Expected and delivered

  /// Delivery against the same respondents' expectation, or else against a touchpoint's target.
  private func gap(
    _ counts: AnswerCounts, _ question: ColumnDeclaration, _ survey: SurveyResponses,
    _ filter: Expression?, at touchpoints: Set<String>
  ) async throws(Diagnostic) -> ExpectationGap? {
    guard
      let scale = try? RatingScale(
        minimum: counts.scale.lowerBound, maximum: counts.scale.upperBound)
    else { return nil }
    if let expectation = promise.expectation {
      let (other, expected) = try find(expectation)
      guard other.declaration.id == survey.declaration.id,
        expected.effectiveScale == question.effectiveScale
      else { return nil }
      let pair = SurveyRequest(
        filter: filter,
        measures: [
          .joint(
            Spanned(expected.name.value, at: .none), Spanned(question.name.value, at: .none))
        ])
      let answer = try await ask(pair, survey)
      guard case .joint(let joint)? = answer.total.measures.first else { return nil }
      let pairs = joint.first.values.flatMap { expected in
        joint.second.values.map { delivered in
          (
            expected: Double(expected), delivered: Double(delivered),
            count: joint.count(expected, delivered)
          )
        }
      }
      return ExpectationGap(gap: PromiseGap(counts: pairs), scale: scale, basis: .expected)
    }
    let stops = promise.dueAt.flatMap { atlas.touchpoints($0.value) }
    guard
      let target = stops.lazy.filter({
        touchpoints.contains("\($0.journey.id)/\($0.touchpoint.id)")
      })
      .compactMap(\.touchpoint.target).first
    else { return nil }
    let pairs = counts.scale.map { mark in
      (expected: target, delivered: Double(mark), count: counts.count(of: mark))
    }
    return ExpectationGap(gap: PromiseGap(counts: pairs), scale: scale, basis: .target(target))
  }
}
