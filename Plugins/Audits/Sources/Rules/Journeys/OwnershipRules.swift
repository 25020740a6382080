import WorkbenchKit
import WorkspaceKit

extension JourneyRules {
  /// JR-09: nobody answers for it, or nobody watches it.
  static let ownership = JourneyRule(
    RuleDeclaration(
      "JR-09", .warning,
      Text("No owner, or nobody who monitors", nl: "Geen eigenaar, of niemand die volgt"),
      rationale: Text(
        "Maps die without somebody who answers for them and a department that watches the figures.",
        nl: "Kaarten sterven zonder iemand die ervoor instaat en een afdeling die de cijfers volgt."
      ),
      question: Text(
        "Who is called when this journey goes wrong?",
        nl: "Wie wordt gebeld als deze reis misloopt?"),
      cases: [
        .opens(
          Text("an owner, and nobody who monitors", nl: "een eigenaar, en niemand die volgt"),
          on: ["shop"],
          in: ["journeys/shop.yaml": "owner: Sales\ntouchpoints: [{id: till, step: 4}]\n"]),
        .passes(
          Text("both", nl: "allebei"),
          in: [
            "journeys/shop.yaml":
              "owner: Sales\nmonitored-by: [marketing]\ntouchpoints: [{id: till, step: 4}]\n"
          ]),
      ])
  ) { journey, _ in
    let missing =
      (journey.owner == nil ? [Text("owner", nl: "eigenaar")] : [])
      + (journey.monitoredBy.isEmpty
        ? [Text("department that monitors it", nl: "afdeling die hem volgt")] : [])
    guard !missing.isEmpty else { return [] }
    return [
      RuleHit(
        journey.id,
        Text(
          "It has no \(Text.list(missing).en.replacing(" and ", with: " and no ")).",
          nl: "Hij heeft geen \(Text.list(missing).nl.replacing(" en ", with: " en geen "))."),
        at: [journey.points.place("title")])
    ]
  }

  /// JR-10: a plan that is presented as what customers went through.
  static let planned = PreparedJourneyRule(
    RuleDeclaration(
      "JR-10", .warning,
      Text("A plan presented as experienced", nl: "Een plan dat als beleefd gepresenteerd wordt"),
      rationale: Text(
        "Without answers, events or observations a map shows what the organisation hopes.",
        nl: "Zonder antwoorden, gebeurtenissen of observaties toont een kaart wat men hoopt."),
      question: Text(
        "Which customer can tell how it really went?",
        nl: "Welke klant kan vertellen hoe het echt ging?"),
      cases: [
        .opens(
          Text("experienced, and nobody was asked", nl: "beleefd, en niemand is iets gevraagd"),
          on: ["shop"],
          in: ["journeys/shop.yaml": "kind: experienced\ntouchpoints: [{id: till, step: 4}]\n"]),
        .passes(
          Text("one customer told it", nl: "één klant vertelde het"),
          in: [
            "journeys/shop.yaml": """
            kind: experienced
            touchpoints:
              - id: till
                step: 4
                experiences: [{respondent: r1, kind: feeling, valence: 1, source: interview}]
            """
          ]),
      ]), { audit throws(Diagnostic) in try await SeenTouchpoints(audit) }
  ) { journey, seen in
    guard journey.kind == .experienced else { return [] }
    guard !journey.touchpoints.contains(where: { seen.isSeen($0, in: journey) }) else { return [] }
    return [
      RuleHit(
        journey.id,
        Text(
          "It is called \"as experienced\", but there are no answers, events or told experiences of it.",
          nl:
            "Hij heet \"zoals beleefd\", maar er zijn geen antwoorden, gebeurtenissen of vertelde belevingen van."
        ), at: [journey.points.place("kind")],
        evidence: [
          .count("answers", Text("answers", nl: "antwoorden"), 0),
          .count("experiences", Text("experiences", nl: "belevingen"), 0),
        ])
    ]
  }
}
