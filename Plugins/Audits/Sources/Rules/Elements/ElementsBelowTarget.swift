import Statistics
import WorkbenchKit
import WorkspaceKit

/// CX-02: an element that stays below the target of its touchpoint, demonstrably.
struct ElementsBelowTarget: AuditRule {
  private static let minimum = RuleThreshold.count(
    "minimum", 10, in: 2...100_000, unit: Text("answers", nl: "antwoorden"),
    help: Text("Fewer answers say nothing:", nl: "Minder antwoorden zeggen niets:"))

  let declaration = RuleDeclaration(
    "CX-02", .warning,
    Text("An element below its target", nl: "Een element onder het streefcijfer"),
    rationale: Text(
      "A target that is missed, with chance allowed for, is a promise to oneself that is broken.",
      nl: "Een streefcijfer dat ook met toeval erbij niet gehaald wordt, is een gebroken voornemen."
    ),
    thresholds: [minimum],
    question: Text(
      "Is the target wrong, or what would bring it within reach?",
      nl: "Klopt het streefcijfer niet, of wat brengt het binnen bereik?"),
    cases: [
      .opens(
        Text("support at the till: 3, wanted: 4", nl: "ondersteuning bij de kassa: 3, gewenst: 4"),
        on: ["shop/till"],
        in: [
          "journeys/shop.yaml": "touchpoints: [{id: till, target: 4}]\n",
          "surveys/calls.yaml": survey, "calls.csv": CaseFiles.csv("till", [(20, "3"), (20, "2")]),
        ]),
      .passes(
        Text("4.5, wanted: 4", nl: "4,5, gewenst: 4"),
        in: [
          "journeys/shop.yaml": "touchpoints: [{id: till, target: 4}]\n",
          "surveys/calls.yaml": survey, "calls.csv": CaseFiles.csv("till", [(20, "5"), (20, "4")]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard !ElementQuestion.all(audit).isEmpty else { return .notApplicable(.noElements) }
    let scores = try await audit.touchpointScores()
    var hits: [RuleHit] = []
    for journey in audit.atlas.journeys {
      for touchpoint in journey.touchpoints {
        guard let target = touchpoint.target else { continue }
        for score in scores.scores(of: touchpoint, in: journey) {
          guard let element = score.question.element, !score.question.isReversed,
            score.n >= audit[Self.minimum], let mean = score.mean(),
            (mean.interval?.upper ?? mean.value) < target
          else { continue }
          hits.append(
            RuleHit(
              journey.subject(touchpoint), aspect: element.rawValue,
              Text(
                "\(element.title.en) at \"\(touchpoint.title.en)\" stays below its target.",
                nl:
                  "\(element.title.nl) bij \"\(touchpoint.title.nl)\" blijft onder het streefcijfer."
              ),
              at: [touchpoint.points.place("target")],
              evidence: MeasuredEvidence.mean(score) + [
                .figure("target", Text("target", nl: "streefcijfer"), target)
              ]))
        }
      }
    }
    return .hits(hits)
  }

  private static let survey = CaseFiles.survey(
    files: "calls.csv",
    ["till: {column: till, kind: rating, scale: [1, 5], touchpoint: till, element: support}"])
}
