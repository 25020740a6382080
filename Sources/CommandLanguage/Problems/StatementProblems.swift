import WorkbenchKit

/// What can be wrong with commands and the pipes between them.
enum StatementProblems {
  static let codes: [DiagnosticCode] = [
    .commandMissing, .commandUnknown, .commandIncomplete, .pipeEmpty, .pipeUnexpected, .pipeLong,
    .historyUnknown,
  ]

  static func missingCommand(_ token: Token) -> Diagnostic {
    Diagnostic(
      .commandMissing,
      Text("a command is expected here", nl: "hier hoort een commando"),
      at: .statement(token.span),
      hint: Text("help lists the commands", nl: "help noemt de commando's"))
  }

  static func emptyPipe(_ span: SourceSpan, isFirst: Bool) -> Diagnostic {
    isFirst
      ? Diagnostic(
        .pipeEmpty,
        Text("there is no command before this pipe", nl: "er staat geen commando voor deze pijp"),
        at: .statement(span),
        hint: Text(
          "last | … goes on with the last result",
          nl: "last | … gaat verder met het laatste resultaat"
        ))
      : Diagnostic(
        .pipeEmpty,
        Text("there is no command after this pipe", nl: "er staat geen commando na deze pijp"),
        at: .statement(span),
        hint: Text("such as | sort nps", nl: "zoals | sort nps"))
  }

  static func unexpectedPipe(_ name: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .pipeUnexpected,
      Text(
        "\"\(name)\" starts a line and takes no table from a pipe",
        nl: "\"\(name)\" begint een regel en neemt geen tabel van een pijp"),
      at: .statement(span),
      hint: Text("put it on a line of its own", nl: "zet het op een eigen regel"))
  }

  static func missingTable(_ name: String, _ span: SourceSpan, stage: String) -> Diagnostic {
    let shown = stage.count <= 40 ? stage : name
    return Diagnostic(
      .tableMissing,
      Text(
        "\"\(name)\" works on a table and there is none",
        nl: "\"\(name)\" werkt op een tabel en die is er niet"),
      at: .statement(span),
      hint: Text(
        "for the last result write last | \(shown)",
        nl: "schrijf voor het laatste resultaat last | \(shown)"))
  }

  static func longPipe(_ span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .pipeLong,
      Text("there are more than \(limit) commands", nl: "er staan meer dan \(limit) commando's"),
      at: .statement(span),
      hint: Text(
        "split the line: last | … goes on with the last result",
        nl: "splits de regel: last | … gaat verder met het laatste resultaat"))
  }

  static func unknownHistory(_ reference: String, _ span: SourceSpan, count: Int) -> Diagnostic {
    Diagnostic(
      .historyUnknown,
      count == 0
        ? Text("there is no earlier statement", nl: "er is geen eerdere opdracht")
        : Text(
          "no earlier statement is \(Shown.word(reference))",
          nl: "geen eerdere opdracht is \(Shown.word(reference))"),
      at: .statement(span), hint: Text("history lists them", nl: "history noemt ze"))
  }
}

extension StatementProblems {
  static func incompleteCommand(
    _ first: Token, second: Token, seconds: [String]
  ) -> Diagnostic {
    let list = Text.list(seconds)
    guard let word = second.bareWord else {
      return Diagnostic(
        .commandIncomplete,
        Text(
          "\"\(first.text)\" needs a second word",
          nl: "\"\(first.text)\" heeft een tweede woord nodig"
        ),
        at: .statement(first.span),
        hint: Text("one of: \(list)", nl: "een van: \(list)"))
    }
    let nearest = Nearest.word(to: word, in: seconds)
    return Diagnostic(
      .commandUnknown,
      Text(
        "there is no command \(Shown.word(first.text + " " + word))",
        nl: "er is geen commando \(Shown.word(first.text + " " + word))"),
      at: .statement(first.span.union(second.span)),
      hint: nearest.map { .didYouMean(first.text + " " + $0) }
        ?? Text("one of: \(list)", nl: "een van: \(list)"))
  }

  /// A command that does not exist: the nearest one, else one that people look for by this word.
  static func unknownCommand(
    _ first: Token, second: String?, next: Token, in catalogue: Catalogue
  ) -> Diagnostic {
    Diagnostic(
      .commandUnknown,
      Text(
        "there is no command \(Shown.word(first.text))",
        nl: "er is geen commando \(Shown.word(first.text))"),
      at: .statement(first.span),
      hint: hint(first.text, second: second, next: next, in: catalogue))
  }

  private static func hint(
    _ word: String, second: String?, next: Token, in catalogue: Catalogue
  ) -> Text {
    let names = catalogue.commands.map(\.signature.name)
    if case .comparison = next.kind, names.contains("filter") {
      return Text(
        "to narrow the session write filter \(Shown.line(word)) …",
        nl: "schrijf filter \(Shown.line(word)) … om de sessie te beperken")
    }
    if let second, let nearest = Nearest.word(to: word + " " + second, in: names) {
      return .didYouMean(nearest)
    }
    let oneWord = names.map { String($0.prefix { $0 != " " }) }
    if let nearest = Nearest.word(to: word, in: oneWord) { return .didYouMean(nearest) }
    let wanted = word.lowercased()
    let found = catalogue.commands.first { $0.signature.searchTerms.contains(wanted) }
    if let found { return .didYouMean(found.signature.name) }
    if word.contains("/") || word.lowercased().hasSuffix(".csv"), names.contains("open") {
      return .write("open \(word)")
    }
    let word = Shown.line(word)
    return Text(
      "search \(word) looks for it, help lists the commands",
      nl: "search \(word) zoekt ernaar, help noemt de commando's")
  }
}
