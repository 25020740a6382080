import Statistics
import WorkbenchKit
import WorkspaceKit

/// The four service experiences, each with what was told and what was measured.
struct ServiceReport {
  let scope: JourneyScope
  let answers: [String: [JourneyAnswers]]
  let scores: TouchpointScores
  let problems: [ProblemLine]
  let options: ExperienceOptions

  static let columns = [
    "service", "layer", "question", "touchpoints", "n", "valence", "low", "high", "flag", "best",
    "best_low", "best_high",
  ]

  /// Problems on the way to the purchase of one journey.
  struct ProblemLine {
    let journey: CustomerJourney
    let log: String
    let counts: PurchaseProblems
    /// The activities taken for a problem.
    let activities: [String]
  }

  private typealias Row = (cells: [Value], evidence: Evidence)

  /// The report's blocks.
  var blocks: [Report.Block] {
    let rows = ServiceExperience.allCases.flatMap { self.rows($0) }
    let score = Column.Kind.score(digits: 2)
    let percent = Column.Kind.share(digits: 0)
    var table = Table(
      id: "service",
      title: Text("Service experiences – ", nl: "Servicebelevingen – ") + scope.title,
      columns: [
        Column("service", Text("Service experience", nl: "Servicebeleving"), .text), Layer.column,
        Column("question", Text("Question", nl: "Vraag"), .text),
        Column("touchpoints", Text("Touchpoints", nl: "Contactmomenten"), .integer),
        Column("n", .verbatim("n"), .integer),
        Column("valence", Text("Valence", nl: "Valentie"), score),
        Column("low", Text("Low", nl: "Laag"), score),
        Column("high", Text("High", nl: "Hoog"), score),
        Column("flag", Text("Flag", nl: "Let op"), .text),
        Column("best", Text("Best 2", nl: "Beste 2"), percent),
        Column("best_low", Text("Best low", nl: "Beste laag"), percent),
        Column("best_high", Text("Best high", nl: "Beste hoog"), percent),
      ], rows: rows.map(\.cells), evidence: rows.map(\.evidence),
      chart: ChartSpecification(
        mark: .interval, labels: ["service", "layer", "question"], value: "valence", low: "low",
        high: "high", domain: -2...2))
    table.priorities = [
      "service", "layer", "question", "n", "valence", "low", "high", "flag", "best", "touchpoints",
    ]
    var blocks: [Report.Block] = [.table(table), .note(sentence)]
    if let recommendations { blocks.append(.table(recommendations)) }
    if !problems.isEmpty {
      blocks.append(.table(problemTable))
      blocks += problems.map { .note(Self.sentence($0, options)) }
    }
    return blocks
  }

  // MARK: Rows

  private func stops(of service: ServiceExperience) -> [JourneyScope.Stop] {
    scope.stops.filter { scope.atlas.service(of: $0.touchpoint) == service }
  }

  private func rows(_ service: ServiceExperience) -> [Row] {
    let stops = stops(of: service)
    let name = Value.term(Term(service.rawValue, service.title))
    let told = stops.flatMap(\.told)
    var rows: [Row] = []
    let none = Array(repeating: Value.missing(.notApplicable), count: 3)
    if !told.isEmpty {
      rows.append(
        (
          [
            name, Layer.told.cell, .missing(.notApplicable),
            .integer(stops.count { !$0.told.isEmpty }),
          ] + Figure.told(told, options).row() + none, .told(told)
        ))
    }
    var measured = families(service)
    if measured.isEmpty {
      let figure = Figure.valence(nil, options)
      measured = [
        (
          [name, Layer.measured.cell, .missing(.notAsked), .integer(stops.count)] + figure.row()
            + none, .unasked(considered: stops.count)
        )
      ]
    }
    return rows + measured
  }

  private func families(_ service: ServiceExperience) -> [Row] {
    scope.journeys.flatMap { journey in
      (answers[journey.id] ?? []).compactMap { family -> Row? in
        let positions = family.stops.indices.filter {
          scope.atlas.service(of: family.stops[$0].touchpoint) == service
        }
        guard !positions.isEmpty else { return nil }
        let figure = Figure.clustered(family.mean(of: positions), options)
        let kind = family.family.kind
        let title = scope.isOne ? kind.title : kind.title + .verbatim(", \(journey.id)")
        return (
          [
            .term(Term(service.rawValue, service.title)), Layer.measured.cell,
            .term(Term("\(family.family.survey).\(kind.rawValue)", title)),
            .integer(positions.count),
          ] + figure.row() + best(family, positions),
          .clustered(family, positions, figure)
        )
      }
    }
  }

  /// The share of the two best answers; of n* respondents, so that several answers of one count as one.
  private func best(_ family: JourneyAnswers, _ positions: [Int]) -> [Value] {
    let scale = family.family.scale
    let none = Array(repeating: Value.missing(.notApplicable), count: 3)
    guard scale.count > 2, family.family.kind != .emotion else { return none }
    let edge = family.family.isReversed ? scale.lowerBound + 1 : scale.upperBound - 1
    let limit = family.family.valence(Double(edge)) - 1e-9
    var (part, whole) = (0.0, 0.0)
    for row in family.rows {
      for position in positions where row.answers[position] > 0 {
        let weight = row.weight * Double(row.count)
        whole += weight
        if row.sums[position] / Double(row.answers[position]) >= limit { part += weight }
      }
    }
    guard whole > 0, let size = family.mean(of: positions)?.effectiveSize,
      size >= options.thresholds.suppressBelow,
      let share = try? ShareEstimate(successes: min(size, part / whole * size), n: size)
    else { return none }
    let interval = share.interval(confidence: options.confidence)
    return [.share(share.value), .share(interval.lower), .share(interval.upper)]
  }

