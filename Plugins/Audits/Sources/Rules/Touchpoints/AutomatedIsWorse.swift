import Statistics
import WorkbenchKit
import WorkspaceKit

/// TP-06: a machine does it, and customers feel worse about it than where a person does the same.
struct AutomatedIsWorse: AuditRule {
  private static let minimum = RuleThreshold.count(
    "minimum", 10, in: 2...100_000, unit: Text("answers", nl: "antwoorden"),
    help: Text(
      "Fewer answers on either side say nothing:", nl: "Minder antwoorden per kant zeggen niets:"))
  private static let alpha = RuleThreshold.number(
    "alpha", 0.05, in: 0.0001...0.5, digits: 2,
    help: Text(
      "A difference counts when p after Holm is below:",
      nl: "Een verschil telt als p na Holm kleiner is dan:"))

  let declaration = RuleDeclaration(
    "TP-06", .warning, Text("The machine does it worse", nl: "De machine doet het slechter"),
    rationale: Text(
      "Automating saves money at the counter and can cost it at the next purchase.",
      nl: "Automatiseren bespaart aan de balie en kan bij de volgende aankoop geld kosten."),
    thresholds: [minimum, alpha],
    question: Text(
      "When do customers look for the person, and can they find one?",
      nl: "Wanneer zoeken klanten een mens, en vinden ze er een?"),
    cases: [
      .opens(
        Text("the robot is rated 2, the desk 5", nl: "de robot krijgt een 2, de balie een 5"),
        on: ["help/robot"],
        in: [
          "journeys/help.yaml": map, "surveys/calls.yaml": survey,
          "calls.csv": CaseFiles.csv("robot,desk", [(20, "2,5"), (20, "3,4")]),
        ]),
      .passes(
        Text("both alike", nl: "allebei hetzelfde"),
        in: [
          "journeys/help.yaml": map, "surveys/calls.yaml": survey,
          "calls.csv": CaseFiles.csv("robot,desk", [(20, "4,4"), (20, "3,3")]),
        ]),
    ])

  private struct Pair {
    let journey: CustomerJourney
    let machine: Touchpoint
    let person: Touchpoint
    let scores: (machine: TouchpointScore, person: TouchpointScore)
    let means: (machine: AnswerSpread.Mean, person: AnswerSpread.Mean)
    let p: Double
  }

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let scores = try await audit.touchpointScores()
    var pairs: [Pair] = []
    for journey in audit.atlas.journeys {
      for machine in journey.touchpoints where machine.isAutomated == true {
        guard let id = machine.humanAlternative, let person = journey.touchpoint(id),
          let pair = pair(machine, person, journey, scores, audit[Self.minimum])
        else { continue }
        pairs.append(pair)
      }
    }
    guard !pairs.isEmpty else {
      return .notApplicable(
        Text(
          "no automated touchpoint with answers about it and about its human-alternative",
          nl: "geen automatisch contactmoment met antwoorden erover en over zijn human-alternative")
      )
    }
    let corrected = MultiplicityAdjustment.holm.adjust(pairs.map(\.p))
    return .hits(
      zip(pairs, corrected).compactMap { pair, p in
        guard pair.means.machine.value < pair.means.person.value, p < audit[Self.alpha] else {
          return nil
        }
        return RuleHit(
          pair.journey.subject(pair.machine),
          Text(
            "Customers feel worse about \"\(pair.machine.title.en)\" than about \"\(pair.person.title.en)\", where a person does the same.",
            nl:
              "Klanten voelen zich slechter bij \"\(pair.machine.title.nl)\" dan bij \"\(pair.person.title.nl)\", waar een mens hetzelfde doet."
          ), at: [pair.machine.points.place("automated")],
          evidence: MeasuredEvidence.valence(pair.scores.machine, pair.means.machine) + [
            .figure("person", Text("with a person", nl: "bij een mens"), pair.means.person.value),
            .count("person.n", Text("n with a person", nl: "n bij een mens"), pair.scores.person.n),
            .p(p, isCorrected: true),
          ])
      })
  }

  private func pair(
    _ machine: Touchpoint, _ person: Touchpoint, _ journey: CustomerJourney,
    _ scores: TouchpointScores, _ minimum: Int
  ) -> Pair? {
    guard let first = scores.performance(of: machine, in: journey),
      let second = scores.performance(of: person, in: journey),
      first.n >= minimum, second.n >= minimum, let a = first.valence(), let b = second.valence(),
      let errorA = a.standardError, let errorB = b.standardError, errorA + errorB > 0
    else { return nil }
    let z = (b.value - a.value) / (errorA * errorA + errorB * errorB).squareRoot()
    return Pair(
      journey: journey, machine: machine, person: person, scores: (first, second), means: (a, b),
      p: Normal.twoSidedP(z))
  }

  private static let map = """
    touchpoints:
      - {id: robot, automated: true, human-alternative: desk}
      - {id: desk}
    """
  private static let survey = CaseFiles.survey(
    files: "calls.csv",
    ["robot", "desk"].map {
      "\($0): {column: \($0), kind: rating, scale: [1, 5], touchpoint: \($0)}"
    })
}
