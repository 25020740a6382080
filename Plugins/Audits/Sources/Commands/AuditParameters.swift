import WorkbenchKit
import WorkspaceKit

/// What commands about audits take.
enum AuditParameters {
  /// What the audit is about.
  static let subjects = Parameter.names(
    "subject", .positional, .word,
    help: Text(
      "Journeys, touchpoints, surveys, opportunities or families of rules; all when left out.",
      nl:
        "Klantreizen, contactmomenten, enquêtes, kansen of regelfamilies; alles als het ontbreekt."
    ), isRepeated: true)

  /// Rules, or the letters of families.
  static let rules = Parameter.names(
    "rules", .option("rule"), .auditRules,
    help: Text(
      "Only these rules: JR-04, or JR for a family; commas between.",
      nl: "Alleen deze regels: JR-04, of JR voor een familie; komma's ertussen."))

  /// From which severity on the answer is "no".
  static let failOn = Parameter.text(
    "severity", .option("fail-on"), .choice(["error", "warning", "info", "never"]),
    help: Text(
      "From which severity on the command fails, with exit code 1.",
      nl: "Vanaf welke ernst het commando mislukt, met afsluitcode 1."), default: "never")

  /// Only what the baseline does not know.
  static let new = Parameter.flag(
    "new",
    help: Text(
      "Only findings that audit-baseline.yaml does not know.",
      nl: "Alleen bevindingen die audit-baseline.yaml niet kent."))

  /// Whether a finding makes the answer "no".
  ///
  /// - Parameters:
  ///   - findings: the findings.
  ///   - call: the call.
  static func fails(_ findings: [Finding], _ call: Call) -> Bool {
    guard let limit = call[failOn].flatMap(Diagnostic.Severity.init(rawValue:)) else {
      return false
    }
    return findings.contains { $0.severity.order <= limit.order }
  }
}
