import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `values`: how often each value of a column occurs.
struct ValuesCommand: Command {
  static let column = Parameter.text(
    "column", .positional, .responseColumn,
    help: Text("The column.", nl: "De kolom."), isRequired: true)
  static let limit = Parameter.integer(
    "limit", .option("limit"), in: 1...100_000,
    help: Text("How many values at most.", nl: "Hoeveel waarden ten hoogste."), default: 50)

  var signature: CommandSignature {
    CommandSignature(
      "values", Text("Counts the values of a column.", nl: "Telt de waarden van een kolom."),
      details: Text(
        "Counts all responses of the survey, whatever the filter; answers that stand for an absence "
          + "are listed under the table by reason.",
        nl: "Telt alle antwoorden van de enquête, ongeacht het filter; antwoorden die voor een "
          + "afwezigheid staan, komen per reden onder de tabel."),
      topic: .surveys, parameters: [Self.column, SurveyClause.survey, Self.limit],
      resultColumns: ["value", "n", "share"],
      examples: [
        Example(
          "values channel of winkel", Text("How often each occurs", nl: "Hoe vaak elke voorkomt"),
          output: #"""
            Values of channel
            Value           n  Share
            ────────────────────────
            winkel      3,168  57.7%
            zelfscan    1,739  31.7%
            afhaalpunt    579  10.6%
            n 5,486 valid of 5,486
            """#),
        Example(
          "values chanel of winkel",
          Text("A column that is not there", nl: "Een kolom die er niet is"),
          failure: "column.unknown"),
      ],
      searchTerms: ["frequencies", "counts", "levels", "frequenties", "aantallen", "waarden"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let word = Spanned(call[Self.column] ?? "", at: call.span(of: Self.column))
    let survey = try survey(for: word, call, context)
    let limit = call[Self.limit] ?? 50
    let (values, summary) = try await context.reading { reading throws(Diagnostic) in
      (
        try survey.values(of: word, limit: limit + 1, reading: reading),
        try survey.summary(of: word, reading: reading)
      )
    }
    let total = Double(max(1, summary.valid))
    var table = Table(
      id: "values", title: Text("Values of ", nl: "Waarden van ") + .verbatim(word.value),
      columns: [
        Column("value", Text("Value", nl: "Waarde"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
      ],
      rows: values.prefix(limit).map { found in
        [
          found.title.map { .term(Term(found.value.label, $0)) } ?? .text(found.value.label),
          .integer(found.count), .share(Double(found.count) / total),
        ]
      })
    table.chart = ChartSpecification(mark: .bar, labels: ["value"], value: "n")
    let denominator = Denominator(valid: summary.valid, missing: summary.missing)
    var blocks: [Report.Block] = [
      .table(table), .note(Note(.denominator, denominator.sentence, id: "denominator")),
    ]
    if values.count > limit {
      blocks.append(
        .note(
          Note(
            .aside,
            Text(
              "there are more values; --limit shows more",
              nl: "er zijn meer waarden; --limit toont er meer"), id: "more")))
    }
    return Report(blocks)
  }

  /// The survey that is named, else the preferred one if it has the column, else any that has it.
  private func survey(
    for column: Spanned<String>, _ call: Call, _ context: Context
  ) throws(Diagnostic) -> SurveyResponses {
    if call.has(SurveyClause.survey) { return try SurveyClause.survey(of: call, in: context) }
    let preferred = context.preferredSurvey
    let having = context.surveys.surveys.filter { (try? $0.column(column)) != nil }
    if let best = having.first(where: { $0.declaration.id == preferred }) ?? having.first {
      return best
    }
    guard let first = context.surveys.surveys.first else { return try context.survey(nil) }
    _ = try first.column(column)
    return first
  }
}
