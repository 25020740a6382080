import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// NPS-07: a period outside the limits that chance alone would keep it in.
struct ControlSignals: AuditRule {
  let declaration = RuleDeclaration(
    "NPS-07", .error, Text("The control chart signals", nl: "De regelkaart slaat uit"),
    rationale: Text(
      "A period beyond three standard errors, or eight on one side, has a cause worth finding.",
      nl: "Een periode voorbij drie standaardfouten, of acht aan één kant, heeft een oorzaak."),
    thresholds: [ScoreRules.minimum],
    question: Text(
      "What happened in that period: a release, a queue, a campaign, another questionnaire?",
      nl:
        "Wat gebeurde er in die periode: een release, een rij, een campagne, een andere vragenlijst?"
    ),
    cases: [
      .opens(
        Text("the last quarter collapses", nl: "het laatste kwartaal stort in"),
        on: ["visits/recommend"],
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([
            (70, "2025-Q3", "North", 9), (30, "2025-Q3", "North", 5), (70, "2025-Q4", "North", 9),
            (30, "2025-Q4", "North", 5), (70, "2026-Q1", "North", 9), (30, "2026-Q1", "North", 5),
            (35, "2026-Q2", "North", 9), (65, "2026-Q2", "North", 5),
          ]),
        ]),
      .passes(
        Text("steady", nl: "gestaag"),
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([
            (30, "2026-Q1", "North", 9), (20, "2026-Q1", "North", 5), (30, "2026-Q2", "North", 9),
            (20, "2026-Q2", "North", 5),
          ]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    var hits: [RuleHit] = []
    var looked = false
    for question in NPSQuestion.all(audit) {
      guard let period = question.shortPeriod else { continue }
      let groups = try await question.groups(by: [period], audit)
        .filter { $0.n >= audit[ScoreRules.minimum] && $0.counts != nil }
      guard let chart = try? ControlChart(groups.compactMap(\.counts)) else { continue }
      looked = true
      for (group, point) in zip(groups, chart.points) where !point.signals.isEmpty {
        let label = group.keys[0].label
        let isRun = !point.signals.contains(.beyondLimits)
        hits.append(
          RuleHit(
            question.subject, aspect: label,
            isRun
              ? Text(
                "\(label) ends a run of \(ControlChart.runLength) periods on one side of the mean.",
                nl:
                  "\(label) is de \(ControlChart.runLength)e periode op rij aan één kant van het gemiddelde."
              )
              : Text(
                "The score of \(label) lies outside its control limits.",
                nl: "De score van \(label) ligt buiten de regelgrenzen."), at: question.places,
            evidence: [
              .score("nps", .verbatim("NPS"), point.score.value),
              .score("low", Text("lower limit", nl: "ondergrens"), point.limits.lower),
              .score("high", Text("upper limit", nl: "bovengrens"), point.limits.upper),
              .score("center", Text("all periods", nl: "alle perioden"), chart.center), .n(group.n),
            ]))
      }
    }
    return looked ? .hits(hits) : .notApplicable(.noPeriods)
  }
}
