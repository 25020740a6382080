import WorkbenchKit

/// `columns` after a pipe: keeps some columns, in the order given.
struct ColumnsCommand: Command {
  static let columns = Parameter.names(
    "columns", .positional, .tableColumns,
    help: Text("The columns to keep, in order.", nl: "De kolommen die blijven, op volgorde."),
    isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "columns", Text("Keeps some columns, in the order given.", nl: "Houdt enkele kolommen."),
      topic: .tables, input: .table, parameters: [Self.columns],
      examples: [
        Example(
          "nps by region | columns region, nps, n",
          Text("Three columns", nl: "Drie kolommen"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            region          NPS      n
            ──────────────────────────
            Noord           +15    881
            Oost            +20  1,184
            Waddeneilanden  +20     21
            West            +17  1,773
            Zeeland           –      6
            Zuid             +3  1,425
            ──────────────────────────
            Total           +14  5,290
            – suppressed: too few answers to show a score
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
        Example(
          "nps by region | columns region, score",
          Text("A column that is not there", nl: "Een kolom die er niet is"),
          failure: "column.unknown"),
      ],
      searchTerms: ["select", "pick", "keep", "kolommen", "kiezen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    var (report, table) = try call.requireTable()
    var positions: [Int] = []
    for name in call[Self.columns] ?? [] {
      let position = try TableCondition.position(of: name, in: table)
      if !positions.contains(position) { positions.append(position) }
    }
    table.keepColumns(positions)
    report = report.replacingTable(with: table)
    return report
  }
}
