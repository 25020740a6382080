import WorkbenchKit

/// `last`: the last result once more, to pipe it on.
struct LastCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "last", Text("Shows the last result again.", nl: "Toont het laatste resultaat opnieuw."),
      details: Text(
        "Nothing is calculated again: `last | sort nps` works on the result as it was. `_` is short "
          + "for it.",
        nl: "Er wordt niets opnieuw berekend: `last | sort nps` werkt op het resultaat zoals het "
          + "was. `_` is de korte vorm."),
      topic: .session,
      examples: [
        Example(
          "last", Text("The result before this one", nl: "Het vorige resultaat"),
          output: #"""
            Surveys
            Survey          Status    Files    Rows  Questions  Title
            ──────────────────────────────────────────────────────────────────────────
            telefoon        declared      1     180          8  Phone survey
            webshop         declared      1  12,790          4  Web shop survey
            webshop-visits  declared      1  15,673          0  Visits to the web shop
            winkel          declared      2   5,486         17  Store survey
            """#),
        Example(
          "last week", Text("It takes nothing", nl: "Het neemt niets aan"),
          failure: "argument.unexpected"),
      ],
      searchTerms: ["previous", "again", "result", "vorige", "opnieuw"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard var last = context.session.last else {
      return Report([
        .note(Note(.body, Text("there is no result yet", nl: "er is nog geen resultaat")))
      ])
    }
    last.effects = []
    last.artifacts = []
    return last
  }
}
