import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The rules about how far something holds.
enum GeneralityRules {
  /// In the order of their ids.
  static let all: [any AuditRule] = [ThinEvidence(), LocalReach(), RecognisableGroups()]
}

/// GN-01: said to rest on data, and hardly anybody stands behind it.
struct ThinEvidence: AuditRule {
  private static let minimum = RuleThreshold.count(
    "minimum", 10, in: 2...100_000, unit: Text("answers", nl: "antwoorden"),
    help: Text(
      "Fewer answers, and one person, are thin:", nl: "Minder antwoorden, en één persoon, is dun:"))

  let declaration = RuleDeclaration(
    "GN-01", .warning, Text("Evidence of one person", nl: "Onderbouwing van één persoon"),
    rationale: Text(
      "What one customer told is a good question, not yet an answer for everybody.",
      nl: "Wat één klant vertelde is een goede vraag, nog geen antwoord voor iedereen."),
    thresholds: [minimum],
    question: Text("Who else can be asked?", nl: "Wie kan er nog gevraagd worden?"),
    cases: [
      .opens(
        Text("data, by one interview", nl: "gegevens, uit één interview"), on: ["shop/till"],
        in: [
          "journeys/shop.yaml": """
          touchpoints:
            - id: till
              evidence: {status: data}
              experiences: [{respondent: r1, valence: 1, source: interview}]
          """
        ]),
      .passes(
        Text("it says itself that it is an assumption", nl: "het zegt zelf dat het een aanname is"),
        in: [
          "journeys/shop.yaml": """
          touchpoints:
            - id: till
              evidence: {status: assumed}
              experiences: [{respondent: r1, valence: 1, source: interview}]
          """
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard !audit.atlas.journeys.isEmpty else { return .notApplicable(.noJourneys) }
    let scores = try await audit.touchpointScores()
    var hits: [RuleHit] = []
    for journey in audit.atlas.journeys {
      for touchpoint in journey.touchpoints {
        guard let status = touchpoint.evidence?.status, status == .data || status == .partly else {
          continue
        }
        let answers = scores.scores(of: touchpoint, in: journey).map(\.n).max() ?? 0
        let people = Set(touchpoint.experiences.compactMap(\.respondent)).count
        guard answers < audit[Self.minimum], people < 2 else { continue }
        hits.append(
          RuleHit(
            journey.subject(touchpoint),
            Text(
              "\"\(touchpoint.title.en)\" is said to rest on \(status == .data ? "data" : "some data"); \(people == 0 ? "nobody" : "one person") told about it.",
              nl:
                "\"\(touchpoint.title.nl)\" zou op \(status == .data ? "gegevens" : "enige gegevens") rusten; \(people == 0 ? "niemand" : "één persoon") vertelde erover."
            ), at: [touchpoint.points.place("evidence")],
            evidence: [.n(answers), .count("people", Text("people", nl: "personen"), people)]))
      }
    }
    return .hits(hits)
  }
}

/// GN-02: a demand or an opportunity that touches few customers: local, not general.
struct LocalReach: AuditRule {
  private static let reach = RuleThreshold.share(
    "reach", 0.25,
    help: Text(
      "Below this share of customers something is local:",
      nl: "Onder dit aandeel van de klanten is iets lokaal:"))

  let declaration = RuleDeclaration(
    "GN-02", .warning,
    Text("Local: it touches few customers", nl: "Lokaal: het raakt weinig klanten"),
    rationale: Text(
      "Results should serve everybody or a large group; what is local is no reason to change it all.",
      nl: "Uitkomsten horen iedereen of een grote groep te dienen; lokaal is geen reden voor alles."
    ),
    thresholds: [reach],
    question: Text(
      "Is it worth it for these few, or is there something that touches more?",
      nl: "Is het voor deze weinigen de moeite, of is er iets dat er meer raakt?"),
    cases: [
      .opens(
        Text(
          "shelves too high for one customer in ten", nl: "schappen te hoog voor één op de tien"),
        on: ["shop/shelf"],
        in: ["journeys/shop.yaml": shelf, "segments.yaml": segments(share: 0.1)]),
      .passes(
        Text("too high for most", nl: "te hoog voor de meesten"),
        in: ["journeys/shop.yaml": shelf, "segments.yaml": segments(share: 0.8)]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let demands = audit.atlas.journeys.flatMap { journey in
      journey.touchpoints.filter { !$0.demands.isEmpty }.map { (journey, $0) }
    }
    guard !demands.isEmpty || !audit.atlas.opportunities.isEmpty else {
      return .notApplicable(
        Text(
          "no touchpoint with demands, no opportunities.yaml",
          nl: "geen contactmoment met demands, geen opportunities.yaml"))
    }
    var hits = demands.flatMap { journey, touchpoint in
      touchpoint.demands.sorted { $0.key < $1.key }.compactMap { key, demand in
        hit(journey, touchpoint, key, demand, audit)
      }
    }
    hits += try await opportunities(audit)
    return .hits(hits)
  }

  /// A demand that only a small segment cannot meet.
  private func hit(
    _ journey: CustomerJourney, _ touchpoint: Touchpoint, _ key: String, _ demand: Double,
    _ audit: Audit
  ) -> RuleHit? {
    let hindered = audit.atlas.segments.filter { ($0.limits[key] ?? .infinity) < demand }
    let share = hindered.compactMap(\.share).reduce(0, +)
    guard !hindered.isEmpty, share < audit[Self.reach] else { return nil }
    let names = Text.list(hindered.map(\.name))
    return RuleHit(
      journey.subject(touchpoint), aspect: key,
      Text(
        "\(key) at \"\(touchpoint.title.en)\" is too much for \(names.en) only.",
        nl: "\(key) bij \"\(touchpoint.title.nl)\" is alleen te veel voor \(names.nl)."),
      at: [touchpoint.points.place("demands")],
      evidence: [.share("reach", Text("reach", nl: "bereik"), share)])
  }

  /// Opportunities about touchpoints that few of those asked had met.
  private func opportunities(_ audit: Audit) async throws(Diagnostic) -> [RuleHit] {
    let scores = try await audit.touchpointScores()
    return audit.atlas.opportunities.compactMap { opportunity in
      guard opportunity.status != .dropped else { return nil }
      let shares = opportunity.touchpoints.flatMap { audit.atlas.touchpoints($0) }
        .compactMap { journey, touchpoint -> ShareEstimate? in
          guard let score = scores.performance(of: touchpoint, in: journey) else { return nil }
          let met = score.answers.denominator.valid
          let passed = score.answers.denominator.notVisited
          guard passed > 0 else { return nil }
          return try? ShareEstimate(successes: met, n: met + passed)
        }
      guard let widest = shares.max(by: { $0.value < $1.value }) else { return nil }
      let interval = widest.interval()
      guard interval.upper < audit[Self.reach] else { return nil }
      return RuleHit(
        opportunity.id,
        Text(
          "\"\(opportunity.name.en)\" is about a touchpoint that few customers meet.",
          nl:
            "\"\(opportunity.name.nl)\" gaat over een contactmoment dat weinig klanten tegenkomen."),
        at: [opportunity.points.place("touchpoints")],
        evidence: [
          .n(Int(widest.n)), .share("reach", Text("reach", nl: "bereik"), widest.value),
          .share("low", Text("low", nl: "laag"), interval.lower),
          .share("high", Text("high", nl: "hoog"), interval.upper),
        ])
    }
  }

  private static let shelf = "touchpoints: [{id: shelf, demands: {reach-height: 190}}]\n"

  private static func segments(share: Double) -> String {
    "segments: [{id: short, share: \(share), limits: {reach-height: 165}}]\n"
  }
}

/// GN-03: groups so small that people in them could be recognised.
struct RecognisableGroups: AuditRule {
  private static let people = RuleThreshold.count(
    "people", 5, in: 2...1_000, unit: Text("people", nl: "mensen"),
    help: Text(
      "A group of fewer people is recognisable:", nl: "Een groep van minder mensen is herkenbaar:"))

  let declaration = RuleDeclaration(
    "GN-03", .warning,
    Text("A group that shows who is in it", nl: "Een groep die laat zien wie erin zit"),
    rationale: Text(
      "Figures of a handful of people are suppressed here; exported beside other columns they name them.",
      nl:
        "Cijfers over een handvol mensen worden hier onderdrukt; naast andere kolommen noemen ze namen."
    ),
    thresholds: [people],
    question: Text(
      "Can the group be joined with another before the file is shared?",
      nl: "Kan de groep bij een andere voordat het bestand gedeeld wordt?"),
    cases: [
      .opens(
        Text("two people in the South", nl: "twee mensen in het zuiden"), on: ["visits"],
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([(20, "2026-Q1", "North", 9), (2, "2026-Q1", "South", 9)]),
        ]),
      .passes(
        Text("twenty in each", nl: "twintig in elk"),
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([(20, "2026-Q1", "North", 9), (20, "2026-Q1", "South", 9)]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    var hits: [RuleHit] = []
    var looked = false
    for survey in audit.surveys {
      for segment in survey.declaration.columns where segment.role == .segment {
        looked = true
        let name = Spanned(segment.name.value, at: SourceSpan.none)
        let values = try await audit.context.reading { reading throws(Diagnostic) in
          try survey.values(of: name, limit: 10_000, reading: reading)
        }
        let small = values.filter { value in
          let isMissing = if case GroupValue.missing = value.value { true } else { false }
          return !isMissing && value.count < audit[Self.people]
        }
        guard !small.isEmpty else { continue }
        let path = survey.declaration.path
        hits.append(
          RuleHit(
            survey.declaration.id, aspect: segment.name.value,
            Text(
              "By \(segment.name.value), \(small.count) of \(values.count) groups have fewer than \(audit[Self.people]) responses.",
              nl:
                "Per \(segment.name.value) hebben \(small.count) van \(values.count) groepen minder dan \(audit[Self.people]) antwoorden."
            ), at: path.map { [.file($0)] } ?? [],
            evidence: [
              .count("groups", Text("groups", nl: "groepen"), values.count),
              .count("small", Text("too small", nl: "te klein"), small.count),
            ]))
      }
    }
    guard looked else {
      return .notApplicable(Text("no survey with segments", nl: "geen enquête met segmenten"))
    }
    return .hits(hits)
  }
}
