import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// A figure opened: formula, operands, what was left out, and where the responses stand.
struct ExplainReport {
  let figure: ExplainedFigure
  /// Responses with their place; counted ones first, then those that were left out.
  let places: [Place]

  /// One response.
  struct Place {
    let row: SurveyRow
    /// Why it was left out; nil for a response that counts.
    let reason: WorkbenchKit.MissingReason?
  }

  private var evidence: Evidence { figure.evidence }

  /// The report.
  func report() -> Report {
    var report = Report(
      [
        .note(Note(.heading, figure.name, id: "figure")),
        .note(Note(.body, evidence.wording, id: "formula")),
        .table(operands),
      ] + (evidence.exclusions.isEmpty ? [] : [.table(exclusions)])
        + (places.isEmpty ? [] : [.table(rows)]) + notes.map { .note($0) })
    report.keepsLast = true
    return report
  }

  private var operands: Table {
    let counts: [[Value]] = [
      [
        .term(Term("considered", Text("responses looked at", nl: "antwoorden bekeken"))),
        .integer(evidence.considered),
      ],
      [
        .term(Term("valid", Text("answers that count", nl: "antwoorden die tellen"))),
        .integer(evidence.valid),
      ],
    ]
    return Table(
      id: "explain", title: Text("What went in", nl: "Wat erin ging"),
      columns: [
        Column("operand", Text("Number", nl: "Getal"), .text),
        // Operands are of all kinds; in a column of words numbers keep every digit.
        Column("value", Text("Value", nl: "Waarde"), .text),
      ],
      rows: evidence.operands.map { [.term(Term($0.id, $0.title)), $0.value] } + counts)
  }

  private var exclusions: Table {
    Table(
      id: "explain-exclusions", title: Text("Left out", nl: "Niet meegeteld"),
      columns: [
        Column("reason", Text("Reason", nl: "Reden"), .text), Column("n", .verbatim("n"), .integer),
      ],
      rows: evidence.exclusions.map {
        [.term(Term($0.reason.id, $0.reason.title)), .integer($0.count)]
      })
  }

  private var rows: Table {
    Table(
      id: "explain-rows", title: Text("Where they stand", nl: "Waar ze staan"),
      columns: [
        Column("file", Text("File", nl: "Bestand"), .text),
        Column("line", Text("Line", nl: "Regel"), .ordinal),
        Column("answer", Text("As written", nl: "Zoals geschreven"), .text),
        Column("counts", Text("Counts", nl: "Telt"), .text),
      ],
      rows: places.map { place in
        [
          .text(place.row.file), .integer(place.row.line),
          .text((place.row.cells.first ?? nil) ?? ""),
          .term(
            place.reason.map { Term($0.id, $0.title) } ?? Term("yes", Text("yes", nl: "ja"))),
        ]
      })
  }

  private var notes: [Note] {
    var notes = [
      Note(
        .aside,
        Text("formula: \(evidence.formula)", nl: "formule: \(evidence.formula)"), id: "formula-id")
    ]
    if let rows = evidence.rows {
      let condition = rows.filter.map { " where \($0.words)" } ?? ""
      notes.append(
        Note(
          .aside,
          Text(
            "responses: \(rows.survey)\(condition)", nl: "antwoorden: \(rows.survey)\(condition)"),
          id: "responses"))
    } else {
      notes.append(
        Note(
          .aside,
          Text(
            "the responses behind this figure are not listed: there are too few, or none",
            nl:
              "de antwoorden achter dit cijfer worden niet getoond: het zijn er te weinig, of geen"
          ), id: "responses"))
    }
    return notes
  }
}
