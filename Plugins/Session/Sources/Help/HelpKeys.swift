import WorkbenchKit

/// `help keys`: the keys of the prompt.
struct HelpKeysCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "help keys", Text("Lists the keys of the prompt.", nl: "Toont de toetsen van de prompt."),
      topic: .session,
      examples: [
        Example(
          "help keys", Text("The keys of the prompt", nl: "De toetsen van de prompt"),
          output: #"""
            Keys
              Tab                     completes; lists what may stand here
              →, Ctrl-F               takes the grey suggestion
              ↑ ↓, Ctrl-P Ctrl-N      earlier and later statements
              Ctrl-R                  searches earlier statements
              Ctrl-A Ctrl-E           start and end of the line
              Alt-B Alt-F, Ctrl-← →   a word back or forth
              Ctrl-W, Ctrl-U, Ctrl-K  removes a word, the line, the rest
              Ctrl-Y                  puts back what was removed
              Ctrl-C                  drops the line; stops the running command
              Ctrl-D                  leaves, on an empty line
              Ctrl-Z                  suspends; fg comes back
              Ctrl-L                  clears the screen
              \ or | at the end       goes on on the next line
              !!, !3, !nps            the last statement, the third, the last that starts
                                      with nps
            """#),
        Example(
          "help keys all", Text("It takes nothing", nl: "Het neemt niets aan"),
          failure: "argument.unexpected"),
      ],
      searchTerms: ["shortcuts", "bindings", "editing", "sneltoetsen", "toetsenbord"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    HelpKeys().report()
  }
}

/// The keys of the prompt.
struct HelpKeys {
  private static let keys: [(String, Text)] = [
    ("Tab", Text("completes; lists what may stand here", nl: "vult aan; toont wat hier kan staan")),
    ("→, Ctrl-F", Text("takes the grey suggestion", nl: "neemt het grijze voorstel over")),
    (
      "↑ ↓, Ctrl-P Ctrl-N", Text("earlier and later statements", nl: "eerdere en latere opdrachten")
    ),
    ("Ctrl-R", Text("searches earlier statements", nl: "zoekt in eerdere opdrachten")),
    ("Ctrl-A Ctrl-E", Text("start and end of the line", nl: "begin en eind van de regel")),
    ("Alt-B Alt-F, Ctrl-← →", Text("a word back or forth", nl: "een woord terug of vooruit")),
    (
      "Ctrl-W, Ctrl-U, Ctrl-K",
      Text("removes a word, the line, the rest", nl: "wist een woord, de regel, de rest")
    ),
    ("Ctrl-Y", Text("puts back what was removed", nl: "zet het gewiste terug")),
    (
      "Ctrl-C",
      Text(
        "drops the line; stops the running command",
        nl: "laat de regel vallen; stopt het lopende commando")
    ),
    ("Ctrl-D", Text("leaves, on an empty line", nl: "sluit af, op een lege regel")),
    ("Ctrl-Z", Text("suspends; fg comes back", nl: "pauzeert; fg keert terug")),
    ("Ctrl-L", Text("clears the screen", nl: "maakt het scherm leeg")),
    (
      "\\ or | at the end", Text("goes on on the next line", nl: "gaat verder op de volgende regel")
    ),
    (
      "!!, !3, !nps",
      Text(
        "the last statement, the third, the last that starts with nps",
        nl: "de laatste opdracht, de derde, de laatste die met nps begint")
    ),
  ]

  /// The list as a report.
  func report() -> Report {
    Report([
      .note(Note(.heading, Text("Keys", nl: "Toetsen"))),
      .table(
        Table(
          id: "list.keys", title: .verbatim(""),
          columns: [
            Column("key", Text("Key", nl: "Toets"), .text),
            Column("effect", Text("Effect", nl: "Werking"), .text),
          ],
          rows: Self.keys.map { [.text($0.0), .term(Term($0.1.en, $0.1))] })),
    ])
  }
}
