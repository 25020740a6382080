import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// NPS-01: groups with too few answers for an interval or a test.
struct SmallGroups: AuditRule {
  let declaration = RuleDeclaration(
    "NPS-01", .info,
    Text("Too few answers for a score", nl: "Te weinig antwoorden voor een score"),
    rationale: Text(
      "A score of a handful of people moves tens of points when one of them has a bad day.",
      nl:
        "Een score van een handvol mensen springt tientallen punten als er één een slechte dag heeft."
    ),
    thresholds: [ScoreRules.minimum],
    question: Text(
      "Can more of these customers be asked, or can the group be joined with another?",
      nl: "Zijn er meer van deze klanten te vragen, of kan de groep bij een andere?"),
    cases: [
      .opens(
        Text("one region with three answers", nl: "één regio met drie antwoorden"),
        on: ["visits/recommend"],
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([(20, "2026-Q1", "North", 9), (3, "2026-Q1", "South", 9)]),
        ]),
      .passes(
        Text("twenty in each", nl: "twintig in elk"),
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([(20, "2026-Q1", "North", 9), (20, "2026-Q1", "South", 7)]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let questions = NPSQuestion.all(audit)
    guard !questions.isEmpty else { return .notApplicable(.noRecommendation) }
    var hits: [RuleHit] = []
    for question in questions {
      for column in question.segments {
        let groups = try await question.groups(by: [column], audit)
        let small = groups.filter { (1..<audit[ScoreRules.minimum]).contains($0.n) }
        guard !small.isEmpty else { continue }
        let names = small.map { "\($0.keys[0].label) (\($0.n))" }
        let list = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " …" : "")
        hits.append(
          RuleHit(
            question.subject, aspect: column,
            Text(
              "By \(column), \(small.count) of \(groups.count) groups are too small for a score: \(list).",
              nl:
                "Per \(column) zijn \(small.count) van \(groups.count) groepen te klein voor een score: \(list)."
            ), at: question.places,
            evidence: [
              .count("groups", Text("groups", nl: "groepen"), groups.count),
              .count("small", Text("too small", nl: "te klein"), small.count),
              .n(small.reduce(0) { $0 + $1.n }),
            ]))
      }
    }
    return .hits(hits)
  }
}

/// A survey with a recommendation, a wave and a region, for cases of rules about scores.
enum ScoreCases {
  /// Its declaration.
  static let survey = CaseFiles.survey(
    files: "visits.csv",
    [
      "recommend: {column: score, kind: nps, wording: How likely are you to recommend us to a friend?}",
      "why: {column: why, kind: text}",
      "till: {column: till, kind: rating, scale: [1, 5], touchpoint: till}",
    ], ["wave: wave", "segments: [region]"])

  /// Its responses.
  ///
  /// - Parameter rows: how many gave which mark, in which wave and region.
  static func csv(_ rows: [(count: Int, wave: String, region: String, score: Int)]) -> String {
    CaseFiles.csv(
      "wave,region,score,why,till",
      rows.map { ($0.count, "\($0.wave),\($0.region),\($0.score),,4") })
  }
}
