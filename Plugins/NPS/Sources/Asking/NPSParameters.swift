import Statistics
import WorkbenchKit
import WorkspaceKit

/// What several commands about scores take; the same words everywhere.
enum NPSParameters {
  /// `of QUESTION`.
  static let question = Parameter.text(
    "question", .clause("of"), .question(kinds: [QuestionKind.nps.rawValue]),
    help: Text(
      "The question; may be left out where there is one.",
      nl: "De vraag; mag weg als er maar één is."))
  /// `by A, B`, where a command cannot do without.
  static let groups = Parameter.names(
    "columns", .clause("by"), .responseColumns,
    help: Text(
      "The groups: columns, or week, month, quarter, year.",
      nl: "De groepen: kolommen, of week, month, quarter, year."), isRequired: true)
  /// `--unweighted`.
  static let unweighted = Parameter.flag(
    "unweighted",
    help: Text(
      "Counts every respondent once, also where a weight is declared.",
      nl: "Telt elke respondent één keer, ook als er een gewicht gedeclareerd is."))
  /// `--method NAME`.
  static let method = Parameter.text(
    "method", .option("method"), .choice(NPSSettings.methods.map(\.rawValue)),
    help: Text("How the interval is calculated.", nl: "Hoe het interval wordt berekend."))
  /// `--adjustment NAME`.
  static let adjustment = Parameter.text(
    "adjustment", .option("adjustment"), .choice(MultiplicityAdjustment.allCases.map(\.rawValue)),
    help: Text(
      "How p-values are corrected for the number of tests.",
      nl: "Hoe p-waarden worden gecorrigeerd voor het aantal toetsen."),
    default: MultiplicityAdjustment.holm.rawValue)
  /// `--chart`.
  static let chart = Parameter.flag(
    "chart", help: Text("Draws the result.", nl: "Tekent het resultaat."))

  /// The clauses that narrow responses, without `by`.
  static let narrowing: [any AnyParameter] = [
    ResponseClauses.condition, ResponseClauses.since, ResponseClauses.until,
  ]

  /// The correction that a call asks for.
  static func adjustment(of call: Call) -> MultiplicityAdjustment {
    call[adjustment].flatMap { MultiplicityAdjustment(rawValue: $0) } ?? .holm
  }
}
