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
          Text("Three columns", nl: "Drie kolommen"), output: ""),
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
