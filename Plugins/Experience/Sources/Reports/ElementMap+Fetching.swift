import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

extension ElementMap {
  /// Asks all surveys about the elements.
  ///
  /// - Parameters:
  ///   - scope: the touchpoints.
  ///   - subjects: the rows of the map.
  ///   - call: the call; its condition narrows responses.
  ///   - options: how figures are calculated.
  ///   - context: the session.
  /// - Throws: what is wrong with condition or files; `command.cancelled`.
  static func fetch(
    _ scope: JourneyScope, _ subjects: [Subject], _ call: Call, _ options: ExperienceOptions,
    in context: Context
  ) async throws(Diagnostic) -> ElementMap {
    let condition = call[ResponseClauses.condition]
    let isNarrowed = call.has(JourneyParameters.owner)
    let surveys = ElementQuestions.all(in: context)
    var cells: [Cell] = []
    for subject in subjects {
      for journey in scope.journeys {
        let stops = scope.stops(of: journey)
        guard surveys.contains(where: { $0.asks(subject, about: stops) }) else { continue }
        let found = try await JourneyAnswers.fetch(
          stops, where: condition,
          asking: { question in question.element.map { subject.elements.contains($0) } ?? false },
          options, in: context)
        cells += found.flatMap { Self.cells($0, subject, journey, scope, options) }
      }
      if isNarrowed { continue }
      for questions in surveys where !questions.isLong && questions.speaks(of: scope) {
        cells += try await Self.whole(questions, subject, condition, options, context)
      }
    }
    return ElementMap(
      scope: scope, subjects: subjects, cells: cells, options: options, isNarrowed: isNarrowed)
  }

  private static func cells(
    _ answers: JourneyAnswers, _ subject: Subject, _ journey: CustomerJourney,
    _ scope: JourneyScope, _ options: ExperienceOptions
  ) -> [Cell] {
    scope.atlas.crosswalk.phases.compactMap { phase -> Cell? in
      let positions = answers.stops.indices.filter {
        scope.atlas.phase(of: answers.stops[$0].touchpoint) == phase.id
      }
      guard !positions.isEmpty else { return nil }
      let figure = Figure.clustered(answers.mean(of: positions), options)
      return Cell(
        subject: subject, journey: journey, phase: phase.id, questions: answers.family.words,
        figure: figure, evidence: .clustered(answers, positions, figure))
    }
  }

  /// Questions that are about no touchpoint speak of the whole.
  private static func whole(
    _ found: ElementQuestions, _ subject: Subject, _ condition: Expression?,
    _ options: ExperienceOptions, _ context: Context
  ) async throws(Diagnostic) -> [Cell] {
    let wanted = found.questions.filter { question in
      question.touchpoint == nil
        && (question.element.map { subject.elements.contains($0) } ?? false)
    }
    guard !wanted.isEmpty else { return [] }
    let own = ElementQuestions(survey: found.survey, questions: wanted)
    let isWeighted = own.isWeighted(options)
    let declaration = found.survey.declaration
    return try await own.counts(where: condition, options, in: context).compactMap {
      question, answers in
      guard let family = AnswerFamily(question, in: declaration) else { return nil }
      let spread = AnswerSpread(answers, isWeighted: isWeighted)
      let mean = spread.mean(options.confidence)
      let ends = mean?.interval.map {
        [family.valence($0.lower), family.valence($0.upper)].sorted()
      }
      let figure = Figure.measured(
        mean.map { family.valence($0.value) },
        ends.map { Interval(lower: $0[0], upper: $0[1]) }, n: spread.n,
        effectiveSize: spread.effectiveSize, options)
      return Cell(
        subject: subject, journey: nil, phase: nil, questions: family.words, figure: figure,
        evidence: Evidence(
          formula: "experience.element",
          wording: Text("mean of the answers", nl: "gemiddelde van de antwoorden"),
          considered: answers.denominator.asked, valid: answers.denominator.valid,
          exclusions: answers.denominator.exclusions,
          rows: figure.isShown
            ? EvidenceRows(
              of: question, in: declaration,
              where: ElementQuestions.filter(condition, context)) : nil))
    }
  }
}

extension ElementQuestions {
  /// Whether the survey is about any touchpoint of a scope.
  ///
  /// - Parameter scope: the touchpoints.
  func speaks(of scope: JourneyScope) -> Bool {
    isLong
      || survey.declaration.questions.contains { question in
        scope.stops.contains { $0.touchpoint.id == question.touchpoint }
      }
  }

  /// Whether any question about the touchpoints measures a subject.
  fileprivate func asks(
    _ subject: ElementMap.Subject, about stops: [JourneyScope.Stop]
  ) -> Bool {
    questions.contains { question in
      guard let element = question.element, subject.elements.contains(element) else { return false }
      return isLong
        || stops.contains { stop in
          stop.touchpoint.id == question.touchpoint
            || question.touchpoint.map { stop.touchpoint.aliases.contains($0) } ?? false
        }
    }
  }
}
