import Diagnostics
import ResponseStore

/// One request on its way: names found, columns read, conditions translated, answers put together.
struct Aggregation {
  let request: SurveyRequest
  let survey: SurveyResponses
  let reading: Reading
  let names: NameResolution
  /// The columns that the request needs.
  private let specifications: [ColumnSpec]
  /// What was answered already: while the files were read, or together with something else.
  private var known: [AggregateRequest: AggregateResult] = [:]
  /// The filter on stored columns.
  private(set) var filter: Expression?
  private(set) var keys: [ResolvedKey] = []
  /// Whether responses of weight 0 must be counted apart.
  private(set) var hasZeroWeights = false

  var catalogue: ColumnCatalogue { names.catalogue }

  /// What responses are grouped by, resolved.
  struct ResolvedKey {
    let stored: GroupKey
    let shown: SurveyAnswer.Key
    let order: [String: Int]
  }

  /// - Parameters:
  ///   - request: filter, groups and measures in the words of the declaration.
  ///   - survey: the survey.
  ///   - further: columns that are to be read as well.
  ///   - reading: how somebody follows and stops the work.
  init(
    _ request: SurveyRequest, of survey: SurveyResponses, reading further: [SurveyColumn] = [],
    _ reading: Reading
  ) throws(Diagnostic) {
    self.request = request
    self.survey = survey
    self.reading = reading
    let catalogue = try survey.opened().catalogue
    let names = NameResolution(
      catalogue: catalogue, attributes: request.attributes, survey: survey)
    self.names = names

    var specifications = further.flatMap(catalogue.specifications)
    for word in request.filter?.columnNames ?? [] {
      specifications += catalogue.specifications(of: try names.resolve(word).column)
    }
    for word in request.groupBy {
      specifications += catalogue.specifications(of: try names.resolve(word).column)
    }
    for measure in request.measures {
      specifications += try MeasurePlan(measure, names).specifications
    }
    self.specifications = specifications
    for word in request.groupBy { keys.append(try resolveKey(word)) }
    if try pass() { return }
    _ = try dataset
    try checkWeight()
    if let filter = request.filter {
      let translation = FilterTranslation(names: names, values: distinctValues)
      self.filter = try translation.translate(filter)
    }
  }

  /// The survey's responses with all columns read that the request needs.
  var dataset: ResponseDataset {
    get throws(Diagnostic) { try survey.dataset(with: specifications, reading) }
  }

  /// Answers while the files are read, where that is possible and columns need not be kept.
  private mutating func pass() throws(Diagnostic) -> Bool {
    guard !request.measures.isEmpty, survey.mayPass(specifications, reading) else { return false }
    var plans: [MeasurePlan] = []
    for measure in request.measures { plans.append(try MeasurePlan(measure, names)) }
    guard plans.allSatisfy({ $0.direct != nil && $0.weight == nil }) else { return false }
    if let filter = request.filter {
      var needsValues = false
      do throws(Diagnostic) {
        self.filter = try FilterTranslation(names: names) { (_) throws(Diagnostic) in
          needsValues = true
          return []
        }.translate(filter)
      } catch {
        if !needsValues { throw error }
      }
      if needsValues { return false }
    }
    let measures = plans.compactMap(\.direct) + [.count]
    let grouped = stored(groupBy: keys.map(\.stored), measures: measures)
    let all = stored(groupBy: [], measures: measures)
    let needsAll = !keys.isEmpty && request.hasTotal && !plans.allSatisfy(\.addsUp)
    let requests = needsAll ? [grouped, all] : [grouped]
    guard let answers = try survey.pass(requests, specifications, reading) else { return false }
    for (request, answer) in zip(requests, answers) { known[request] = answer }
    // Of no groups at all nothing can be added up.
    if !needsAll, !keys.isEmpty, request.hasTotal, answers.first?.together == nil {
      known[all] = try survey.pass([all], specifications, reading)?.first
    }
    return true
  }

  private mutating func checkWeight() throws(Diagnostic) {
    for measure in request.measures {
      guard let weight = try MeasurePlan(measure, names).weight else { continue }
      hasZeroWeights = try survey.weightCheck(weight, in: dataset, catalogue).hasZeros
    }
  }

