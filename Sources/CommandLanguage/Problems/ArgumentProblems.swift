import ResponseStore
import WorkbenchKit

/// What can be wrong with the clauses, options and arguments of a command.
enum ArgumentProblems {
  static let codes: [DiagnosticCode] = [
    .clauseUnexpected, .clauseRepeated, .optionUnknown, .optionRefused, .optionRepeated,
    .argumentMissing,
    .argumentUnexpected, .argumentType, .argumentRange, .dateInvalid,
  ]

  /// A parameter as people know it from the line: its clause, its option, or its own name.
  static func name(_ parameter: any AnyParameter) -> Text {
    switch parameter.role {
    case .positional: .verbatim(parameter.id)
    case .clause(let word): .verbatim(word)
    case .option(let name), .flag(let name): .verbatim("--" + name)
    }
  }

  static func missingCommand(after word: Token) -> Diagnostic {
    Diagnostic(
      .argumentMissing,
      Text(
        "\"\(word.text)\" needs a command to run", nl: "\"\(word.text)\" heeft een commando nodig"),
      at: .statement(word.span), hint: .write("\(word.text) nps"))
  }

  static func missing(
    _ parameter: any AnyParameter, of stage: Stage, at span: SourceSpan, instead: Token? = nil
  ) -> Diagnostic {
    let what = Placeholder.text(parameter.type)
    let name = name(parameter).en
    let message: Text
    switch parameter.role {
    case .positional:
      message = Text(
        "\"\(stage.name)\" needs \(what.en)", nl: "\"\(stage.name)\" heeft \(what.nl) nodig")
    case .clause where stage.arguments[parameter.id] == nil && span == stage.span:
      message = Text(
        "\"\(stage.name)\" needs \"\(name)\" with \(what.en)",
        nl: "\"\(stage.name)\" heeft \"\(name)\" met \(what.nl) nodig")
    case .clause, .option, .flag:
      message = Text("\"\(name)\" needs \(what.en)", nl: "\"\(name)\" heeft \(what.nl) nodig")
    }
    let isWord = instead?.bareWord.map { stage.clauses[$0] != nil } ?? false
    let quoting = isWord ? instead.map { Text.quoteName($0.text) } : nil
    return Diagnostic(
      .argumentMissing, message, at: .statement(span),
      hint: quoting ?? Placeholder.example(parameter.type).map { .such($0) }
        ?? Text("help \(stage.name) shows how", nl: "help \(stage.name) toont hoe"))
  }

  static func missingEquals(after name: Token, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .argumentMissing,
      Text(
        "= is expected after \(Shown.word(name.text))", nl: "na \(Shown.word(name.text)) hoort ="),
      at: .statement(span), hint: Text("such as new = old", nl: "zoals nieuw = oud"))
  }

  static func unexpected(_ token: Token, _ stage: Stage, hint: Text?) -> Diagnostic {
    let takesNothing = stage.signature?.parameters.isEmpty ?? false
    let shown = Shown.word(token.text)
    let message =
      stage.signature == nil
      ? Text("\(shown) is not expected here", nl: "\(shown) hoort hier niet")
      : takesNothing
        ? Text("\"\(stage.name)\" takes nothing", nl: "\"\(stage.name)\" heeft niets nodig")
        : Text(
          "\"\(stage.name)\" cannot use \(shown) here",
          nl: "\"\(stage.name)\" kan hier niets met \(shown)")
    return Diagnostic(
      .argumentUnexpected, message, at: .statement(token.span),
      hint: hint ?? .takes(stage.takes))
  }

  static func unexpectedClause(_ token: Token, _ stage: Stage) -> Diagnostic {
    let nothing = Text("leave it out", nl: "laat het weg")
    let isPlace = stage.nextPositional.map { $0.type.isName } ?? false
    return Diagnostic(
      .clauseUnexpected,
      Text(
        "\"\(stage.name)\" takes no \"\(token.text)\"",
        nl: "\"\(stage.name)\" kent geen \"\(token.text)\""),
      at: .statement(token.span),
      hint: isPlace
        ? Text("leave \"\(token.text)\" out", nl: "laat \"\(token.text)\" weg")
        : .takes(stage.takes) ?? nothing)
  }

  static func repeatedClause(_ token: Token, _ parameter: any AnyParameter) -> Diagnostic {
    let hint: Text? =
      parameter.type.isList
      ? Text(
        "put commas between: \(token.text) A, B", nl: "zet er komma's tussen: \(token.text) A, B")
      : parameter.type.isCondition
        ? Text("join conditions with and", nl: "verbind voorwaarden met and") : nil
    return Diagnostic(
      .clauseRepeated,
      Text("\"\(token.text)\" is given twice", nl: "\"\(token.text)\" staat er twee keer"),
      at: .statement(token.span),
      hint: hint ?? Text("keep one of them", nl: "houd er een over"))
  }
}

extension Text {
  /// How a word that means something is written as a name.
  static func quoteName(_ word: String) -> Text {
    let word = Shown.line(word)
    return Text("as a name write \"\(word)\"", nl: "schrijf als naam \"\(word)\"")
  }

  /// An example of what may be written.
  static func such(_ example: String) -> Text {
    let example = Shown.line(example)
    return Text("such as \(example)", nl: "zoals \(example)")
  }
}

extension ArgumentType {
  /// Whether it is the name of something, so that a word before it can be left out.
  fileprivate var isName: Bool {
    isList || isCondition || [.responseColumn, .tableColumn, .survey].contains(self)
  }
}
