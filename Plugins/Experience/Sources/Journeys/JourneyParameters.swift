import WorkbenchKit

/// What the commands of this plugin take, the same in each.
enum JourneyParameters {
  static let journey = Parameter.text(
    "journey", .positional, .word,
    help: Text("The id of a journey.", nl: "De id van een klantreis."))

  static let owner = Parameter.text(
    "owner", .option("for"), .word,
    help: Text(
      "Only touchpoints that this owner answers for.",
      nl: "Alleen contactmomenten waarvoor deze eigenaar verantwoordelijk is."))

  static let unweighted = Parameter.flag(
    "unweighted",
    help: Text("Counts every respondent once.", nl: "Telt elke respondent één keer."))

  static let chart = Parameter.flag(
    "chart", help: Text("Draws the figures.", nl: "Tekent de cijfers."))

  /// The journey, a condition on answers, the confidence and the weights.
  static let measured: [any AnyParameter] = [
    journey, ResponseClauses.condition, ConfidenceOption.parameter, unweighted,
  ]
}