  /// NPS of the touchpoints' own recommendation questions; nil where there are none.
  private var recommendations: Table? {
    let nps = Column.Kind.score(digits: 0)
    let rows = ServiceExperience.allCases.compactMap { service -> [Value]? in
      var counts = RecommendationCounts()
      var n = 0
      for stop in stops(of: service) {
        for score in scores.scores(of: stop.touchpoint, in: stop.journey)
        where score.question.questionKind == .nps {
          let found = score.spread.equivalentCounts { $0 >= 9 ? 1 : $0 >= 7 ? 0 : -1 }
          if let found { counts = counts + found }
          n += score.n
        }
      }
      guard n > 0, let score = try? NetPromoterScore(counts) else { return nil }
      let figure = Figure.measured(
        score.value, score.interval(confidence: options.confidence), n: n,
        effectiveSize: counts.n, options)
      return [.term(Term(service.rawValue, service.title))] + figure.row()
    }
    guard !rows.isEmpty else { return nil }
    var table = Table(
      id: "service_nps",
      title: Text("Recommended after it", nl: "Daarna aanbevolen"),
      columns: [Column("service", Text("Service experience", nl: "Servicebeleving"), .text)]
        + Figure.columns("nps", .verbatim("NPS"), nps), rows: rows,
      chart: ChartSpecification(
        mark: .interval, labels: ["service"], value: "nps", low: "low", high: "high",
        domain: -100...100))
    table.priorities = ["service", "n", "nps", "low", "high", "flag"]
    return table
  }

  // MARK: Words

  private var sentence: Note {
    let known = ServiceExperience.allCases.map { service in
      let stops = stops(of: service)
      let measured = Set(answers.values.flatMap { $0.flatMap(\.stops) }.map(\.touchpoint.id))
      return (
        service: service, touchpoints: stops.count,
        isMeasured: stops.contains { measured.contains($0.touchpoint.id) }
      )
    }
    return .sentence("coverage") { language in
      let measured = known.filter(\.isMeasured).map { $0.service.title(language) }
      let silent = known.filter { !$0.isMeasured && $0.touchpoints > 0 }
        .map { $0.service.title(language) }
      let absent = known.filter { $0.touchpoints == 0 }.map { $0.service.title(language) }
      func list(_ names: [String]) -> String { names.joined(separator: ", ") }
      if language == .nl {
        return "Gemeten: \(measured.isEmpty ? "geen" : list(measured))."
          + (silent.isEmpty ? "" : " Niet gemeten: \(list(silent)).")
          + (absent.isEmpty ? "" : " Zonder contactmomenten: \(list(absent)).")
      }
      return "Measured: \(measured.isEmpty ? "none" : list(measured))."
        + (silent.isEmpty ? "" : " Not measured: \(list(silent)).")
        + (absent.isEmpty ? "" : " Without touchpoints: \(list(absent)).")
    }
  }

  private var problemTable: Table {
    let percent = Column.Kind.share(digits: 1)
    var table = Table(
      id: "purchase_problems",
      title: Text("Problems at the purchase", nl: "Problemen bij de aankoop"),
      columns: [
        Column("journey", Text("Journey", nl: "Klantreis"), .text),
        Column("measure", Text("Measure", nl: "Maat"), .text),
        Column("count", Text("Count", nl: "Aantal"), .integer),
      ] + Figure.columns("share", Text("Share", nl: "Aandeel"), percent),
      rows: problems.flatMap { line -> [[Value]] in
        let counts = line.counts
        let problem = Figure.share(counts.problems, of: counts.cases, options)
        let solved = Figure.share(counts.solved, of: counts.problems, options)
        let journey = Value.term(Term(line.journey.id, line.journey.name))
        return [
          [
            journey, .term(Term("problem", Text("met a problem", nl: "had een probleem"))),
            .integer(counts.problems),
          ] + problem.row(Value.share),
          [
            journey, .term(Term("solved", Text("got there after it", nl: "kwam er toch"))),
            solved.isShown ? .integer(counts.solved) : .missing(solved.absence),
          ] + solved.row(Value.share),
        ]
      })
    table.priorities = ["measure", "count", "n", "share", "low", "high", "flag", "journey"]
    return table
  }

  private static func sentence(_ line: ProblemLine, _ options: ExperienceOptions) -> Note {
    let problem = Figure.share(line.counts.problems, of: line.counts.cases, options)
    let solved = Figure.share(line.counts.solved, of: line.counts.problems, options)
    let names = line.activities.joined(separator: ", ")
    return .sentence("problems") { language in
      language == .nl
        ? "Van de aankopen in \(line.log) had \(problem.percentage(language)) een probleem "
          + "(\(names)); daarvan kwam \(solved.percentage(language)) er toch."
        : "Of the purchases in \(line.log) \(problem.percentage(language)) met a problem "
          + "(\(names)); of those \(solved.percentage(language)) got there all the same."
    }
  }
}