  /// The distinct values of a column of words.
  ///
  /// - Parameter stored: the column's stored name.
  func distinctValues(_ stored: String) throws(Diagnostic) -> [String] {
    let dataset = try self.dataset
    do {
      return try dataset.values(of: Spanned(stored, at: .none), limit: .max).compactMap { value in
        if case .missing = value.value { nil } else { value.value.label }
      }
    } catch {
      throw survey.diagnostic(for: error, catalogue)
    }
  }

  /// Asks the store.
  ///
  /// - Parameters:
  ///   - groupBy: what rows are grouped by.
  ///   - measures: what is accumulated.
  ///   - condition: a further condition.
  func ask(
    groupBy: [GroupKey], measures: [Measure], where condition: Expression? = nil
  ) throws(Diagnostic) -> AggregateResult {
    let stored = stored(groupBy: groupBy, measures: measures, where: condition)
    if let answer = known[stored] { return answer }
    let dataset = try self.dataset
    do {
      return try dataset.aggregate(stored, cancellation: reading.cancellation)
    } catch {
      throw survey.diagnostic(for: error, catalogue)
    }
  }

  private func stored(
    groupBy: [GroupKey], measures: [Measure], where condition: Expression? = nil
  ) -> AggregateRequest {
    AggregateRequest(
      filter: Expression.all([filter, condition].compactMap(\.self)), groupBy: groupBy,
      measures: measures, unknownValues: request.unknownValues)
  }

  /// Puts the answer together: groups, and all kept responses as one group.
  mutating func run() throws(Diagnostic) -> SurveyAnswer {
    try addUpGroups()
    let (found, rows) = try groups(by: keys.map(\.stored))
    let total: [SurveyAnswer.Group]
    if keys.isEmpty {
      total = found
    } else if request.hasTotal {
      total = try groups(by: []).groups
    } else {
      total = [SurveyAnswer.Group(keys: [], rows: rows.kept, measures: [])]
    }
    let groups = try shown(found)
    let orders = keys.map(\.order)
    guard let all = total.first else {
      throw Diagnostic(
        .fileEmpty, Text("the survey has no responses", nl: "de enquête heeft geen antwoorden"))
    }
    return SurveyAnswer(
      keys: keys.map(\.shown),
      groups: groups.sorted { GroupOrder.precedes($0.keys, $1.keys, declared: orders) },
      total: all, rows: rows, orders: orders)
  }

  /// The groups with personal data taken out of the values that a person asked for.
  private func shown(_ groups: [SurveyAnswer.Group]) throws(Diagnostic) -> [SurveyAnswer.Group] {
    let isTyped = request.groupBy.map { $0.span.count > 0 }
    guard isTyped.contains(true), let redactor = try survey.redactor(reading: reading) else {
      return groups
    }
    redactor.number(groups.lazy.flatMap(\.keys))
    return groups.map { group in
      SurveyAnswer.Group(
        keys: zip(group.keys, isTyped).map { $1 ? redactor.shown($0) : $0 }, rows: group.rows,
        measures: group.measures)
    }
  }

  /// Asks for the groups and adds them up, where that saves another pass over the responses.
  private mutating func addUpGroups() throws(Diagnostic) {
    var plans: [MeasurePlan] = []
    for measure in request.measures { plans.append(try MeasurePlan(measure, names)) }
    guard !keys.isEmpty, request.hasTotal, plans.allSatisfy(\.addsUp) else { return }
    let measures = plans.compactMap(\.direct) + [.count]
    let grouped = stored(groupBy: keys.map(\.stored), measures: measures)
    let all = stored(groupBy: [], measures: measures)
    guard known[all] == nil else { return }
    let answer = try ask(groupBy: grouped.groupBy, measures: measures)
    known[grouped] = answer
    known[all] = answer.together
  }

