import WorkbenchKit
import WorkspaceKit

/// Clauses and options that the commands of this plugin share.
enum DriverClauses {
  static let outcome = Parameter.text(
    "outcome", .clause("of"), .question(kinds: DriverQuestions.outcomes.map(\.rawValue)),
    help: Text(
      "What is explained: the nps question unless told otherwise.",
      nl: "Wat verklaard wordt: de nps-vraag, tenzij anders gezegd."))
  static let over = Parameter.names(
    "items", .clause("over"), .responseColumns,
    help: Text(
      "The ratings that may explain it; all of the survey without.",
      nl: "De waarderingen die het kunnen verklaren; zonder zijn het alle."))
  static let bootstrap = Parameter.integer(
    "bootstrap", .option("bootstrap"), in: 0...20_000,
    help: Text(
      "How many resamples the intervals come from; 0 for no intervals.",
      nl: "Uit hoeveel hertrekkingen de intervallen komen; 0 voor geen intervallen."))
  static let seed = Parameter.integer(
    "seed", .option("seed"), in: 0...Int.max,
    help: Text(
      "Where the random numbers begin; the same seed gives the same intervals.",
      nl: "Waar de toevalsgetallen beginnen; dezelfde seed geeft dezelfde intervallen."))
  static let unweighted = Parameter.flag(
    "unweighted",
    help: Text(
      "Counts every respondent once, also where a weight is declared.",
      nl: "Telt elke respondent één keer, ook als er een gewicht gedeclareerd is."))
  static let chart = Parameter.flag(
    "chart", help: Text("Draws the result.", nl: "Tekent het resultaat."))
}
