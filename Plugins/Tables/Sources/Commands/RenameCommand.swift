import WorkbenchKit

/// `rename`: gives columns of the table before the pipe other names.
struct RenameCommand: Command {
  static let names = Parameter.assignments(
    "names", help: Text("Pairs such as region = gebied.", nl: "Paren als region = gebied."))

  var signature: CommandSignature {
    CommandSignature(
      "rename", Text("Gives columns other names.", nl: "Geeft kolommen andere namen."),
      details: Text(
        "The old name stands before the equals sign, the new one after it. The new name is both the "
          + "id and the heading.",
        nl: "De oude naam staat voor het isgelijkteken, de nieuwe erachter. De nieuwe naam is "
          + "zowel id als kop."),
      topic: .tables, input: .table, parameters: [Self.names],
      examples: [
        Example(
          "nps by region | rename region = area, nps = score",
          Text("Two other names", nl: "Twee andere namen"), output: ""),
        Example(
          "nps by region | rename region = nps",
          Text("A name that is taken", nl: "Een naam die al bestaat"),
          failure: "column.repeated"),
      ],
      searchTerms: ["alias", "call", "hernoemen", "noemen"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    var (report, table) = try call.requireTable()
    for pair in call[Self.names] ?? [] {
      let position = try TableCondition.position(of: pair.name, in: table)
      let old = table.columns[position].id
      let new = pair.value.value
      if let taken = table.position(of: new), taken != position {
        throw Diagnostic(
          .columnRepeated,
          Text("there already is a column \"\(new)\"", nl: "er is al een kolom \"\(new)\""),
          at: .statement(pair.value.span),
          hint: Text("choose another name", nl: "kies een andere naam"))
      }
      table.columns[position].id = new
      table.columns[position].title = .verbatim(new)
      table.priorities = table.priorities.map { $0 == old ? new : $0 }
      table.chart?.rename(old, to: new)
    }
    report = report.replacingTable(with: table)
    return report
  }
}
