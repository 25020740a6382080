import WorkbenchKit

/// `language`: speaks English or Dutch from now on.
struct LanguageCommand: Command {
  static let language = Parameter.text(
    "language", .positional, .choice(Language.allCases.map(\.rawValue)),
    help: Text("en or nl; none shows it.", nl: "en of nl; niets toont de taal."))

  var signature: CommandSignature {
    CommandSignature(
      "language", Text("Speaks English or Dutch.", nl: "Spreekt Engels of Nederlands."),
      details: Text(
        "Commands, column ids, scripts and files are the same in either language.",
        nl: "Commando's, kolom-id's, scripts en bestanden zijn in elke taal gelijk."),
      topic: .session, parameters: [Self.language],
      examples: [
        Example("language nl", Text("Dutch from now on", nl: "Voortaan Nederlands"), output: ""),
        Example(
          "language de", Text("A language it does not speak", nl: "Een taal die het niet spreekt"),
          failure: "argument.type"),
      ],
      searchTerms: ["dutch", "english", "taal", "nederlands", "engels"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard let language = call[Self.language].flatMap(Language.init(rawValue:)) else {
      return Report([.note(Note(.body, Text("English (en)", nl: "Nederlands (nl)")))])
    }
    return Report(effects: [.language(language)])
  }
}
