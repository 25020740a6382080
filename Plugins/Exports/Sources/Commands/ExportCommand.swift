import WorkbenchKit

/// `export csv`, `export json`, `export jsonl`, `export markdown`: writes a result to a file.
struct ExportCommand: Command {
  /// The format that this command writes.
  let format: ReportEncoder.Format

  static let overwrite = Parameter.flag(
    "overwrite",
    help: Text("Replaces a file of that name.", nl: "Vervangt een bestand met die naam."))
  static let audience = Parameter.text(
    "for", .option("for"), .choice(ReportEncoder.Audience.allCases.map(\.rawValue)),
    help: Text(
      "For programs, or for a spreadsheet set to English or Dutch.",
      nl: "Voor programma's, of voor een rekenblad in het Engels of Nederlands."),
    default: ReportEncoder.Audience.programs.rawValue)

  private var path: Parameter<String> {
    Parameter.text(
      "file", .positional, .file(extensions: [format.fileExtension]),
      help: Text("The file to write.", nl: "Het bestand dat geschreven wordt."), isRequired: true)
  }

  var signature: CommandSignature {
    CommandSignature(
      "export \(format.rawValue)", summary, details: details, topic: .exports,
      input: .reportOrLast,
      parameters: format == .csv ? [path, Self.overwrite, Self.audience] : [path, Self.overwrite],
      examples: [
        Example(
          "nps by region | export \(format.rawValue)",
          Text("A file name is needed", nl: "Er is een bestandsnaam nodig"),
          failure: "argument.missing")
      ],
      searchTerms: ["save", "write", "file", "excel", "bewaren", "schrijven", "bestand"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard let input = call.input, !input.blocks.isEmpty else {
      throw Diagnostic(
        .exportNothing,
        Text("there is no result to write", nl: "er is geen resultaat om te schrijven"),
        at: .statement(call.span),
        hint: Text("ask a question first, such as: nps", nl: "stel eerst een vraag, zoals: nps"))
    }
    let audience = call[Self.audience].flatMap(ReportEncoder.Audience.init(rawValue:)) ?? .programs
    let bytes = context.encoder.encode(input, as: format, for: audience)
    let name = call[path] ?? ""
    return Report(
      [
        .note(
          Note(.aside, Text("written: \(name)", nl: "geschreven: \(name)"), id: "export.written"))
      ],
      artifacts: [
        Artifact(
          path: name, mediaType: format.mediaType, bytes: bytes,
          overwrites: call[Self.overwrite] ?? false, span: call.span(of: path))
      ])
  }

  private var summary: Text {
    switch format {
    case .csv: Text("Writes the table as CSV.", nl: "Schrijft de tabel als CSV.")
    case .json: Text("Writes the whole report as JSON.", nl: "Schrijft het hele rapport als JSON.")
    case .jsonl: Text("Writes one JSON object a row.", nl: "Schrijft één JSON-object per rij.")
    case .markdown:
      Text("Writes the report as Markdown.", nl: "Schrijft het rapport als Markdown.")
    }
  }

  private var details: Text {
    Text(
      "Without a pipe it takes the last result. The file appears whole or not at all; one that is "
        + "there already is kept unless --overwrite is given. Cells that a spreadsheet would take "
        + "for a formula are made harmless.",
      nl: "Zonder pijp neemt het het laatste resultaat. Het bestand verschijnt heel of niet; een "
        + "bestaand bestand blijft staan tenzij --overwrite is gegeven. Cellen die een rekenblad "
        + "voor een formule zou houden worden onschadelijk gemaakt.")
  }
}

extension DiagnosticCode {
  static let exportNothing = DiagnosticCode(
    "export.nothing",
    Text("There is no result to write.", nl: "Er is geen resultaat om te schrijven."),
    explanation: Text(
      "`export` writes what stands before its pipe or, without one, the last result.",
      nl: "`export` schrijft wat voor de pijp staat of, zonder pijp, het laatste resultaat."))
}
