import WorkbenchKit

/// `help error`: what an error means and what can be done about it.
struct HelpErrorCommand: Command {
  static let code = Parameter.text(
    "code", .positional, .word,
    help: Text("The code behind the message.", nl: "De code achter de melding."), isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "help error", Text("Explains an error by its code.", nl: "Legt een fout uit bij de code."),
      topic: .session, parameters: [Self.code],
      examples: [
        Example(
          "help error column.unknown",
          Text("The code stands beside every error", nl: "De code staat bij elke fout"),
          output: #"""
            column.unknown
            There is no such column.

            Columns are questions, roles and segments of the survey's declaration, headers
            of its files, properties of touchpoints, and day, week, month, quarter, year.
            `columns` lists them. Names with spaces go in quotes.
            """#),
        Example(
          "help error column.unknwn",
          Text("A code that is not there", nl: "Een code die er niet is"),
          failure: "help.unknown"),
      ],
      searchTerms: ["explain", "message", "code", "uitleg", "melding", "foutcode"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try HelpError(context.catalogue).report(
      on: Spanned(call[Self.code] ?? "", at: call.span(of: Self.code)))
  }
}

/// The page of one diagnostic code.
struct HelpError {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// The explanation of a code.
  ///
  /// - Throws: `help.unknown`, with the nearest code.
  func report(on name: Spanned<String>) throws(Diagnostic) -> Report {
    guard let code = catalogue.diagnosticCodes.first(where: { $0.id == name.value }) else {
      let nearest = Suggestion.nearest(
        to: name.value, in: catalogue.diagnosticCodes.map(\.id))
      throw Diagnostic(
        .helpUnknown,
        Text("there is no error \"\(name.value)\"", nl: "er is geen fout \"\(name.value)\""),
        at: .statement(name.span),
        hint: nearest.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") })
    }
    return Report([
      .note(Note(.heading, .verbatim(code.id))), .note(Note(.body, code.title)),
      .note(Note(.body, code.explanation)),
    ])
  }
}
