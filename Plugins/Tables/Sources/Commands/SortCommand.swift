import WorkbenchKit

/// `sort`: puts the rows of the table before the pipe in order.
struct SortCommand: Command {
  static let column = Parameter.text(
    "column", .positional, .tableColumn,
    help: Text("The column to sort by.", nl: "De kolom om op te sorteren."), isRequired: true)
  static let order = Parameter.text(
    "order", .positional, .choice(["asc", "desc"]),
    help: Text(
      "Upwards (asc) or downwards (desc).", nl: "Oplopend (asc) of aflopend (desc)."))

  var signature: CommandSignature {
    CommandSignature(
      "sort", Text("Puts the rows in order.", nl: "Zet de rijen op volgorde."),
      details: Text(
        "Numbers and scores go from high to low unless told otherwise, words and dates from A to Z. "
          + "Rows without a value come last in either direction; equal rows keep their order; "
          + "totals stay at the end.",
        nl: "Getallen en scores gaan van hoog naar laag tenzij anders gevraagd, woorden en datums "
          + "van A naar Z. Rijen zonder waarde komen altijd achteraan; gelijke rijen houden hun "
          + "volgorde; totalen blijven onderaan."),
      topic: .tables, input: .table, parameters: [Self.column, Self.order],
      examples: [
        Example(
          "nps by region | sort nps",
          Text("The best region first", nl: "De beste regio eerst"), output: ""),
        Example(
          "nps by region | sort npss",
          Text("A column that is not there", nl: "Een kolom die er niet is"),
          failure: "column.unknown"),
      ],
      searchTerms: ["order", "rank", "arrange", "sorteren", "volgorde"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    var (report, table) = try call.requireTable()
    guard let name = call[Self.column] else { return report }
    let position = try TableCondition.position(
      of: Spanned(name, at: call.span(of: Self.column)), in: table)
    let isNumeric: Bool
    switch table.columns[position].kind {
    case .integer, .decimal, .score, .share: isNumeric = true
    // The smallest chance is the most telling one.
    case .text, .date, .probability: isNumeric = false
    }
    let descends = call[Self.order].map { $0 == "desc" } ?? isNumeric
    table.reorderRows(RowOrder(column: position, descends: descends).sorted(table.rows))
    report = report.replacingTable(with: table)
    return report
  }
}
