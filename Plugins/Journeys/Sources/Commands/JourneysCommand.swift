import WorkbenchKit

/// `journeys`: say here what it does.
struct JourneysCommand: Command {
  static let subject = Parameter.text(
    "subject", .positional, .word,
    help: Text("What it speaks about.", nl: "Waar het over gaat."), isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "journeys", Text("Says what it does.", nl: "Zegt wat het doet."),
      topic: .scores, parameters: [Self.subject],
      examples: [
        Example(
          "journeys kassa", Text("What it answers", nl: "Wat het antwoordt"),
          output: "fill in: run the example and paste what it prints"),
        Example(
          "journeys", Text("A subject is needed", nl: "Er is een onderwerp nodig"),
          failure: "argument.missing"),
      ],
      searchTerms: [])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let subject = call[Self.subject] ?? ""
    return Report([
      .note(Note(.body, Text("This is about \(subject).", nl: "Dit gaat over \(subject).")))
    ])
  }
}
