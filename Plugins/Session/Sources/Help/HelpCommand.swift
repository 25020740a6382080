import WorkbenchKit

/// `help`: what there is, how a command is used, what an error means.
struct HelpCommand: Command {
  static let subject = Parameter.text(
    "subject", .positional, .commandName,
    help: Text(
      "A command or a topic.", nl: "Een commando of een onderwerp."))

  var signature: CommandSignature {
    CommandSignature(
      "help",
      Text("Explains commands, keys and errors.", nl: "Legt commando's, toetsen en fouten uit."),
      details: Text(
        "`help` lists everything by topic. `help nps` shows how a command is used, with examples "
          + "and what they print. `help error column.unknown` explains an error.",
        nl: "`help` toont alles per onderwerp. `help nps` laat zien hoe een commando werkt, met "
          + "voorbeelden en hun uitvoer. `help error column.unknown` legt een fout uit."),
      topic: .session, parameters: [Self.subject],
      examples: [
        Example(
          "help tables", Text("The commands of one topic", nl: "De commando's van één onderwerp"),
          output: #"""
            Tables
              | chart    Draws the table.
              | columns  Keeps some columns, in the order given.
              | group    Adds up rows that share a value.
              | rename   Gives columns other names.
              | sort     Puts the rows in order.
              | top      Keeps the first rows.
              | where    Keeps the rows that meet a condition.
            """#),
        Example(
          "help npss", Text("A command that is not there", nl: "Een commando dat er niet is"),
          failure: "help.unknown"),
      ],
      searchTerms: ["manual", "documentation", "usage", "hulp", "uitleg", "handleiding"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard let asked = call[Self.subject] else { return HelpOverview(context.catalogue).report() }
    let span = call.span(of: Self.subject)
    let commands = context.catalogue.commands(named: asked)
    if !commands.isEmpty {
      return Report(commands.flatMap { HelpPage(context.catalogue).blocks(for: $0) })
    }
    let overview = HelpOverview(context.catalogue)
    if let topic = overview.topics.first(where: { $0.id == asked }) {
      return overview.report(only: topic)
    }
    let group = context.catalogue.commands.filter { $0.signature.name.hasPrefix(asked + " ") }
    if !group.isEmpty { return overview.report(listing: group, titled: .verbatim(asked)) }
    throw unknown(asked, at: span, context.catalogue)
  }

  private func unknown(_ asked: String, at span: SourceSpan, _ catalogue: Catalogue) -> Diagnostic {
    let names = catalogue.commands.map(\.signature.name) + HelpOverview(catalogue).topics.map(\.id)
    let nearest = Suggestion.nearest(to: asked, in: names)
    return Diagnostic(
      .helpUnknown,
      Text("there is no help on \"\(asked)\"", nl: "er is geen uitleg over \"\(asked)\""),
      at: .statement(span),
      hint: nearest.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
        ?? Text("try: search \(asked)", nl: "probeer: search \(asked)"))
  }
}
