import ResponseStore
import WorkbenchKit
import WorkspaceKit

extension FileRules {
  private static let months = RuleThreshold.count(
    "months", 12, in: 1...1_000, unit: Text("months", nl: "maanden"),
    help: Text(
      "How long a journey may stand that does not say so itself:",
      nl: "Hoe lang een reis mag blijven staan die dat zelf niet zegt:"))

  /// WS-02: nobody looked at it for too long.
  static let overdue = JourneyRule(
    RuleDeclaration(
      "WS-02", .warning, Text("Overdue for review", nl: "Te lang niet nagekeken"),
      rationale: Text(
        "Maps die quietly: the shop changes, the file does not.",
        nl: "Kaarten sterven stil: de winkel verandert, het bestand niet."),
      thresholds: [months],
      question: Text("What has changed since then?", nl: "Wat is er sindsdien veranderd?"),
      cases: [
        .opens(
          Text("every six months, last in 2020", nl: "elk half jaar, voor het laatst in 2020"),
          on: ["shop"],
          in: [
            "journeys/shop.yaml": """
            reviewed: augustus 31, 2020
            review-every: 6 months
            touchpoints: [{id: till, step: 4}]
            """
          ]),
        .passes(
          Text("every ten years", nl: "elke tien jaar"),
          in: [
            "journeys/shop.yaml": """
            reviewed: augustus 31, 2020
            review-every: 10 years
            touchpoints: [{id: till, step: 4}]
            """
          ]),
      ])
  ) { journey, audit in
    let interval = journey.reviewInterval ?? .months(audit[months])
    guard let reviewed = journey.reviewed else {
      guard journey.reviewInterval != nil else { return [] }
      return [
        RuleHit(
          journey.id,
          Text(
            "It asks for a review every \(interval.words.en), and nobody ever reviewed it.",
            nl: "Hij vraagt elke \(interval.words.nl) om nakijken, en niemand deed dat ooit."),
          at: [journey.points.place("review-every")])
      ]
    }
    let due = interval.end(after: reviewed)
    let late = audit.context.today.daysSinceEpoch - due.daysSinceEpoch
    guard late > 0 else { return [] }
    return [
      RuleHit(
        journey.id,
        Text(
          "Last reviewed on \(reviewed.text), due on \(due.text).",
          nl: "Voor het laatst nagekeken op \(reviewed.text), opnieuw op \(due.text)."),
        at: [journey.points.place("reviewed")],
        evidence: [.count("days", Text("days late", nl: "dagen te laat"), late)])
    ]
  }
}
