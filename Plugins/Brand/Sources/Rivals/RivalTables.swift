import Statistics
import WorkbenchKit
import WorkspaceKit

/// A competitor beside the brand: facts, selling points, and how customers rate us there.
struct RivalTables {
  let brand: Brand
  let rival: Competitor
  let facts: [RivalFact]
  let atlas: JourneyAtlas
  let scores: TouchpointScores?
  let options: BrandOptions

  static let columns: [Column] = [
    Column("touchpoint", Text("Touchpoint", nl: "Contactpunt"), .text),
    Column("fact", Text("What they do", nl: "Wat zij doen"), .text),
    Column("for_them", Text("To their values", nl: "Voor hun waarden"), .text),
    Column("for_us", Text("To ours", nl: "Voor de onze"), .text),
    Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
    Column("n", Text("n, ours", nl: "n, ons"), .integer),
    Column("mean", Text("Ours", nl: "Ons"), .decimal(digits: 2)),
    Column("low", Text("Low", nl: "Laag"), .decimal(digits: 2)),
    Column("high", Text("High", nl: "Hoog"), .decimal(digits: 2)),
  ]

  /// One row per fact.
  var table: Table {
    var table = Table(
      id: "brand-rival", title: rival.name, columns: Self.columns,
      rows: facts.enumerated().map { number, fact in row(fact, "\(rival.id).\(number)") },
      evidence: facts.map(evidence))
    table.priorities = [
      "touchpoint", "fact", "verdict", "n", "mean", "low", "high", "for_them", "for_us",
    ]
    return table
  }

  private func row(_ fact: RivalFact, _ id: String) -> [Value] {
    let ours = score(at: fact)
    let mean = ours.flatMap { $0.n >= options.minimum ? $0.mean(options.confidence) : nil }
    let figures: [Value] =
      mean.map { [.decimal($0.value)] + BrandOptions.cells($0.value, $0.interval).dropFirst() }
      ?? Array(repeating: .missing(ours == nil ? .unmeasured : .suppressed), count: 3)
    return [
      .text(fact.fact.touchpoint.value), .term(Term(id, fact.fact.text)),
      .term(Term("\(id).them", FormWords.judgements(fact.fact.forThem))),
      .term(Term("\(id).us", FormWords.judgements(fact.fact.forUs))), .term(fact.verdict.term),
      .integer(ours?.n ?? 0),
    ] + figures
  }

  /// How customers rate our touchpoint.
  private func score(at fact: RivalFact) -> TouchpointScore? {
    atlas.touchpoints(fact.fact.touchpoint.value).lazy.compactMap { found in
      scores?.performance(of: found.touchpoint, in: found.journey)
    }.first
  }

  private func evidence(_ fact: RivalFact) -> Evidence {
    let score = score(at: fact)
    let denominator = score?.answers.denominator
    return Evidence(
      formula: "brand.rival",
      wording: Text(
        "one contradicted value decides what a fact does to a brand; the mean is that of our own "
          + "touchpoint, Student t",
        nl:
          "één tegengesproken waarde beslist wat een feit met een merk doet; het gemiddelde is dat "
          + "van ons eigen contactpunt, Student t"),
      considered: denominator?.asked ?? 0, valid: score?.n ?? 0,
      exclusions: denominator?.exclusions ?? [],
      rows: score.map { score in
        EvidenceRows(
          survey: score.survey, question: score.question.name.value, filter: score.filter)
      })
  }

  /// What we say sets us apart from them, and whether a fact bears it out.
  var sellingPoints: Table? {
    let names = [rival.id, rival.name.en, rival.name.nl].map { $0.lowercased() }
    let points = brand.sellingPoints.filter { point in
      point.rival.map { names.contains($0.value.lowercased()) } ?? false
    }
    guard !points.isEmpty else { return nil }
    return Table(
      id: "brand-usps-against",
      title: Text("What sets us apart from ", nl: "Wat ons onderscheidt van ") + rival.name,
      columns: [
        Column("id", .verbatim("Id"), .text), Column("text", Text("What", nl: "Wat"), .text),
        Column("proof", Text("Proof", nl: "Bewijs"), .text),
        Column("facts", Text("Facts", nl: "Feiten"), .integer),
        Column("verdict", Text("Borne out", nl: "Bevestigd"), .text),
      ],
      rows: points.map { point in
        let keys = Set(point.visibleAt.flatMap { self.keys($0.value) })
        let met = facts.filter { fact in
          !keys.isDisjoint(with: self.keys(fact.fact.touchpoint.value))
        }
        return [
          .text(point.id), .term(Term(point.id, point.text)),
          point.proof.map { .term(Term("\(point.id).proof", $0.value)) } ?? .missing(.empty),
          .integer(met.count), .term(Self.verdict(met)),
        ]
      })
  }

  private func keys(_ reference: String) -> [String] {
    atlas.touchpoints(reference).map { "\($0.journey.id)/\($0.touchpoint.id)" }
  }

  private static func verdict(_ facts: [RivalFact]) -> Term {
    if facts.isEmpty { return Term("no-fact", Text("no fact", nl: "geen feit")) }
    return facts.contains(where: \.isDistinctive)
      ? Term("yes", Text("yes", nl: "ja")) : Term("no", Text("no", nl: "nee"))
  }

  /// How far the brands differ, in a sentence.
  var sentence: Text {
    let judged = facts.filter(\.isJudged)
    let distinct = judged.count(where: \.isDistinctive)
    return Text { language in
      let name = rival.name(language)
      guard !judged.isEmpty else {
        return language == .nl
          ? "Van geen feit over \(name) is gezegd wat het met beide merken doet."
          : "Of no fact about \(name) it is said what it does to both brands."
      }
      return language == .nl
        ? "\(distinct) van \(judged.count) feiten over \(name) passen bij het ene merk en breken het andere."
        : "\(distinct) of \(judged.count) facts about \(name) fit one brand and break the other."
    }
  }
}

extension MissingReason {
  /// No survey asks about the touchpoint.
  static let unmeasured = MissingReason("unmeasured", Text("not measured", nl: "niet gemeten"))
}