  private func groups(
    by stored: [GroupKey]
  ) throws(Diagnostic) -> (groups: [SurveyAnswer.Group], rows: RowCounts) {
    var plans: [MeasurePlan] = []
    for measure in request.measures { plans.append(try MeasurePlan(measure, names)) }
    let direct = plans.compactMap(\.direct)
    let zeros = hasZeroWeights ? plans.map(zeroWeights) : []
    let result = try ask(
      groupBy: stored, measures: direct + zeros.compactMap(\.self) + [.count])
    var columns: [[GroupMeasure]] = []
    var next = 0
    for plan in plans {
      if plan.direct != nil {
        let position = next
        columns.append(result.groups.map { .stored($0.measures[position]) })
        next += 1
      } else {
        columns.append(
          try IndirectMeasure(plan, self).counts(groupBy: stored, base: result).map { .made($0) })
      }
    }
    let groups = result.groups.enumerated().map { index, group in
      var zeroWeighted = zeroWeightedAnswers(group, zeros, first: direct.count)
      return SurveyAnswer.Group(
        keys: group.keys, rows: group.rows,
        measures: zip(plans, columns).compactMap { plan, column in
          plan.result(of: column[index])?.countingUnweighted(zeroWeighted.removeFirst())
        })
    }
    let rows = RowCounts(
      kept: result.rowsConsidered, filteredAway: result.rowsRejected,
      quarantined: result.rowsQuarantined)
    return (groups, rows)
  }

  /// Counts the valid answers of responses with weight 0, which are in no weighted sum.
  private func zeroWeights(_ plan: MeasurePlan) -> Measure? {
    guard case .scores(let column, let weight?, let within)? = plan.direct else { return nil }
    let zero = Expression.comparison(weight, .equal, Literal(.number(0, source: "0")))
    return .scores(
      column, within: Expression.all([within, zero].compactMap(\.self)))
  }

  /// Per measure, how many valid answers have weight 0 in a group.
  private func zeroWeightedAnswers(
    _ group: AggregateResult.Group, _ zeros: [Measure?], first: Int
  ) -> [Int] {
    guard !zeros.isEmpty else { return request.measures.map { _ in 0 } }
    var next = first
    return zeros.map { measure in
      guard measure != nil, case .scores(let histogram) = group.measures[next] else { return 0 }
      next += 1
      return histogram.valid
    }
  }

  private func resolveKey(_ word: Spanned<String>) throws(Diagnostic) -> ResolvedKey {
    switch try names.resolve(word) {
    case .period(let bucket, let time):
      return ResolvedKey(
        stored: .time(Spanned(catalogue.storedName(of: time), at: word.span), bucket),
        shown: SurveyAnswer.Key(id: bucket.rawValue, title: bucket.title, valueTitles: [:]),
        order: [:])
    case .attribute(let attribute, let source):
      return ResolvedKey(
        stored: .derived(
          id: attribute.id, from: Spanned(catalogue.storedName(of: source), at: word.span),
          map: attribute.map),
        shown: SurveyAnswer.Key(
          id: attribute.id, title: attribute.title, valueTitles: attribute.titles),
        order: Self.positions(attribute.order))
    case .column(let column):
      try survey.refuseHidden(column, word, reading)
      if column.questionKind == .multiple { throw Self.overlapping(word) }
      let choices = column.declaration?.choices ?? []
      var titles: [String: Text] = [:]
      for choice in choices { titles[choice.value] = choice.title }
      return ResolvedKey(
        stored: .column(Spanned(catalogue.storedName(of: column), at: word.span)),
        shown: SurveyAnswer.Key(id: column.name, title: column.title, valueTitles: titles),
        order: Self.positions(choices.map(\.value)))
    }
  }

  private static func positions(_ values: [String]) -> [String: Int] {
    var positions: [String: Int] = [:]
    for (index, value) in values.enumerated() where positions[value] == nil {
      positions[value] = index
    }
    return positions
  }

  private static func overlapping(_ word: Spanned<String>) -> Diagnostic {
    Diagnostic(
      .columnType,
      Text(
        "\"\(word.value)\" takes several answers, so its groups would overlap",
        nl: "\"\(word.value)\" neemt meer antwoorden, dus de groepen zouden overlappen"),
      at: .statement(word.span),
      hint: Text(
        "compare with: where \(word.value) = OPTION",
        nl: "vergelijk met: where \(word.value) = OPTIE"))
  }
}

extension TimeBucket {
  /// What people read.
  var title: Text {
    switch self {
    case .day: Text("day", nl: "dag")
    case .week: Text("week", nl: "week")
    case .month: Text("month", nl: "maand")
    case .quarter: Text("quarter", nl: "kwartaal")
    case .year: Text("year", nl: "jaar")
    }
  }
}
