import Diagnostics
import ResponseStore

/// One request on its way: names found, columns read, conditions translated, answers put together.
struct Aggregation {
  let request: SurveyRequest
  let survey: SurveyResponses
  let reading: Reading
  let names: NameResolution
  /// The survey's responses with all columns read that the request needs.
  private(set) var dataset: ResponseDataset
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
    dataset = try survey.dataset(with: specifications, reading)
    try checkWeight()
    for word in request.groupBy { keys.append(try resolveKey(word)) }
    if let filter = request.filter {
      let translation = FilterTranslation(names: names, values: distinctValues)
      self.filter = try translation.translate(filter)
    }
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
    let filters = [filter, condition].compactMap(\.self)
    let stored = AggregateRequest(
      filter: Expression.all(filters), groupBy: groupBy, measures: measures,
      unknownValues: request.unknownValues)
    do {
      return try dataset.aggregate(stored, cancellation: reading.cancellation)
    } catch {
      throw survey.diagnostic(for: error, catalogue)
    }
  }

  /// Puts the answer together: groups, and all kept responses as one group.
  mutating func run() throws(Diagnostic) -> SurveyAnswer {
    let (found, rows) = try groups(by: keys.map(\.stored))
    let total: [SurveyAnswer.Group]
    if keys.isEmpty {
      total = found
    } else if request.hasTotal {
      total = try groups(by: []).groups
    } else {
      total = [SurveyAnswer.Group(keys: [], rows: rows.kept, measures: [])]
    }
    let groups = found
    let orders = keys.map(\.order)
    guard let all = total.first else {
      throw Diagnostic(
        .fileEmpty, Text("the survey has no responses", nl: "de enquête heeft geen antwoorden"))
    }
    return SurveyAnswer(
      keys: keys.map(\.shown),
      groups: groups.sorted { GroupOrder.precedes($0.keys, $1.keys, declared: orders) },
      total: all, rows: rows)
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
