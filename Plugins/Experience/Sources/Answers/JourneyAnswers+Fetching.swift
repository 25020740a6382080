import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

extension JourneyAnswers {
  /// The answers about a journey in every open survey, those that tell a feeling best first.
  ///
  /// A survey that a condition does not fit is passed over, as long as it fits one.
  ///
  /// - Parameters:
  ///   - stops: the touchpoints of one journey.
  ///   - condition: which responses count besides the session's filter.
  ///   - isWanted: which questions are asked.
  ///   - options: whether weights count.
  ///   - context: the session.
  /// - Throws: what is wrong with the condition or the files; `command.cancelled`.
  static func fetch(
    _ stops: [JourneyScope.Stop], where condition: Expression?,
    asking isWanted: @Sendable (ColumnDeclaration) -> Bool = { _ in true },
    _ options: ExperienceOptions, in context: Context
  ) async throws(Diagnostic) -> [JourneyAnswers] {
    let filter = Expression.all([context.filter?.expression, condition].compactMap(\.self))
    var found: [JourneyAnswers] = []
    var misfit: Diagnostic?
    var asked = 0
    for survey in context.surveys.surveys where survey.declaration.eventRoles == nil {
      try context.checkCancellation()
      let inquiry = JourneyInquiry(
        survey, stops, filter, isWanted, options, context)
      guard inquiry.isAsking else { continue }
      asked += 1
      if let filter, let reason = survey.check(filter).first {
        misfit = misfit ?? reason
        asked -= 1
        continue
      }
      found += try await inquiry.answers()
    }
    if let misfit, asked == 0 { throw misfit }
    return found.filter { $0.people > 0 }.sorted { left, right in
      (left.family.rank, -left.stops.count, -left.people, left.family.survey)
        < (right.family.rank, -right.stops.count, -right.people, right.family.survey)
    }
  }
}

/// How one survey is asked about the touchpoints of a journey.
private struct JourneyInquiry {
  let survey: SurveyResponses
  let stops: [JourneyScope.Stop]
  let filter: Expression?
  let context: Context
  /// The questions that are asked.
  let questions: [ColumnDeclaration]
  /// The column that says which touchpoint an answer is about; nil where each question does.
  let touchpoint: ColumnDeclaration?
  let weight: ColumnDeclaration?

  init(
    _ survey: SurveyResponses, _ stops: [JourneyScope.Stop], _ filter: Expression?,
    _ isWanted: (ColumnDeclaration) -> Bool, _ options: ExperienceOptions, _ context: Context
  ) {
    self.survey = survey
    self.stops = stops
    self.filter = filter
    self.context = context
    questions = survey.declaration.questions.filter(isWanted)
    touchpoint = survey.declaration.column { $0 == .touchpoint }
    weight = options.isWeighted ? survey.declaration.column { $0 == .weight } : nil
  }

  private var declaration: SurveyDeclaration { survey.declaration }
  private var outcome: ColumnDeclaration? {
    declaration.questions.first { $0.questionKind == .nps && $0.touchpoint == nil }
  }

  /// Whether the survey asks about any of the touchpoints.
  var isAsking: Bool {
    let scored = questions.contains {
      AnswerFamily($0, in: declaration) != nil && (touchpoint != nil || position(of: $0) != nil)
    }
    return scored && !stops.isEmpty
  }

  private func position(of question: ColumnDeclaration) -> Int? {
    question.touchpoint.flatMap { position(of: $0) }
  }

  private func position(of name: String) -> Int? {
    stops.firstIndex { $0.touchpoint.id == name }
      ?? stops.firstIndex { $0.touchpoint.aliases.contains(name) }
  }

  private func word(_ column: ColumnDeclaration) -> Spanned<String> {
    Spanned(column.name.value, at: .none)
  }

  func answers() async throws(Diagnostic) -> [JourneyAnswers] {
    touchpoint == nil ? try await wide() : try await long()
  }

  // MARK: A row for each respondent

  private func wide() async throws(Diagnostic) -> [JourneyAnswers] {
    let asked = questions.filter { position(of: $0) != nil }
    let families = Dictionary(grouping: asked) { AnswerFamily($0, in: declaration) }
    var found: [JourneyAnswers] = []
    for (family, questions) in families {
      guard let family else { continue }
      let positions = Set(questions.compactMap { position(of: $0) }).sorted()
      let keys = questions + [outcome, weight].compactMap(\.self)
      var request = SurveyRequest(filter: filter, groupBy: keys.map(word))
      request.hasTotal = false
      let answer = try await context.answer(request, from: survey)
      let rows = answer.groups.compactMap { group -> Row? in
        guard let weight = weight(group.keys) else { return nil }
        var row = Row(
          sums: positions.map { _ in 0 }, answers: positions.map { _ in 0 }, weight: weight,
          count: group.rows)
        for (key, question) in zip(group.keys, questions) {
          guard let mark = question.mark(key), let place = position(of: question),
            let column = positions.firstIndex(of: place)
          else { continue }
          row.sums[column] += family.valence(Double(mark))
          row.answers[column] += 1
        }
        if let outcome { row.outcome = outcome.mark(group.keys[questions.count]).map(Double.init) }
        return row
      }
      found.append(made(family, positions, rows, isPerPerson: true))
    }
    return found
  }

