import WorkbenchKit

/// `search`: finds commands by what they are about, in English and Dutch.
struct SearchCommand: Command {
  static let words = Parameter.text(
    "words", .positional, .rest,
    help: Text("What to look for.", nl: "Waarnaar gezocht wordt."), isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "search", Text("Finds commands by a word.", nl: "Vindt commando's bij een woord."),
      details: Text(
        "Looks in names, summaries, other words people use, settings and error codes; English and "
          + "Dutch at once.",
        nl: "Zoekt in namen, samenvattingen, andere woorden, instellingen en foutcodes; Engels en "
          + "Nederlands tegelijk."),
      topic: .session, parameters: [Self.words], resultColumns: ["kind", "name", "summary"],
      examples: [
        Example(
          "search grafiek",
          Text("A Dutch word for an English command", nl: "Een Nederlands woord"),
          output: #"""
            Found
            Kind     Name   About
            ────────────────────────────────
            command  chart  Draws the table.
            """#),
        Example(
          "search", Text("A word is needed", nl: "Er is een woord nodig"),
          failure: "argument.missing"),
      ],
      searchTerms: ["find", "apropos", "zoeken", "vinden"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let asked = (call[Self.words] ?? "").lowercased().split(separator: " ").map(String.init)
    func matches(_ texts: [String]) -> Bool {
      let haystack = texts.joined(separator: " ").lowercased()
      return !asked.isEmpty && asked.allSatisfy(haystack.contains)
    }
    var rows: [[Value]] = []
    func add(_ kind: Term, _ name: String, _ summary: Text) {
      rows.append([.term(kind), .text(name), .term(Term(summary.en, summary))])
    }
    for entry in context.catalogue.commands {
      let signature = entry.signature
      let texts =
        [signature.name, signature.summary.en, signature.summary.nl] + signature.searchTerms
      if matches(texts) { add(Self.command, signature.name, signature.summary) }
    }
    for setting in context.catalogue.settings
    where matches([setting.id, setting.help.en, setting.help.nl]) {
      add(Self.setting, setting.id, setting.help)
    }
    for code in context.catalogue.diagnosticCodes
    where matches([code.id, code.title.en, code.title.nl]) {
      add(Self.error, code.id, code.title)
    }
    guard !rows.isEmpty else {
      return Report([
        .note(
          Note(
            .body,
            Text(
              "nothing is about \"\(asked.joined(separator: " "))\"; help lists everything",
              nl: "niets gaat over \"\(asked.joined(separator: " "))\"; help toont alles")))
      ])
    }
    return Report([
      .table(
        Table(
          id: "search", title: Text("Found", nl: "Gevonden"),
          columns: [
            Column("kind", Text("Kind", nl: "Soort"), .text),
            Column("name", Text("Name", nl: "Naam"), .text),
            Column("summary", Text("About", nl: "Over"), .text),
          ], rows: rows))
    ])
  }

  private static let command = Term("command", Text("command", nl: "commando"))
  private static let setting = Term("setting", Text("setting", nl: "instelling"))
  private static let error = Term("error", Text("error", nl: "fout"))
}
