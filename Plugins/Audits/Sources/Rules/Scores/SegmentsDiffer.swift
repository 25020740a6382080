import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// NPS-06: segments differ, so one total hides them.
struct SegmentsDiffer: AuditRule {
  let declaration = RuleDeclaration(
    "NPS-06", .warning, Text("One total hides differences", nl: "Eén totaal verbergt verschillen"),
    rationale: Text(
      "Where segments differ, the total is true of nobody, and moves when the mix does.",
      nl: "Waar segmenten verschillen geldt het totaal voor niemand, en beweegt het met de mix."),
    thresholds: [ScoreRules.alpha, ScoreRules.minimum],
    question: Text(
      "Which segment do we mean when we speak of our score?",
      nl: "Welk segment bedoelen we als we het over onze score hebben?"),
    cases: [
      .opens(
        Text("two regions, far apart", nl: "twee regio's, ver uiteen"), on: ["visits/recommend"],
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([(40, "2026-Q1", "North", 9), (40, "2026-Q1", "South", 3)]),
        ]),
      .passes(
        Text("two regions alike", nl: "twee gelijke regio's"),
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([(40, "2026-Q1", "North", 9), (40, "2026-Q1", "South", 9)]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let questions = NPSQuestion.all(audit)
    guard !questions.isEmpty else { return .notApplicable(.noRecommendation) }
    var hits: [RuleHit] = []
    for question in questions {
      var tests: [(column: String, test: HomogeneityTest, groups: [NPSQuestion.Group])] = []
      for column in question.segments {
        let groups = try await question.groups(by: [column], audit)
          .filter { $0.n >= audit[ScoreRules.minimum] }
        let estimates = groups.compactMap(\.counts).map { counts in
          let adjusted = AdjustedScore(counts)
          return (value: adjusted.center, variance: adjusted.variance)
        }
        if let test = HomogeneityTest(estimates) { tests.append((column, test, groups)) }
      }
      let corrected = MultiplicityAdjustment.holm.adjust(tests.map(\.test.p))
      for (item, p) in zip(tests, corrected) where p < audit[ScoreRules.alpha] {
        let ranked = item.groups.sorted { ($0.score ?? 0) < ($1.score ?? 0) }
        guard let low = ranked.first, let high = ranked.last else { continue }
        hits.append(
          RuleHit(
            question.subject, aspect: item.column,
            Text(
              "By \(item.column), scores differ: lowest \(low.keys[0].label), highest \(high.keys[0].label).",
              nl:
                "Per \(item.column) verschillen de scores: laagst \(low.keys[0].label), hoogst \(high.keys[0].label)."
            ), at: question.places,
            evidence: [
              .score("lowest", .verbatim(low.keys[0].label), low.score ?? 0),
              .count("lowest.n", .verbatim("n"), low.n),
              .score("highest", .verbatim(high.keys[0].label), high.score ?? 0),
              .count("highest.n", .verbatim("n"), high.n),
              .figure("q", .verbatim("Q"), item.test.q, digits: 1), .p(p, isCorrected: true),
            ]))
      }
    }
    return .hits(hits)
  }
}
