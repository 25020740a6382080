import WorkbenchKit

/// `where`: keeps rows of the table before the pipe.
struct WhereCommand: Command {
  static let condition = Parameter.condition(
    "condition", .positional, .tableCondition,
    help: Text("Which rows to keep.", nl: "Welke rijen blijven."), isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "where", Text("Keeps the rows that meet a condition.", nl: "Houdt de rijen die voldoen."),
      details: Text(
        "Total rows stay, because they speak about everything. A row whose value is missing meets "
          + "no comparison, nor its opposite.",
        nl: "Totaalrijen blijven, want zij gaan over het geheel. Een rij zonder waarde voldoet aan "
          + "geen vergelijking en ook niet aan het tegendeel."),
      topic: .tables, input: .table, parameters: [Self.condition],
      examples: [
        Example(
          "nps by region | where n >= 1000",
          Text("Only regions with many answers", nl: "Alleen regio's met veel antwoorden"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            region      n  Promoters  Passives  Detractors  NPS  Low  High  Flag   n eff.
            ─────────────────────────────────────────────────────────────────────────────
            Oost    1,184        441       540         203  +20  +16   +24        1,150.6
            West    1,773        627       816         330  +17  +13   +20        1,726.2
            Zuid    1,425        417       642         366   +3   −1    +7        1,388.3
            ─────────────────────────────────────────────────────────────────────────────
            Total   5,290      1,809     2,401       1,080  +14  +12   +16        5,147.9
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
        Example(
          "nps by region | where n >= many",
          Text(
            "A count is compared with a number", nl: "Een aantal wordt met een getal vergeleken"),
          failure: "expression.type"),
      ],
      searchTerms: ["filter", "select", "rows", "rijen", "selecteren"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    var (report, table) = try call.requireTable()
    guard let expression = call[Self.condition] else { return report }
    let condition = try TableCondition(expression, on: table)
    table.keepRows { condition.holds(for: $0) == true }
    report = report.replacingTable(with: table)
    return report
  }
}
