import WorkbenchKit
import WorkspaceKit

/// `surveys`: what is open.
struct SurveysCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "surveys", Text("Lists the open surveys.", nl: "Toont de geopende enquêtes."),
      details: Text(
        "Rows marked with ~ are estimated from the size of a large file until it is first read.",
        nl: "Rijen met ~ zijn geschat uit de omvang van een groot bestand tot het is gelezen."),
      topic: .surveys, resultColumns: ["survey", "status", "files", "rows", "questions", "title"],
      examples: [
        Example(
          "surveys", Text("What is open", nl: "Wat geopend is"),
          output: #"""
            Surveys
            Survey          Status    Files    Rows  Questions  Title
            ──────────────────────────────────────────────────────────────────────────
            telefoon        declared      1     180          8  Phone survey
            webshop         declared      1  12,790          4  Web shop survey
            webshop-visits  declared      1  15,673          0  Visits to the web shop
            winkel          declared      2   5,486         17  Store survey
            """#),
        Example(
          "surveys all", Text("It takes nothing", nl: "Het neemt niets aan"),
          failure: "argument.unexpected"),
      ],
      searchTerms: ["files", "exports", "enquêtes", "bestanden", "onderzoek"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard !context.surveys.surveys.isEmpty else {
      return Report([
        .note(
          Note(
            .body,
            Text(
              "no survey is open; open FILE.csv opens one",
              nl: "er is geen enquête geopend; open BESTAND.csv opent er een")))
      ])
    }
    var rows: [[Value]] = []
    for survey in context.surveys.surveys {
      let info = try await context.reading { reading throws(Diagnostic) in
        try survey.countedInfo(reading: reading)
      }
      let declaration = survey.declaration
      let count =
        info.rows.map(String.init) ?? (info.isExact ? "" : "~") + String(info.estimatedRows)
      rows.append([
        .text(declaration.id), .term(declaration.status.term), .integer(info.files.count),
        info.rows == nil && !info.isExact ? .text(count) : .integer(info.estimatedRows),
        .integer(declaration.questions.count),
        declaration.title.map { .term(Term($0.en, $0)) } ?? .text(""),
      ])
    }
    return Report([
      .table(
        Table(
          id: "surveys", title: Text("Surveys", nl: "Enquêtes"),
          columns: [
            Column("survey", Text("Survey", nl: "Enquête"), .text),
            Column("status", Text("Status", nl: "Status"), .text),
            Column("files", Text("Files", nl: "Bestanden"), .integer),
            Column("rows", Text("Rows", nl: "Rijen"), .integer),
            Column("questions", Text("Questions", nl: "Vragen"), .integer),
            Column("title", Text("Title", nl: "Titel"), .text),
          ], rows: rows))
    ])
  }
}

extension SurveyInfo {
  /// Whether the number of rows was counted, not estimated.
  var isExact: Bool { rows != nil || files.allSatisfy(\.isExact) }
}

extension SurveyDeclaration.Status {
  /// The status as people read it.
  var term: Term {
    switch self {
    case .declared: Term(rawValue, Text("declared", nl: "gedeclareerd"))
    case .edited: Term(rawValue, Text("edited, not saved", nl: "bewerkt, niet bewaard"))
    case .proposed:
      Term(rawValue, Text("proposed, not declared", nl: "voorgesteld, niet gedeclareerd"))
    }
  }
}
