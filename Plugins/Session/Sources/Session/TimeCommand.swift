import WorkbenchKit

/// `time`: runs a statement and says how long it took.
struct TimeCommand: Command {
  static let statement = Parameter.text(
    "statement", .positional, .rest,
    help: Text("The statement to run.", nl: "De opdracht die loopt."), isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "time", Text("Says how long a statement takes.", nl: "Zegt hoe lang een opdracht duurt."),
      topic: .session, parameters: [Self.statement],
      examples: [
        Example(
          "time", Text("A statement is needed", nl: "Er is een opdracht nodig"),
          failure: "argument.missing")
      ],
      searchTerms: ["duration", "speed", "slow", "duur", "snelheid"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    Report()
  }
}
