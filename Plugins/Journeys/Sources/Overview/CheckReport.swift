import WorkbenchKit
import WorkspaceKit

/// The answer of `journey check`: what is wrong in the files, and what the plan still asks for.
struct CheckReport {
  let journeys: [CustomerJourney]
  let problems: [Diagnostic]
  let atlas: JourneyAtlas
  let showsDone: Bool

  /// The columns of the checklist.
  static let columns: [Column] = [
    Column("journey", Text("Journey", nl: "Klantreis"), .text),
    Column("item", Text("The plan asks for", nl: "Het plan vraagt om"), .text),
    Column("done", Text("Done", nl: "Klaar"), .integer),
    Column("of", Text("Of", nl: "Van"), .integer),
    Column("missing", Text("Missing", nl: "Ontbreekt"), .text),
  ]

  /// The columns of the problems.
  static let problemColumns: [Column] = [
    Column("severity", Text("Severity", nl: "Ernst"), .text),
    Column("file", Text("File", nl: "Bestand"), .text),
    Column("line", Text("Line", nl: "Regel"), .ordinal),
    Column("column", Text("Column", nl: "Kolom"), .ordinal),
    Column("problem", Text("Problem", nl: "Probleem"), .text),
    Column("code", Text("Code", nl: "Code"), .text),
    Column("hint", Text("Next step", nl: "Volgende stap"), .text),
  ]

  /// The report; the answer is "no" where a file has an error.
  var report: Report {
    var blocks: [Report.Block] = [.table(checklist), .note(summary)]
    if problems.isEmpty {
      blocks.append(
        .note(
          Note(
            .body,
            Text("The files themselves are sound.", nl: "De bestanden zelf zijn in orde."),
            id: "sound")))
    } else {
      blocks.append(.table(problemTable))
    }
    return Report(blocks, isFailure: problems.contains { $0.severity == .error })
  }

  private var items: [(journey: CustomerJourney, item: JourneyChecklist.Item)] {
    journeys.flatMap { journey in
      JourneyChecklist(journey: journey, atlas: atlas).items.map { (journey, $0) }
    }
  }

  private var checklist: Table {
    let shown = items.filter { showsDone || $0.item.done < $0.item.due }
    var table = Table(
      id: "checklist", title: Text("What the plan still asks for", nl: "Wat het plan nog vraagt"),
      columns: Self.columns,
      rows: shown.map { journey, item in
        [
          .text(journey.id), .term(Term(item.id, item.title)), .integer(item.done),
          .integer(item.due),
          item.missing.isEmpty ? .missing(.empty) : .text(item.missing.joined(separator: ", ")),
        ]
      })
    table.priorities = ["item", "done", "of", "journey", "missing"]
    return table
  }

  private var summary: Note {
    let (all, done) = (items.count, items.count { $0.item.done == $0.item.due })
    return Note(
      .denominator,
      Text(
        "\(done) of \(all) points of the plan are done\(showsDone ? "" : "; all with --all")",
        nl:
          "\(done) van \(all) punten van het plan zijn klaar\(showsDone ? "" : "; alle met --all")"
      ), id: "summary")
  }

  private var problemTable: Table {
    var table = Table(
      id: "problems", title: Text("Problems in the files", nl: "Problemen in de bestanden"),
      columns: Self.problemColumns,
      rows: problems.map { problem in
        let place: [Value] =
          if case .file(let path, let line, let column, _) = problem.place {
            [
              .text(path), line.map(Value.integer) ?? .missing(.empty),
              column.map(Value.integer) ?? .missing(.empty),
            ]
          } else {
            Array(repeating: .missing(.empty), count: 3)
          }
        return [.term(Self.severity(problem.severity))] + place + [
          .words(problem.message), .text(problem.code.id), .words(problem.hint),
        ]
      })
    table.priorities = ["severity", "problem", "line", "file", "hint", "column", "code"]
    return table
  }

  private static func severity(_ severity: Diagnostic.Severity) -> Term {
    switch severity {
    case .info: Term("info", Text("info", nl: "info"))
    case .warning: Term("warning", Text("warning", nl: "let op"))
    case .error: Term("error", Text("error", nl: "fout"))
    }
  }
}
