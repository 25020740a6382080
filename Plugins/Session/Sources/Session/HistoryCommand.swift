import WorkbenchKit

/// `history`: the statements of this workspace, latest last.
struct HistoryCommand: Command {
  static let count = Parameter.integer(
    "count", .positional, in: 1...100_000,
    help: Text("How many of the latest.", nl: "Hoeveel van de laatste."), default: 20)

  var signature: CommandSignature {
    CommandSignature(
      "history", Text("Lists earlier statements.", nl: "Toont eerdere opdrachten."),
      details: Text(
        "!! repeats the last statement, !3 the third, !nps the last that starts with nps.",
        nl: "!! herhaalt de laatste opdracht, !3 de derde, !nps de laatste die met nps begint."),
      topic: .session, parameters: [Self.count], resultColumns: ["number", "statement"],
      examples: [
        Example(
          "history 5", Text("The last five", nl: "De laatste vijf"),
          output: #"""
            History
            No.  Statement
            ──────────────────
              1  nps by region
              2  surveys
            """#),
        Example(
          "history all", Text("A number is needed", nl: "Er is een getal nodig"),
          failure: "argument.type"),
      ],
      searchTerms: ["earlier", "previous", "repeat", "geschiedenis", "eerder"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let all = context.session.history
    guard !all.isEmpty else {
      return Report([.note(Note(.body, Text("nothing yet", nl: "nog niets")))])
    }
    let count = call[Self.count] ?? 20
    return Report([
      .table(
        Table(
          id: "history", title: Text("History", nl: "Geschiedenis"),
          columns: [
            Column("number", Text("No.", nl: "Nr."), .ordinal),
            Column("statement", Text("Statement", nl: "Opdracht"), .text),
          ],
          rows: all.enumerated().suffix(count).map { [.integer($0.offset + 1), .text($0.element)] })
      )
    ])
  }
}
