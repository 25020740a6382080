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
          Text("The best region first", nl: "De beste regio eerst"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            region            n  Promoters  Passives  Detractors  NPS  Low  High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Oost          1,184        441       540         203  +20  +16   +24
            Waddeneilan…     21          8         9           4  +20  −13   +48  indicative
            West          1,773        627       816         330  +17  +13   +20
            Noord           881        315       391         175  +15  +11   +20
            Zuid          1,425        417       642         366   +3   −1    +7
            Zeeland           6          –         –           –    –    –     –  suppressed
            ────────────────────────────────────────────────────────────────────────────────
            Total         5,290      1,809     2,401       1,080  +14  +12   +16
            – suppressed: too few answers to show a score
            1 column hidden: n_eff; shortened: region; see all with --width 91 or --format
            csv
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
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
    case .integer, .ordinal, .decimal, .score, .share: isNumeric = true
    // The smallest chance is the most telling one.
    case .text, .date, .probability: isNumeric = false
    }
    let descends = call[Self.order].map { $0 == "desc" } ?? isNumeric
    table.reorderRows(RowOrder(column: position, descends: descends).sorted(table.rows))
    report = report.replacingTable(with: table)
    return report
  }
}
