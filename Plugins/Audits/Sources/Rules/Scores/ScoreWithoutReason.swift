import WorkbenchKit
import WorkspaceKit

/// NPS-05: a score without a reason, or without a place to act on.
struct ScoreWithoutReason: AuditRule {
  let declaration = RuleDeclaration(
    "NPS-05", .warning,
    Text("A score without a why or a where", nl: "Een score zonder waarom of waar"),
    rationale: Text(
      "A score alone becomes a goal in itself: nobody knows what to do about it.",
      nl: "Een kale score wordt een doel op zich: niemand weet wat eraan te doen is."),
    question: Text(
      "Can \"why did you give this mark?\" be added, and a rating of the touchpoints?",
      nl: "Kan \"waarom geeft u dit cijfer?\" erbij, en een waardering van de contactmomenten?"),
    cases: [
      .opens(
        Text("only the mark", nl: "alleen het cijfer"), on: ["visits/recommend"],
        in: [
          "surveys/visits.yaml": CaseFiles.survey(
            files: "visits.csv", ["recommend: {column: score, kind: nps}"]),
          "visits.csv": "score\n9\n7\n",
        ]),
      .passes(
        Text("with a why and a touchpoint", nl: "met een waarom en een contactmoment"),
        in: [
          "surveys/visits.yaml": ScoreCases.survey,
          "visits.csv": ScoreCases.csv([(2, "2026-Q1", "North", 9)]),
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let questions = NPSQuestion.all(audit)
    guard !questions.isEmpty else { return .notApplicable(.noRecommendation) }
    return .hits(
      questions.compactMap { question in
        let survey = question.survey.declaration
        let hasWhy = survey.questions.contains { $0.questionKind == .text }
        let hasWhere =
          survey.questions.contains { $0.touchpoint != nil }
          || survey.column { $0 == .touchpoint } != nil
        let missing =
          (hasWhy ? [] : [Text("open question why", nl: "open vraag waarom")])
          + (hasWhere ? [] : [Text("touchpoint", nl: "contactmoment")])
        guard !missing.isEmpty else { return nil }
        return RuleHit(
          question.subject,
          Text(
            "The survey has no \(Text.list(missing).en.replacing(" and ", with: " and no ")).",
            nl:
              "De enquête heeft geen \(Text.list(missing).nl.replacing(" en ", with: " en geen "))."
          ),
          at: question.places)
      })
  }
}
