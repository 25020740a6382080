import WorkbenchKit

/// `quit`: leaves.
struct QuitCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "quit", Text("Leaves.", nl: "Sluit af."),
      details: Text(
        "Ctrl-D on an empty line does the same.", nl: "Ctrl-D op een lege regel doet hetzelfde."),
      topic: .session,
      examples: [
        Example("quit", Text("Back to the shell", nl: "Terug naar de shell"), output: ""),
        Example(
          "quit now", Text("It takes nothing", nl: "Het neemt niets aan"),
          failure: "argument.unexpected"),
      ],
      searchTerms: ["exit", "leave", "bye", "stop", "afsluiten", "stoppen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    Report(effects: [.quit])
  }
}
