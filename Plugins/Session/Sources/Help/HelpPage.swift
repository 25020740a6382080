import WorkbenchKit

/// The page of one command: usage, parameters, examples with what they print.
struct HelpPage {
  private let catalogue: Catalogue

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// The page as blocks of a report.
  func blocks(for entry: Catalogue.Entry) -> [Report.Block] {
    let signature = entry.signature
    var blocks: [Report.Block] = [
      .note(Note(.heading, .verbatim(signature.name))),
      .note(Note(.body, signature.summary)),
      .note(Note(.verbatim, .verbatim(Usage(signature).line))),
    ]
    if let details = signature.details { blocks.append(.note(Note(.body, details))) }
    if !signature.parameters.isEmpty { blocks.append(.table(parameters(of: signature))) }
    blocks += signature.refusals.map { refusal in
      .note(
        Note(
          .aside,
          Text("no --\(refusal.option): ", nl: "geen --\(refusal.option): ") + refusal.reason,
          id: "help.refusal"))
    }
    for example in signature.examples { blocks += self.blocks(for: example) }
    blocks.append(
      .note(
        Note(
          .aside,
          Text(
            "plugin: \(entry.plugin.id) \(entry.plugin.version)",
            nl: "plug-in: \(entry.plugin.id) \(entry.plugin.version)"))))
    return blocks
  }

  private func parameters(of signature: CommandSignature) -> Table {
    Table(
      id: "list.parameters", title: .verbatim(""),
      columns: [
        Column("parameter", Text("Parameter", nl: "Parameter"), .text),
        Column("help", Text("Meaning", nl: "Betekenis"), .text),
      ],
      rows: signature.parameters.map { parameter in
        [
          .text(Usage.word(for: parameter)),
          .term(Term(parameter.help.en, explained(parameter))),
        ]
      })
  }

  private func explained(_ parameter: any AnyParameter) -> Text {
    guard let fallback = parameter.defaultText else { return parameter.help }
    return parameter.help + Text(" Default: \(fallback).", nl: " Standaard: \(fallback).")
  }

  private func blocks(for example: Example) -> [Report.Block] {
    var blocks: [Report.Block] = [
      .note(
        Note(.heading, Text("Example: ", nl: "Voorbeeld: ") + example.title, id: "help.example")),
      .note(Note(.verbatim, .verbatim("> " + example.line))),
    ]
    switch example.outcome {
    case .output(let output):
      if !output.isEmpty { blocks.append(.note(Note(.verbatim, .verbatim(output)))) }
    case .failure(let code):
      let title = catalogue.diagnosticCodes.first { $0.id == code }?.title
      let refused = Text("refused: \(code). ", nl: "geweigerd: \(code). ")
      blocks.append(.note(Note(.aside, refused + (title ?? .verbatim("")))))
    }
    return blocks
  }
}

/// The line that shows how a command is written.
struct Usage {
  private let signature: CommandSignature

  init(_ signature: CommandSignature) {
    self.signature = signature
  }

  /// Such as `nps [of QUESTION] [by COLUMNS] [--confidence N]`.
  var line: String {
    var words = [signature.name]
    for parameter in signature.parameters {
      let word = Self.word(for: parameter) + (parameter.isRepeated ? " …" : "")
      words.append(parameter.isRequired ? word : "[\(word)]")
    }
    if signature.input == .table { words[0] = "… | " + words[0] }
    return Self.broken(words)
  }

  /// The words in lines that fit a narrow page, later lines indented.
  private static func broken(_ words: [String]) -> String {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= 74 {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(lines.isEmpty ? word : "    " + word)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// How one parameter is written.
  static func word(for parameter: any AnyParameter) -> String {
    switch parameter.role {
    case .positional: value(of: parameter)
    case .clause(let keyword): keyword + " " + value(of: parameter)
    case .option(let name): "--\(name) \(value(of: parameter))"
    case .flag(let name): "--\(name)"
    }
  }

  private static func value(of parameter: any AnyParameter) -> String {
    if case .choice(let words) = parameter.type, words.count <= 5 {
      return words.joined(separator: "|")
    }
    return parameter.id.uppercased()
  }
}
