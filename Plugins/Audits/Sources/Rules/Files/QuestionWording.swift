import WorkbenchKit
import WorkspaceKit

/// WS-04: a recommendation that is not declared as one, or one that is not put as it should be.
struct QuestionWording: AuditRule {
  let declaration = RuleDeclaration(
    "WS-04", .warning,
    Text("Not the recommendation question", nl: "Niet de aanbevelingsvraag"),
    rationale: Text(
      "A net promoter score compares only when the same question was put in the same words.",
      nl: "Een NPS is alleen te vergelijken als dezelfde vraag in dezelfde woorden gesteld is."),
    question: Text(
      "Can it be put as usual: how likely are you to recommend us to a friend or colleague?",
      nl:
        "Kan het zoals gebruikelijk: hoe waarschijnlijk is het dat u ons aanbeveelt aan een vriend?"
    ),
    cases: [
      .opens(
        Text("a mark for the shop, called nps", nl: "een cijfer voor de winkel, nps genoemd"),
        on: ["visits/mark"],
        in: [
          "surveys/visits.yaml": survey(
            "mark: {column: score, kind: nps, wording: Which mark do you give us?}"),
          "visits.csv": "score\n9\n",
        ]),
      .opens(
        Text("would you recommend us, called rating", nl: "zou u ons aanbevelen, rating genoemd"),
        on: ["visits/mark"],
        in: [
          "surveys/visits.yaml": survey(
            "mark: {column: score, kind: rating, scale: [0, 10], wording: Zou u ons aanbevelen?}"),
          "visits.csv": "score\n9\n",
        ]),
      .passes(
        Text("the standard wording", nl: "de standaardvraag"),
        in: [
          "surveys/visits.yaml": survey(
            "recommend: {column: score, kind: nps, wording: Hoe waarschijnlijk is het dat u ons aanbeveelt aan een vriend?}"
          ), "visits.csv": "score\n9\n",
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let surveys = audit.surveys
    guard !surveys.isEmpty else {
      return .notApplicable(Text("no survey in surveys/", nl: "geen enquête in surveys/"))
    }
    return .hits(
      surveys.flatMap { survey in
        survey.declaration.questions.compactMap { hit($0, survey.declaration) }
      })
  }

  private func hit(_ question: ColumnDeclaration, _ survey: SurveyDeclaration) -> RuleHit? {
    let name = question.name.value
    let wording = (question.wording.map { "\($0.en) \($0.nl)" } ?? "").lowercased()
    let recommends = Self.recommending.contains { wording.contains($0) }
    let message: Text
    if question.questionKind == .nps {
      guard !wording.isEmpty else { return nil }
      let isLikely = Self.likely.contains { wording.contains($0) }
      if recommends, isLikely { return nil }
      message = Text(
        "\"\(name)\" is declared as nps, but does not ask how likely people are to recommend.",
        nl: "\"\(name)\" heet nps, maar vraagt niet hoe waarschijnlijk men aanbeveelt.")
    } else {
      guard question.effectiveScale == 0...10, recommends else { return nil }
      message = Text(
        "\"\(name)\" asks on 0–10 whether people recommend, and is not declared as nps.",
        nl: "\"\(name)\" vraagt op 0–10 of men aanbeveelt, en is niet als nps gedeclareerd.")
    }
    return RuleHit(
      "\(survey.id)/\(name)", message, at: question.places(in: survey),
      evidence: [
        .words("kind", Text("kind", nl: "soort"), question.questionKind?.rawValue ?? "")
      ])
  }

  private static let recommending = [
    "recommend", "aanbev", "aanbeve", "aanraad", "aanraden", "aan te raden",
  ]
  private static let likely = ["likely", "likelihood", "waarschijnlijk"]

  private static func survey(_ question: String) -> String {
    CaseFiles.survey(files: "visits.csv", [question])
  }
}
