import WorkbenchKit

/// What can be wrong with the letters of a statement.
enum LexicalProblems {
  static let codes: [DiagnosticCode] = [
    .quoteOpen, .characterUnexpected, .characterTypographic, .parameterUnknown,
    .parameterInvalid, .statementSeveral,
  ]

  /// The diagnostic for a token that has a problem.
  static func diagnostic(
    for problem: LexicalProblem, of token: Token, parameters: [String]
  ) -> Diagnostic {
    switch problem {
    case .openQuote(let quote): openQuote(quote, token)
    case .unknownParameter(let name, let span): unknownParameter(name, span, parameters)
    case .loneDollar:
      Diagnostic(
        .characterUnexpected,
        Text(
          "a $ is followed by a parameter's name", nl: "na een $ komt de naam van een parameter"),
        at: .statement(token.span),
        hint: Text("a plain dollar is $$", nl: "een gewone dollar is $$"))
    case .typographic(let plain):
      Diagnostic(
        .characterTypographic,
        Text(
          "this dash was pasted from a document", nl: "dit streepje is uit een document geplakt"),
        at: .statement(token.span), hint: .write(plain + withoutDashes(token.text)))
    case .strange: strange(token)
    }
  }

  static func openQuote(_ quote: String, _ token: Token) -> Diagnostic {
    let name = token.text.prefix { $0 != " " && $0 != "\n" && $0 != "," && $0 != ")" }
    let isApostrophe = (quote == "'" || quote == "‘") && !name.isEmpty && name.count < 40
    return Diagnostic(
      .quoteOpen,
      Text(
        "the quote \(quote) is not closed", nl: "het aanhalingsteken \(quote) wordt niet gesloten"),
      at: .statement(SourceSpan(token.span.start, token.span.start + quote.utf8.count)),
      hint: isApostrophe
        ? Text(
          "for a name with an apostrophe write \"\(quote)\(name)\"",
          nl: "schrijf een naam met een apostrof als \"\(quote)\(name)\"")
        : Text("close it with another one", nl: "sluit het met nog een"))
  }

  private static func unknownParameter(
    _ name: String, _ span: SourceSpan, _ parameters: [String]
  ) -> Diagnostic {
    let nearest = Nearest.word(to: name, in: parameters)
    let name = Shown.line(name)
    return Diagnostic(
      .parameterUnknown,
      Text("there is no parameter $\(name)", nl: "er is geen parameter $\(name)"),
      at: .statement(span),
      hint: nearest.map { .didYouMean("$" + $0) }
        ?? Text(
          "declare it first: param \(name) = VALUE",
          nl: "declareer hem eerst: param \(name) = WAARDE"
        ))
  }

  /// A character that stands between quotes only.
  ///
  /// - Parameter meant: the text it most likely belongs to.
  static func strange(_ token: Token, meant: String? = nil) -> Diagnostic {
    let isSemicolon = token.text == ";"
    return Diagnostic(
      .characterUnexpected,
      Text(
        "\(Shown.word(token.text)) has no meaning here",
        nl: "\(Shown.word(token.text)) heeft hier geen betekenis"),
      at: .statement(token.span),
      hint: isSemicolon
        ? Text(
          "put each statement on a line of its own", nl: "zet elke opdracht op een eigen regel")
        : meant.map { .write(Shown.word($0)) }
          ?? Text("put text between quotes", nl: "zet tekst tussen aanhalingstekens"))
  }

  static func several(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .statementSeveral,
      Text("a second statement starts here", nl: "hier begint een tweede opdracht"),
      at: .statement(span),
      hint: Text(
        "run them one by one, or end the line before with | to go on",
        nl: "voer ze een voor een uit, of eindig de regel ervoor met | om door te gaan"))
  }

  static func invalidParameter(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .parameterInvalid,
      Text(
        "a parameter needs a name, = and one value",
        nl: "een parameter heeft een naam, = en een waarde"),
      at: .statement(span), hint: .write("param quarter = 2026-Q1"))
  }

  private static func withoutDashes(_ text: String) -> String {
    let dashes = SourceText.Typographic.dashes + ["-"]
    let rest = text.unicodeScalars.drop { dashes.contains($0) }
    return String(Shown.word(String(rest)).dropFirst().dropLast())
  }
}
