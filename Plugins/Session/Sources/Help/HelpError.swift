import WorkbenchKit

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
        hint: nearest.map { Text("did you mean \"\($0)\"?", nl: "bedoelde u \"\($0)\"?") })
    }
    return Report([
      .note(Note(.heading, .verbatim(code.id))), .note(Note(.body, code.title)),
      .note(Note(.body, code.explanation)),
    ])
  }
}
