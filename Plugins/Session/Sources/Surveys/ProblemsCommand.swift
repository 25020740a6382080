import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `problems`: what in the files could not be read as declared.
struct ProblemsCommand: Command {
  static let limit = Parameter.integer(
    "limit", .option("limit"), in: 0...1_000_000,
    help: Text("How many places at most.", nl: "Hoeveel plaatsen ten hoogste."), default: 20)

  var signature: CommandSignature {
    CommandSignature(
      "problems",
      Text(
        "Lists cells and rows that cannot be read.",
        nl: "Toont cellen en rijen die niet te lezen zijn."),
      details: Text(
        "A cell that does not fit its declaration is invalid and its row is kept; a row with another "
          + "number of cells is set aside. Both are counted in every answer and listed here with "
          + "file, line and column. Nothing is dropped silently.",
        nl:
          "Een cel die niet bij haar declaratie past is ongeldig en de rij blijft; een rij met een "
          + "ander aantal cellen wordt apart gezet. Beide tellen mee in de verantwoording van elk "
          + "antwoord en staan hier met bestand, regel en kolom. Niets valt stil weg."),
      topic: .surveys, parameters: [SurveyClause.survey, Self.limit],
      resultColumns: ["file", "line", "column", "seen", "why"],
      examples: [
        Example(
          "problems of winkel --limit 3", Text("The first three", nl: "De eerste drie"),
          output: #"""
            Places
            File                          Line  Column     Seen    Why
            ────────────────────────────────────────────────────────────────────────────────
            responses/winkel-2026-q1.csv   106  recommend  12      outside the scale 0 to 10
            responses/winkel-2026-q1.csv   210  recommend  n.v.t.  not a whole number
            responses/winkel-2026-q1.csv   312  checkout   9       outside the scale 1 to 5

            Counts
            File                          Column       Why                                 n
            ────────────────────────────────────────────────────────────────────────────────
            responses/winkel-2026-q1.csv               another number of cells than the …  2
            responses/winkel-2026-q1.csv  recommend    not a whole number                  2
            responses/winkel-2026-q1.csv  recommend    outside the scale 0 to 10           1
            responses/winkel-2026-q1.csv  feeling      outside the scale -2 to 2           1
            responses/winkel-2026-q1.csv  recipe_rack  outside the scale 1 to 5            1
            responses/winkel-2026-q1.csv  checkout     outside the scale 1 to 5            1
            responses/winkel-2026-q1.csv  time         not a date in the declared form     1
            responses/winkel-2026-q1.csv  weight       not a number                        2
            responses/winkel-2026-q2.csv               another number of cells than the …  2
            responses/winkel-2026-q2.csv  recommend    not a whole number                  2
            responses/winkel-2026-q2.csv  recommend    outside the scale 0 to 10           1
            responses/winkel-2026-q2.csv  feeling      outside the scale -2 to 2           1
            responses/winkel-2026-q2.csv  recipe_rack  outside the scale 1 to 5            1
            responses/winkel-2026-q2.csv  checkout     outside the scale 1 to 5            1
            responses/winkel-2026-q2.csv  time         not a date in the declared form     1
            responses/winkel-2026-q2.csv  weight       not a number                        2
            shortened: why; see all with --width 107 or --format csv
            """#),
        Example(
          "problems of shop", Text("A survey that is not there", nl: "Een enquête die er niet is"),
          failure: "survey.unknown"),
      ],
      searchTerms: ["errors", "invalid", "quality", "fouten", "ongeldig", "kwaliteit"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let surveys =
      call.has(SurveyClause.survey)
      ? [try SurveyClause.survey(of: call, in: context)] : context.surveys.surveys
    guard !surveys.isEmpty else { _ = try context.survey(nil); return Report() }
    let limit = call[Self.limit] ?? 20
    var counts: [[Value]] = []
    var places: [[Value]] = []
    for survey in surveys {
      let found = try await context.reading { reading throws(Diagnostic) in
        try survey.problems(limit: limit, reading: reading)
      }
      counts += found.counts.map { count in
        [
          .text(count.file), .text(count.column ?? ""),
          .term(Term(count.kind.rawValue, count.reason)),
          .integer(count.count),
        ]
      }
      places += found.first.map { problem in
        [
          .text(problem.file), .integer(problem.line), .text(problem.column ?? ""),
          .text(problem.seen ?? ""),
          .term(Term(problem.kind.rawValue, problem.reason)),
        ]
      }
    }
    guard !counts.isEmpty else {
      return Report([
        .note(
          Note(
            .body,
            Text(
              "everything could be read as declared",
              nl: "alles was te lezen zoals gedeclareerd")))
      ])
    }
    return Report([
      .table(
        Table(
          id: "problems", title: Text("Places", nl: "Plaatsen"),
          columns: [
            Column("file", Text("File", nl: "Bestand"), .text),
            Column("line", Text("Line", nl: "Regel"), .ordinal),
            Column("column", Text("Column", nl: "Kolom"), .text),
            Column("seen", Text("Seen", nl: "Gezien"), .text),
            Column("why", Text("Why", nl: "Waarom"), .text),
          ], rows: Array(places.prefix(limit)))),
      .table(
        Table(
          id: "problem-counts", title: Text("Counts", nl: "Aantallen"),
          columns: [
            Column("file", Text("File", nl: "Bestand"), .text),
            Column("column", Text("Column", nl: "Kolom"), .text),
            Column("why", Text("Why", nl: "Waarom"), .text),
            Column("n", .verbatim("n"), .integer),
          ], rows: counts)),
    ])
  }
}
