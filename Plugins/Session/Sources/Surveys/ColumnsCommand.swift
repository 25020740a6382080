import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `columns` at the start of a line: every column of a survey's files and what it is.
struct ColumnsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "columns", Text("Lists the columns of a survey.", nl: "Toont de kolommen van een enquête."),
      details: Text(
        "Shows for each column of the files the name it is asked for by, what it is, and values "
          + "from a sample of the rows. A question mark stands beside a proposal that is unsure. "
          + "`values COLUMN` counts all values.",
        nl: "Toont per kolom van de bestanden de naam waarmee erom gevraagd wordt, wat zij is, en "
          + "waarden uit een steekproef. Een vraagteken staat bij een onzeker voorstel. `values "
          + "KOLOM` telt alle waarden."),
      topic: .surveys, parameters: [SurveyClause.survey],
      resultColumns: ["column", "name", "kind", "sample"],
      examples: [
        Example(
          "columns of webshop", Text("What the files hold", nl: "Wat de bestanden bevatten"),
          output: #"""
            Columns of webshop
            Column          Name            Kind              Values seen
            ────────────────────────────────────────────────────────────────────────────────
            score           shop_recommend  nps               4, 3, 2, 5, 8, 9 …
            score           shop_satisfied  csat 1–5          4, 3, 2, 5, 8, 9 …
            score           shop_effort     ces 1–5 reversed  4, 3, 2, 5, 8, 9 …
            comment         shop_comment    text              …
            customer        respondent      respondent        …
            order           case            case              …
            submitted_at    time            time              2026-05-28 19:44, 2026-01-01 …
            wave            wave            wave              2026-Q1, 2026-Q2
            journey         journey         journey           bestellen, bezorgen, retourne…
            touchpoint      touchpoint      touchpoint        betalen, bezorger, bevestigin…
            channel         channel         segment           website, app
            device          device          segment           mobiel, desktop, tablet
            payment_method  payment_method  segment           iDEAL, achteraf betalen, cred…
            payment_status  payment_status  segment           gelukt, mislukt
            customer_type   customer_type   segment           vast, af en toe, nieuw
            region          region          segment           West, Zuid, Oost, Noord, Wadd…
            answer          answer          –                 …
            metric          metric          –                 CSAT, CES, NPS
            score           score           –                 4, 3, 2, 5, 8, 9 …
            shortened: sample; see all with --width 158 or --format csv
            """#),
        Example(
          "columns of webshops",
          Text("A survey that is not there", nl: "Een enquête die er niet is"),
          failure: "survey.unknown"),
      ],
      searchTerms: ["fields", "headers", "variables", "kolommen", "velden", "variabelen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let survey = try SurveyClause.survey(of: call, in: context)
    var rows: [[Value]] = []
    for column in try survey.columns() {
      rows.append([
        .text(column.headers.joined(separator: ", ")), .text(column.name),
        .text(Self.kind(of: column)), .text(try Self.sample(of: column, in: survey)),
      ])
    }
    var table = Table(
      id: "columns",
      title: Text("Columns of ", nl: "Kolommen van ") + .verbatim(survey.declaration.id),
      columns: [
        Column("column", Text("Column", nl: "Kolom"), .text),
        Column("name", Text("Name", nl: "Naam"), .text),
        Column("kind", Text("Kind", nl: "Soort"), .text),
        Column("sample", Text("Values seen", nl: "Geziene waarden"), .text),
      ], rows: rows)
    table.priorities = ["name", "kind", "column", "sample"]
    return Report([.table(table)] + ProposalNote.blocks(for: survey.declaration))
  }

  /// Such as `nps 0–10`, `segment`, `? rating 1–5`; raw for what nobody declared.
  private static func kind(of column: SurveyColumn) -> String {
    guard let declaration = column.declaration else { return "–" }
    var words = declaration.role.word
    if let scale = declaration.scale { words += " \(scale.lowerBound)–\(scale.upperBound)" }
    if declaration.isReversed { words += " reversed" }
    return (declaration.isUnsure ? "? " : "") + words
  }

  private static func sample(
    of column: SurveyColumn, in survey: SurveyResponses
  ) throws(Diagnostic) -> String {
    guard let profile = column.profile else { return "" }
    // Free words are personal data: their length is shown, not the words.
    if case .text = column.kind { return "…" }
    if case .identifier = column.kind { return "…" }
    guard let values = try survey.sample(of: column, limit: 6) else { return "…" }
    let shown = values.joined(separator: ", ")
    return shown + (profile.hasMoreValues || profile.values.count > 6 ? " …" : "")
  }
}
