import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// The rules about the audit itself.
enum SuppressionRules {
  /// In the order of their ids.
  static let all: [any AuditRule] = [IncompleteSuppressions(), IdleSuppressions()]

  /// The rule about suppressions that suppress nothing, which is judged when all others have run.
  static let idle = "AU-02"

  /// What is said about suppressions that no finding needs.
  static func idleHits(_ suppressions: [Suppression]) -> [RuleHit] {
    suppressions.map { suppression in
      RuleHit(
        suppression.rule.uppercased() + "/" + suppression.subject,
        Text(
          "It suppresses nothing: \(suppression.rule) finds nothing on \"\(suppression.subject)\".",
          nl:
            "Hij onderdrukt niets: \(suppression.rule) vindt niets bij \"\(suppression.subject)\"."),
        at: [suppression.points.place("rule")])
    }
  }
}

extension Text {
  /// Why rules about suppressions have nothing to look at.
  static var noSuppressions: Text {
    Text("no suppressions in audit.yaml", nl: "geen suppressions in audit.yaml")
  }
}

/// AU-01: a suppression without its reason or its date does not count.
struct IncompleteSuppressions: AuditRule {
  let declaration = RuleDeclaration(
    "AU-01", .warning,
    Text("A suppression that does not count", nl: "Een onderdrukking die niet telt"),
    rationale: Text(
      "A year later nobody knows why a finding was hidden, or whether that still holds.",
      nl: "Een jaar later weet niemand waarom een bevinding verborgen is, of dat nog klopt."),
    question: Text(
      "Why may it stay, and since when?", nl: "Waarom mag het blijven, en sinds wanneer?"),
    cases: [
      .opens(
        Text("no reason", nl: "geen reden"), on: ["JR-09/shop"],
        in: [
          "audit.yaml": "suppressions: [{rule: JR-09, subject: shop, date: 2026-06-01}]\n",
          "journeys/shop.yaml": "touchpoints: [{id: till, step: 4}]\n",
        ]),
      .opens(
        Text("its last day is over", nl: "de laatste dag is voorbij"), on: ["JR-09/shop"],
        in: [
          "audit.yaml":
            "suppressions: [{rule: JR-09, subject: shop, reason: Busy, date: 2026-01-01, until: 2026-02-01}]\n",
          "journeys/shop.yaml": "touchpoints: [{id: till, step: 4}]\n",
        ]),
      .passes(
        Text("both", nl: "allebei"),
        in: [
          "audit.yaml":
            "suppressions: [{rule: JR-09, subject: shop, reason: A draft, date: 2026-06-01}]\n",
          "journeys/shop.yaml": "touchpoints: [{id: till, step: 4}]\n",
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let suppressions = audit.context.workspace?.audits.audit.suppressions ?? []
    guard !suppressions.isEmpty else { return .notApplicable(.noSuppressions) }
    return .hits(
      suppressions.compactMap { suppression in
        let message: Text
        switch SuppressionState(suppression, on: audit.context.today) {
        case .active: return nil
        case .over:
          let day = suppression.until?.text ?? ""
          message = Text(
            "It counted until \(day); its findings are back.",
            nl: "Hij telde tot en met \(day); de bevindingen zijn terug.")
        case .incomplete:
          let missing =
            (suppression.reason == nil ? [Text("reason", nl: "reden")] : [])
            + (suppression.date == nil ? [Text("date", nl: "datum")] : [])
          message = Text(
            "It has no \(Text.list(missing).en.replacing(" and ", with: " and no ")), so it does not count.",
            nl:
              "Hij heeft geen \(Text.list(missing).nl.replacing(" en ", with: " en geen ")), dus hij telt niet."
          )
        }
        return RuleHit(
          suppression.rule.uppercased() + "/" + suppression.subject, message,
          at: [suppression.points.place("rule")])
      })
  }
}

/// AU-02: a suppression that no finding needs any more; judged when all other rules have run.
struct IdleSuppressions: AuditRule {
  let declaration = RuleDeclaration(
    "AU-02", .info, Text("A suppression of nothing", nl: "Een onderdrukking van niets"),
    rationale: Text(
      "What was solved should not stay on the list of excuses; it would hide the next time.",
      nl: "Wat opgelost is hoort niet bij de excuses te blijven; het verbergt de volgende keer."),
    question: Text("Can the line be taken out?", nl: "Kan de regel eruit?"),
    cases: [
      .opens(
        Text("the journey has an owner by now", nl: "de reis heeft inmiddels een eigenaar"),
        on: ["JR-09/shop"],
        in: [
          "audit.yaml":
            "suppressions: [{rule: JR-09, subject: shop, reason: A draft, date: 2026-06-01}]\n",
          "journeys/shop.yaml":
            "owner: Sales\nmonitored-by: [marketing]\ntouchpoints: [{id: till, step: 4}]\n",
        ]),
      .passes(
        Text("still needed", nl: "nog nodig"),
        in: [
          "audit.yaml":
            "suppressions: [{rule: JR-09, subject: shop, reason: A draft, date: 2026-06-01}]\n",
          "journeys/shop.yaml": "touchpoints: [{id: till, step: 4}]\n",
        ]),
    ])

  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome {
    let suppressions = audit.context.workspace?.audits.audit.suppressions ?? []
    return suppressions.isEmpty ? .notApplicable(.noSuppressions) : .hits([])
  }
}