  private func weight(_ keys: [GroupValue]) -> Double? {
    guard weight != nil else { return 1 }
    switch keys.last {
    case .number(let weight): return weight > 0 ? weight : nil
    case .integer(let weight): return weight > 0 ? Double(weight) : nil
    default: return nil
    }
  }

  // MARK: A row for each answer

  private func long() async throws(Diagnostic) -> [JourneyAnswers] {
    guard let touchpoint else { return [] }
    let person =
      declaration.column { $0 == .caseIdentifier }
      ?? declaration.column { $0 == .respondent }
    let questions = questions.filter { AnswerFamily($0, in: declaration) != nil }
    let outcomes = [outcome].compactMap(\.self)
    let keys = [person, touchpoint, weight].compactMap(\.self)
    var request = SurveyRequest(
      filter: ofJourney, groupBy: keys.map(word),
      measures: (questions + outcomes).map { .scores(word($0), weighted: false) })
    request.hasTotal = false
    let answer = try await context.answer(request, from: survey)
    var builders = questions.map { question in
      LongRows(AnswerFamily(question, in: declaration), width: stops.count)
    }
    for group in answer.groups {
      guard let weight = weight(group.keys),
        let place = position(of: group.keys[person == nil ? 0 : 1].label)
      else { continue }
      let name = person == nil ? nil : Self.name(group.keys[0])
      let recommended = group.measures.dropFirst(questions.count).first?.scores
      for index in builders.indices {
        builders[index].add(
          group.measures[index].scores, recommended, of: name, at: place, weight: weight)
      }
    }
    return builders.compactMap { builder in
      builder.family.map {
        made($0, Array(stops.indices), builder.rows, isPerPerson: person != nil)
      }
    }
  }

  private var ofJourney: Expression? {
    guard let journey = declaration.column(where: { $0 == .journey }), let stop = stops.first else {
      return filter
    }
    let own = Expression.comparison(
      word(journey), .equal, Literal(.text(stop.journey.id)))
    return survey.check(own).isEmpty ? Expression.all([filter, own].compactMap(\.self)) : filter
  }

  private static func name(_ key: GroupValue) -> String? {
    if case .missing = key { nil } else { key.label }
  }

  /// Leaves out touchpoints that nobody was asked about.
  private func made(
    _ family: AnswerFamily, _ positions: [Int], _ rows: [Row], isPerPerson: Bool
  ) -> JourneyAnswers {
    let asked = positions.indices.filter { column in rows.contains { $0.answers[column] > 0 } }
    return JourneyAnswers(
      family: family, stops: asked.map { stops[positions[$0]] },
      rows: rows.map { row in
        var copy = row
        copy.sums = asked.map { row.sums[$0] }
        copy.answers = asked.map { row.answers[$0] }
        return copy
      }, weight: weight?.name.value, isPerPerson: isPerPerson)
  }

  private typealias Row = JourneyAnswers.Row
}

/// Answers of a file with a row for each, put together by respondent.
private struct LongRows {
  let family: AnswerFamily?
  private let width: Int
  private(set) var rows: [JourneyAnswers.Row] = []
  private var places: [String: Int] = [:]
  private var outcomes: [Int: (sum: Double, count: Int)] = [:]

  init(_ family: AnswerFamily?, width: Int) {
    self.family = family
    self.width = width
  }

  /// Adds what one respondent answered about one touchpoint.
  mutating func add(
    _ counts: AnswerCounts?, _ recommended: AnswerCounts?, of name: String?, at place: Int,
    weight: Double
  ) {
    guard let family, let counts else { return }
    let marks = zip(counts.scale, counts.counts).filter { $0.1 > 0 }
    guard let name else {
      // Without a respondent every answer stands alone.
      for (mark, count) in marks {
        var row = empty(weight)
        row.sums[place] = family.valence(Double(mark))
        row.answers[place] = 1
        row.count = count
        rows.append(row)
      }
      return
    }
    let position = places[name] ?? rows.count
    if position == rows.count {
      places[name] = position
      rows.append(empty(weight))
    }
    for (mark, count) in marks {
      rows[position].sums[place] += family.valence(Double(mark)) * Double(count)
      rows[position].answers[place] += count
    }
    for (mark, count) in zip(recommended?.scale ?? 0...0, recommended?.counts ?? []) where count > 0
    {
      var outcome = outcomes[position] ?? (0, 0)
      outcome.sum += Double(mark * count)
      outcome.count += count
      outcomes[position] = outcome
      rows[position].outcome = outcome.sum / Double(outcome.count)
    }
  }

  private func empty(_ weight: Double) -> JourneyAnswers.Row {
    JourneyAnswers.Row(
      sums: Array(repeating: 0, count: width), answers: Array(repeating: 0, count: width),
      weight: weight, count: 1)
  }
}

extension ColumnDeclaration {
  /// The mark that a grouped answer stands for; nil for no answer and marks outside the scale.
  ///
  /// - Parameter value: the value that responses were grouped by.
  func mark(_ value: GroupValue) -> Int? {
    let mark: Int? =
      switch value {
      case .integer(let mark): mark
      case .text(let word): choices.first { $0.value == word }?.valence
      default: nil
      }
    guard let mark, let scale = effectiveScale, scale.contains(mark) else { return nil }
    return mark
  }
}
