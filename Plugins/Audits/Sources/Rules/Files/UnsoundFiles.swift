import WorkbenchKit
import WorkspaceKit

/// WS-01: files that cannot be read, ids that stand for nothing or for two things.
struct UnsoundFiles: AuditRule {
  let declaration = RuleDeclaration(
    "WS-01", .error,
    Text("A file that says something unusable", nl: "Een bestand met iets onbruikbaars"),
    rationale: Text(
      "Answers, events and findings join on ids; what stands for nothing is left out everywhere.",
      nl:
        "Antwoorden, gebeurtenissen en bevindingen sluiten aan op id's; wat niets betekent valt weg."
    ),
    question: Text("Was it renamed, or mistyped?", nl: "Is het hernoemd, of verkeerd getypt?"),
    cases: [
      .opens(
        Text("a segment that no file describes", nl: "een segment dat in geen bestand staat"),
        on: ["journeys/shop.yaml"],
        in: ["journeys/shop.yaml": "segment: regulars\ntouchpoints: [{id: till, step: 4}]\n"]),
      .opens(
        Text("a picture that is not there", nl: "een afbeelding die er niet is"), on: ["shop/till"],
        in: ["journeys/shop.yaml": "touchpoints: [{id: till, step: 4, attachments: [till.jpg]}]\n"]),
      .passes(
        Text("everything is described", nl: "alles staat beschreven"),
        in: [
          "journeys/shop.yaml": "segment: regulars\ntouchpoints: [{id: till, step: 4}]\n",
          "segments.yaml": "segments: [{id: regulars}]\n",
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard let workspace = audit.context.workspace else {
      return .notApplicable(Text("no workspace is open", nl: "er is geen werkruimte open"))
    }
    return .hits(problems(audit) + names(audit) + missingFiles(audit, workspace))
  }

  /// What reading the files reported already.
  private func problems(_ audit: Audit) -> [RuleHit] {
    var seen: [String: Int] = [:]
    return audit.problems.map { problem in
      let place = problem.place.map { [$0] } ?? []
      let path: String =
        if case .file(let path, _, _, _)? = problem.place { path } else { "workspace.yaml" }
      let number = seen["\(path) \(problem.code.id) \(problem.message.en)", default: 0]
      seen["\(path) \(problem.code.id) \(problem.message.en)"] = number + 1
      let aspect =
        "\(problem.code.id): \(problem.message.en)" + (number == 0 ? "" : " (\(number + 1))")
      return RuleHit(
        path, aspect: aspect, problem.message.asSentence, at: place,
        evidence: [.words("code", .verbatim("code"), problem.code.id)], severity: problem.severity,
        question: problem.hint)
    }
  }

  /// Rules that opportunities say they answer.
  private func names(_ audit: Audit) -> [RuleHit] {
    let known = Set(audit.ruleIdentifiers)
    return audit.atlas.opportunities.flatMap { opportunity in
      opportunity.findings.filter { !known.contains($0) }.map { id in
        RuleHit(
          opportunity.id, aspect: id,
          Text(
            "It names a rule \"\(id)\" that is not there.",
            nl: "Hij noemt een regel \"\(id)\" die er niet is."),
          at: [opportunity.points.place("findings")],
          question: Suggestion.nearest(to: id, in: audit.ruleIdentifiers).map {
            Text("Did you mean \"\($0)\"?", nl: "Bedoelde je \"\($0)\"?")
          })
      }
    }
  }

  private func missingFiles(_ audit: Audit, _ workspace: Workspace) -> [RuleHit] {
    func hits(_ subject: String, _ files: [String], _ key: String, _ points: FilePoints)
      -> [RuleHit]
    {
      files.filter { !$0.contains("://") && !workspace.holds($0) }.map { file in
        RuleHit(
          subject, aspect: file,
          Text("There is no file \(file).", nl: "Er is geen bestand \(file)."),
          at: [points.place(key)])
      }
    }
    return audit.atlas.journeys.flatMap { journey -> [RuleHit] in
      hits(journey.id, journey.attachments, "attachments", journey.points)
        + journey.touchpoints.flatMap { touchpoint -> [RuleHit] in
          if touchpoint.texts.isEmpty, touchpoint.attachments.isEmpty { return [] }
          let subject = journey.subject(touchpoint)
          return hits(subject, touchpoint.texts, "texts", touchpoint.points)
            + hits(subject, touchpoint.attachments, "attachments", touchpoint.points)
        }
    }
  }
}
