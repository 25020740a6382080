import Statistics
import WorkbenchKit
import WorkspaceKit

/// The rules about the organisation and what it does.
enum OrganisationRules {
  /// In the order of their ids.
  static let all: [any AuditRule] = [
    WeakCompetences(), ActionsWithoutOwner(), ActionsNotEvaluated(),
  ]
}

extension Text {
  /// Why rules about actions have nothing to look at.
  static var noOpportunities: Text {
    Text("no opportunities.yaml", nl: "geen opportunities.yaml")
  }
}

/// OR-01: a competence that is weak, or leadership as the weakest of all.
struct WeakCompetences: AuditRule {
  private static let mark = RuleThreshold.number(
    "mark", 2, in: -10...100, digits: 1,
    unit: Text("points of the scale", nl: "punten van de schaal"),
    help: Text(
      "A competence with at most this mean is weak:",
      nl: "Een competentie met hooguit dit gemiddelde is zwak:"))

  let declaration = RuleDeclaration(
    "OR-01", .warning, Text("A weak competence", nl: "Een zwakke competentie"),
    rationale: Text(
      "Customer focus is as strong as its weakest link, and leadership is the link that decides.",
      nl:
        "Klantgerichtheid is zo sterk als de zwakste schakel, en leiderschap is de schakel die beslist."
    ),
    thresholds: [mark],
    question: Text(
      "When did a leader last speak with a customer, and what changed?",
      nl: "Wanneer sprak een leidinggevende voor het laatst een klant, en wat veranderde er?"),
    cases: [
      .opens(
        Text("leadership is rated lowest", nl: "leiderschap is het laagst beoordeeld"),
        on: ["leadership"],
        in: [
          "inside.yaml":
            "competences: [{id: leadership, scores: [3, 3]}, {id: people, scores: [4, 5]}]\n"
        ]),
      .passes(
        Text("leadership is not the lowest", nl: "leiderschap is niet de laagste"),
        in: [
          "inside.yaml":
            "competences: [{id: leadership, scores: [4, 4]}, {id: people, scores: [4, 3]}]\n"
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard let inside = audit.atlas.inside, !inside.competences.isEmpty else {
      return .notApplicable(
        Text("no competences in inside.yaml", nl: "geen competences in inside.yaml"))
    }
    let rated = inside.competences.compactMap { competence -> (Competence, MeanEstimate)? in
      guard let mean = try? MeanEstimate(SampleMoments(competence.scores)) else { return nil }
      return (competence, mean)
    }
    let lowest = rated.map(\.1.value).min()
    return .hits(
      rated.compactMap { competence, mean in
        let isWeak = mean.value <= audit[Self.mark]
        let isLowestLeader =
          competence.id == "leadership" && rated.count > 1 && mean.value == lowest
        guard isWeak || isLowestLeader else { return nil }
        return RuleHit(
          competence.id,
          isWeak
            ? Text(
              "\(competence.name.en) is rated low.", nl: "\(competence.name.nl) is laag beoordeeld."
            )
            : Text(
              "\(competence.name.en) is rated lowest of all competences.",
              nl: "\(competence.name.nl) is het laagst beoordeeld van alle competenties."),
          at: [competence.points.place("scores")],
          evidence: [
            .n(mean.n), .figure("mean", Text("mean", nl: "gemiddelde"), mean.value),
          ] + MeasuredEvidence.bounds(mean.interval()))
      })
  }
}

/// OR-02: decided, and nobody does it or no day is set.
struct ActionsWithoutOwner: AuditRule {
  let declaration = RuleDeclaration(
    "OR-02", .warning,
    Text("An action without owner or date", nl: "Een actie zonder eigenaar of datum"),
    rationale: Text(
      "What nobody does by no day does not happen.",
      nl: "Wat niemand doet vóór geen dag, gebeurt niet."),
    question: Text("Who does it, and by when?", nl: "Wie doet het, en wanneer is het klaar?"),
    cases: [
      .opens(
        Text("nobody's name", nl: "niemands naam"), on: ["till/bell"],
        in: [
          "opportunities.yaml":
            "opportunities: [{id: till, owner: Shop, status: decided, actions: [{id: bell, due: 2026-08-01, status: decided}]}]\n"
        ]),
      .passes(
        Text("an idea needs none yet", nl: "een idee hoeft dat nog niet"),
        in: [
          "opportunities.yaml":
            "opportunities: [{id: joke, status: idea}, {id: till, owner: Shop, status: decided, actions: [{id: bell, owner: Ann, due: 2026-08-01}]}]\n"
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard !audit.atlas.opportunities.isEmpty else { return .notApplicable(.noOpportunities) }
    return .hits(
      audit.atlas.opportunities.flatMap { opportunity -> [RuleHit] in
        let isRunning = opportunity.status == .decided || opportunity.status == .doing
        let own =
          isRunning && opportunity.owner == nil
          ? [
            RuleHit(
              opportunity.id,
              Text(
                "\"\(opportunity.name.en)\" is decided, and has no owner.",
                nl: "\"\(opportunity.name.nl)\" is besloten, en heeft geen eigenaar."),
              at: [opportunity.points.place("status")])
          ] : []
        return own
          + opportunity.actions.compactMap { action in
            let missing =
              (action.owner == nil ? [Text("owner", nl: "eigenaar")] : [])
              + (action.due == nil ? [Text("date", nl: "datum")] : [])
            guard action.status != .done, action.status != .dropped, !missing.isEmpty else {
              return nil
            }
            let name = action.text ?? .verbatim(action.id)
            return RuleHit(
              "\(opportunity.id)/\(action.id)",
              Text(
                "\"\(name.en)\" has no \(Text.list(missing).en.replacing(" and ", with: " and no ")).",
                nl:
                  "\"\(name.nl)\" heeft geen \(Text.list(missing).nl.replacing(" en ", with: " en geen "))."
              ), at: [action.points.place("id")])
          }
      })
  }
}

/// OR-03: done, and nobody looked whether it worked.
struct ActionsNotEvaluated: AuditRule {
  let declaration = RuleDeclaration(
    "OR-03", .warning, Text("Closed and never evaluated", nl: "Afgerond en nooit geëvalueerd"),
    rationale: Text(
      "Without looking whether it worked, the next action is a guess too.",
      nl: "Zonder na te gaan of het werkte is de volgende actie ook een gok."),
    question: Text(
      "What did customers notice, and which figure shows it?",
      nl: "Wat merkten klanten ervan, en welk cijfer laat het zien?"),
    cases: [
      .opens(
        Text("done, and that was it", nl: "gedaan, en dat was het"), on: ["pay/fault"],
        in: [
          "opportunities.yaml":
            "opportunities: [{id: pay, owner: Web, status: doing, actions: [{id: fault, owner: Ann, due: 2026-07-01, status: done}]}]\n"
        ]),
      .passes(
        Text("evaluated two months later", nl: "twee maanden later geëvalueerd"),
        in: [
          "opportunities.yaml":
            "opportunities: [{id: pay, owner: Web, status: doing, actions: [{id: fault, status: done, evaluated: 2026-07-01}]}]\n"
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    guard !audit.atlas.opportunities.isEmpty else { return .notApplicable(.noOpportunities) }
    func hit(_ subject: String, _ name: Text, _ points: FilePoints) -> RuleHit {
      RuleHit(
        subject,
        Text(
          "\"\(name.en)\" is done, and nobody looked whether it worked.",
          nl: "\"\(name.nl)\" is gedaan, en niemand ging na of het werkte."),
        at: [points.place("status")])
    }
    return .hits(
      audit.atlas.opportunities.flatMap { opportunity -> [RuleHit] in
        let own =
          opportunity.status == .done && opportunity.evaluated == nil
          ? [hit(opportunity.id, opportunity.name, opportunity.points)] : []
        return own
          + opportunity.actions.filter { $0.status == .done && $0.evaluated == nil }.map {
            hit("\(opportunity.id)/\($0.id)", $0.text ?? .verbatim($0.id), $0.points)
          }
      })
  }
}
