import WorkbenchKit
import WorkspaceKit

/// EX-01: a process without feelings, or answers about touchpoints that no map knows.
struct ProcessWithoutFeelings: AuditRule {
  let declaration = RuleDeclaration(
    "EX-01", .warning,
    Text("A process without feelings, or the reverse", nl: "Proces zonder beleving, of andersom"),
    rationale: Text(
      "Understanding how it feels comes before improving it; process and feelings complete each other.",
      nl: "Begrijpen hoe het voelt komt vóór verbeteren; proces en beleving vullen elkaar aan."),
    question: Text(
      "Who went through it last week, and may we ask them?",
      nl: "Wie maakte het vorige week mee, en mogen we het vragen?"),
    cases: [
      .opens(
        Text("nobody told or answered anything", nl: "niemand vertelde of antwoordde iets"),
        on: ["shop"], in: ["journeys/shop.yaml": "touchpoints: [{id: till, step: 4}]\n"]),
      .opens(
        Text(
          "answers about a touchpoint that is on no map",
          nl: "antwoorden over een contactmoment dat op geen kaart staat"),
        on: ["visits/car-park"],
        in: [
          "journeys/shop.yaml": told, "surveys/visits.yaml": survey,
          "visits.csv": "parking\n4\n5\n",
        ]),
      .passes(
        Text("one customer told it", nl: "één klant vertelde het"), in: ["journeys/shop.yaml": told]
      ),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard !audit.atlas.journeys.isEmpty else { return .notApplicable(.noJourneys) }
    let scores = try await audit.touchpointScores()
    var hits: [RuleHit] = []
    for journey in audit.atlas.journeys where !journey.touchpoints.isEmpty {
      let told = journey.touchpoints.reduce(0) { $0 + $1.experiences.count }
      let isMeasured = journey.touchpoints.contains {
        scores.feeling(of: $0, in: journey) != nil
      }
      guard told == 0, !isMeasured else { continue }
      hits.append(
        RuleHit(
          journey.id,
          Text(
            "Nobody's feelings are known: no experiences, no answers.",
            nl: "Niemands gevoel is bekend: geen belevingen, geen antwoorden."),
          at: [journey.points.place("touchpoints")],
          evidence: [.count("experiences", Text("experiences", nl: "belevingen"), told)]))
    }
    return .hits(hits + homeless(scores, audit))
  }

  /// Answers about touchpoints that no journey knows.
  private func homeless(_ scores: TouchpointScores, _ audit: Audit) -> [RuleHit] {
    var known: Set<String> = []
    for journey in audit.atlas.journeys {
      for touchpoint in journey.touchpoints {
        known.formUnion([touchpoint.id] + touchpoint.aliases)
      }
    }
    var seen: Set<String> = []
    return scores.scores.compactMap { score in
      guard score.n > 0, !known.contains(score.touchpoint),
        seen.insert("\(score.survey)/\(score.touchpoint)").inserted
      else { return nil }
      let path = audit.context.surveys.declarations.first { $0.id == score.survey }?.path
      return RuleHit(
        "\(score.survey)/\(score.touchpoint)",
        Text(
          "Answers about \"\(score.touchpoint)\", which is on no map.",
          nl: "Antwoorden over \"\(score.touchpoint)\", dat op geen kaart staat."),
        at: path.map { [.file($0)] } ?? [], evidence: [.n(score.n)])
    }
  }

  private static let told = """
    touchpoints:
      - {id: till, experiences: [{respondent: r1, valence: 1, source: interview}]}
    """
  private static let survey = CaseFiles.survey(
    files: "visits.csv",
    ["parking: {column: parking, kind: rating, scale: [1, 5], touchpoint: car-park}"])
}
