import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `info`: what is open and how its files were read.
struct InfoCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "info",
      Text(
        "Says what is open and how it was read.", nl: "Zegt wat geopend is en hoe het gelezen is."),
      topic: .session,
      resultColumns: [
        "survey", "file", "bytes", "rows", "delimiter", "decimal", "encoding", "headers",
      ],
      examples: [
        Example(
          "info", Text("The sample workspace", nl: "De voorbeeldwerkmap"),
          output: #"""
            workspace: buurtmarkt

            Files
                                                                                      Header
            Survey          File                  Bytes    Rows  Delimiter  Encoding    rows
            ────────────────────────────────────────────────────────────────────────────────
            telefoon        responses/telef…      7,645     180  ,          utf-8          1
            webshop         responses/websh…  1,521,434  ~12792  ,          utf-8          1
            webshop-visits  responses/websh…  1,036,391  ~15678  ,          utf-8          1
            winkel          responses/winke…    370,729   ~2578  ;          utf-8          1
            winkel          responses/winke…    412,183   ~2904  ;          utf-8          1
            1 column hidden: decimal; shortened: file; see all with --width 111 or --format
            csv
            """#),
        Example(
          "info all", Text("It takes nothing", nl: "Het neemt niets aan"),
          failure: "argument.unexpected"),
      ],
      searchTerms: ["status", "about", "summary", "encoding", "overzicht", "status", "codering"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    var blocks: [Report.Block] = []
    if let workspace = context.workspace {
      blocks.append(
        .note(
          Note(
            .body, Text("workspace: \(workspace.name)", nl: "werkmap: \(workspace.name)"),
            id: "workspace")))
    }
    var rows: [[Value]] = []
    for survey in context.surveys.surveys {
      for file in try survey.info().files {
        rows.append([
          .text(survey.declaration.id), .text(file.path), .integer(file.bytes),
          file.isExact ? .integer(file.rows) : .text("~\(file.rows)"),
          .text(file.dialect.delimiter.word),
          .text(file.dialect.decimalMark == .comma ? "," : "."),
          .text(file.dialect.encoding.rawValue), .integer(file.dialect.headerRows),
        ])
      }
    }
    if !rows.isEmpty { blocks.append(.table(Self.table(rows))) }
    if let filter = context.filter {
      blocks.append(
        .note(
          Note(
            .aside, Text("filter: \(filter.written)", nl: "filter: \(filter.written)"), id: "filter"
          )))
    }
    if blocks.isEmpty {
      blocks.append(
        .note(
          Note(
            .body,
            Text("nothing is open: open FILE.csv", nl: "er is niets geopend: open BESTAND.csv"))))
    }
    return Report(blocks)
  }

  private static func table(_ rows: [[Value]]) -> Table {
    var table = Table(
      id: "files", title: Text("Files", nl: "Bestanden"),
      columns: [
        Column("survey", Text("Survey", nl: "Enquête"), .text),
        Column("file", Text("File", nl: "Bestand"), .text),
        Column("bytes", Text("Bytes", nl: "Bytes"), .integer),
        Column("rows", Text("Rows", nl: "Rijen"), .integer),
        Column("delimiter", Text("Delimiter", nl: "Scheiding"), .text),
        Column("decimal", Text("Decimal", nl: "Decimaal"), .text),
        Column("encoding", Text("Encoding", nl: "Codering"), .text),
        Column("headers", Text("Header rows", nl: "Kopregels"), .integer),
      ], rows: rows)
    table.priorities = [
      "survey", "file", "rows", "bytes", "encoding", "delimiter", "headers", "decimal",
    ]
    return table
  }
}
