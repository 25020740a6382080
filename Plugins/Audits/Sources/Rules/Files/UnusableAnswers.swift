import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// WS-03: answers that the declared scale does not have.
///
/// A 0 of the scale that is declared as missing is refused when the survey is read, and so a WS-01.
struct UnusableAnswers: AuditRule {
  let declaration = RuleDeclaration(
    "WS-03", .error, Text("Answers outside the scale", nl: "Antwoorden buiten de schaal"),
    rationale: Text(
      "An answer that the scale does not have is in no figure; many of them mean a wrong scale.",
      nl:
        "Een antwoord dat de schaal niet heeft telt nergens mee; veel ervan betekent een foute schaal."
    ),
    question: Text(
      "Did the questionnaire have another scale, or did the export change the answers?",
      nl: "Had de vragenlijst een andere schaal, of veranderde de export de antwoorden?"),
    cases: [
      .opens(
        Text("a 12 where 10 is the most", nl: "een 12 waar 10 het hoogste is"),
        on: ["visits/recommend"],
        in: ["surveys/visits.yaml": survey("kind: nps"), "visits.csv": "score\n9\n12\n"]),
      .passes(
        Text("0 and 10 are answers", nl: "0 en 10 zijn antwoorden"),
        in: ["surveys/visits.yaml": survey("kind: nps"), "visits.csv": "score\n0\n10\n"]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let surveys = audit.surveys
    guard !surveys.isEmpty else {
      return .notApplicable(Text("no survey in surveys/", nl: "geen enquête in surveys/"))
    }
    var hits: [RuleHit] = []
    for survey in surveys {
      let problems = try await audit.context.reading { reading throws(Diagnostic) in
        try survey.problems(limit: Self.looked, reading: reading)
      }
      hits += outside(problems, survey.declaration)
    }
    return .hits(hits)
  }

  /// The first ones are enough to point at.
  private static let looked = 1_000

  private func outside(_ problems: SurveyProblems, _ survey: SurveyDeclaration) -> [RuleHit] {
    survey.questions.filter { $0.effectiveScale != nil }.compactMap { question in
      let name = question.name.value
      let headers = [name] + question.columns.map(\.value)
      let counts = problems.counts.filter { count in
        count.column.map { headers.contains($0) } ?? false
      }
      let total = counts.reduce(0) { $0 + $1.count }
      guard total > 0, let scale = question.effectiveScale else { return nil }
      let places = problems.first.filter { $0.column.map { headers.contains($0) } ?? false }.prefix(
        3
      ).map {
        Place.file(path: $0.file, line: $0.line, column: $0.columnNumber, excerpt: nil)
      }
      return RuleHit(
        "\(survey.id)/\(name)",
        Text { language in
          let number = Numerals.integer(total, language)
          let (low, high) = (
            Numerals.integer(scale.lowerBound, language),
            Numerals.integer(scale.upperBound, language)
          )
          return language == .nl
            ? "\(number) \(total == 1 ? "antwoord is" : "antwoorden zijn") geen heel getal van \(low) tot en met \(high)."
            : "\(number) \(total == 1 ? "answer is" : "answers are") no whole number from \(low) to \(high)."
        }, at: places.isEmpty ? question.places(in: survey) : Array(places),
        evidence: [
          .count("invalid", Text("unusable", nl: "onbruikbaar"), total),
          .count("rows", Text("responses", nl: "antwoordrijen"), problems.rows),
        ])
    }
  }

  private static func survey(_ keys: String) -> String {
    CaseFiles.survey(files: "visits.csv", ["recommend: {column: score, \(keys)}"])
  }
}
