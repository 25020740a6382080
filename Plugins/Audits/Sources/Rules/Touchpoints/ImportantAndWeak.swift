import Statistics
import WorkbenchKit
import WorkspaceKit

/// TP-05: important to customers and badly done, among the touchpoints of a journey.
///
/// Importance as declared, performance as answered and moved onto −2…+2; the cross stands at the
/// means (Martilla and James 1977). Where the interval covers the line there is no finding.
struct ImportantAndWeak: AuditRule {
  private static let minimum = RuleThreshold.count(
    "minimum", 10, in: 1...100_000, unit: Text("answers", nl: "antwoorden"),
    help: Text("Fewer answers say nothing:", nl: "Minder antwoorden zeggen niets:"))

  let declaration = RuleDeclaration(
    "TP-05", .warning, Text("Important and weak", nl: "Belangrijk en zwak"),
    rationale: Text(
      "What customers find important and rate lowest gains most from every hour spent on it.",
      nl: "Wat klanten belangrijk vinden en laag waarderen, wint het meest bij elk uur werk."),
    thresholds: [minimum],
    question: Text(
      "What do customers who rate it low tell about it?",
      nl: "Wat vertellen klanten die het laag waarderen?"),
    cases: [
      .opens(
        Text("the till: important, rated 2", nl: "de kassa: belangrijk, beoordeeld met 2"),
        on: ["shop/till"],
        in: [
          "journeys/shop.yaml": map, "surveys/visits.yaml": survey,
          "visits.csv": CaseFiles.csv("door,shelf,till", [(30, "4,5,2"), (30, "5,4,3")]),
        ]),
      .passes(
        Text("the till is rated best", nl: "de kassa is het best beoordeeld"),
        in: [
          "journeys/shop.yaml": map, "surveys/visits.yaml": survey,
          "visits.csv": CaseFiles.csv("door,shelf,till", [(30, "4,3,5"), (30, "3,4,5")]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let scores = try await audit.touchpointScores()
    guard !scores.scores.isEmpty else { return .notApplicable(.noTouchpointAnswers) }
    var hits: [RuleHit] = []
    for journey in audit.atlas.journeys { hits += judge(journey, scores, audit) }
    return .hits(hits)
  }

  private func judge(
    _ journey: CustomerJourney, _ scores: TouchpointScores, _ audit: Audit
  ) -> [RuleHit] {
    let rated = journey.touchpoints.compactMap {
      touchpoint -> (Touchpoint, Int, TouchpointScore, AnswerSpread.Mean)? in
      guard let importance = touchpoint.importance?.customer,
        let score = scores.performance(of: touchpoint, in: journey),
        score.n >= audit[Self.minimum], let valence = score.valence()
      else { return nil }
      return (touchpoint, importance, score, valence)
    }
    guard rated.count > 2,
      let map = try? ImportancePerformance(
        rated.map { item in
          ImportancePerformance.Item(
            importance: Double(item.1), performance: item.3.value,
            performanceInterval: item.3.interval)
        })
    else { return [] }
    return zip(rated, map.placements).compactMap { item, placement in
      guard placement.quadrant == .concentrateHere, !placement.borderline.contains(.performance)
      else { return nil }
      let (touchpoint, importance, score, valence) = item
      return RuleHit(
        journey.subject(touchpoint),
        Text(
          "\"\(touchpoint.title.en)\" matters more to customers than most of this journey, and is done worse than its mean.",
          nl:
            "\"\(touchpoint.title.nl)\" telt voor klanten meer dan het meeste van deze reis, en gaat slechter dan het gemiddelde ervan."
        ), at: [touchpoint.points.place("importance")],
        evidence: [.count("importance", Text("importance", nl: "belang"), importance)]
          + MeasuredEvidence.valence(score, valence)
          + [
            .figure(
              "cross", Text("mean of the journey", nl: "gemiddelde van de reis"),
              map.crossPerformance)
          ])
    }
  }

  private static let map = """
    touchpoints:
      - {id: door, importance: {customer: 2}}
      - {id: shelf, importance: {customer: 3}}
      - {id: till, importance: {customer: 5}}
    """
  private static let survey = CaseFiles.survey(
    files: "visits.csv",
    ["door", "shelf", "till"].map {
      "\($0): {column: \($0), kind: rating, scale: [1, 5], touchpoint: \($0)}"
    })
}
