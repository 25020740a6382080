import WorkbenchKit
import WorkspaceKit

/// CX-01: an element that is not rated in a phase of the map.
struct UnratedElements: AuditRule {
  let declaration = RuleDeclaration(
    "CX-01", .warning, Text("An element that is not rated", nl: "Een element zonder beoordeling"),
    rationale: Text(
      "Support, quality, help, knowledge, competence, advice and dedication make satisfaction together.",
      nl:
        "Ondersteuning, kwaliteit, hulp, kennis, bekwaamheid, advies en toewijding maken samen tevredenheid."
    ),
    question: Text(
      "Which one question would tell it, and where can it be asked?",
      nl: "Welke ene vraag zou het vertellen, en waar kan die gesteld worden?"),
    cases: [
      .opens(
        Text("only satisfaction is asked", nl: "alleen tevredenheid wordt gevraagd"),
        on: ["advice", "competence", "dedication", "help", "knowledge", "quality", "support"],
        in: [
          "journeys/shop.yaml": "touchpoints: [{id: till, phase: purchase}]\n",
          "surveys/calls.yaml": ElementCases.survey(["satisfaction"]),
          "calls.csv": "satisfaction\n4\n",
        ]),
      .passes(
        Text("all eight, of everything", nl: "alle acht, over alles"),
        in: [
          "journeys/shop.yaml": "touchpoints: [{id: till, phase: purchase}]\n",
          "surveys/calls.yaml": ElementCases.survey(ExperienceElement.allCases.map(\.rawValue)),
          "calls.csv": ExperienceElement.allCases.map(\.rawValue).joined(separator: ",")
            + "\n4,4,4,4,4,4,4,4\n",
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let questions = ElementQuestion.all(audit)
    guard !questions.isEmpty else { return .notApplicable(.noElements) }
    guard !audit.atlas.journeys.isEmpty else { return .notApplicable(.noJourneys) }
    let phases = Self.phases(audit.atlas)
    let mapped = audit.atlas.crosswalk.phases.filter { phase in
      phases.values.contains { $0.contains(phase.id) }
    }
    var rated: [ExperienceElement: Set<String>] = [:]
    for item in questions where item.question.touchpoint == nil {
      let isAboutTouchpoints = item.survey.declaration.column { $0 == .touchpoint } != nil
      if !isAboutTouchpoints { rated[item.element, default: []].formUnion(mapped.map(\.id)) }
    }
    for score in try await audit.touchpointScores().scores where score.n > 0 {
      guard let element = score.question.element else { continue }
      rated[element, default: []].formUnion(phases[score.touchpoint] ?? [])
    }
    return .hits(
      ExperienceElement.allCases.compactMap { element in
        let missing = mapped.filter { !(rated[element] ?? []).contains($0.id) }
        guard !missing.isEmpty else { return nil }
        let isNowhere = missing.count == mapped.count
        return RuleHit(
          element.rawValue,
          isNowhere
            ? Text(
              "\(element.title.en) is not rated anywhere.",
              nl: "\(element.title.nl) wordt nergens beoordeeld.")
            : Text(
              "\(element.title.en) is not rated in ",
              nl: "\(element.title.nl) wordt niet beoordeeld in ")
              + .list(missing.map(\.name)) + .verbatim("."),
          at: questions.first { $0.element == element }?.places ?? [],
          evidence: [
            .count(
              "rated", Text("phases rated", nl: "fasen beoordeeld"), mapped.count - missing.count),
            .count("phases", Text("phases on the map", nl: "fasen op de kaart"), mapped.count),
          ])
      })
  }

  /// The phases of each touchpoint, by its id and aliases.
  private static func phases(_ atlas: JourneyAtlas) -> [String: Set<String>] {
    var phases: [String: Set<String>] = [:]
    for journey in atlas.journeys {
      for touchpoint in journey.touchpoints {
        guard let phase = atlas.phase(of: touchpoint) else { continue }
        for name in [touchpoint.id] + touchpoint.aliases { phases[name, default: []].insert(phase) }
      }
    }
    return phases
  }
}
