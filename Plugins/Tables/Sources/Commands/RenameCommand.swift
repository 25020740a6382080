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
          Text("Two other names", nl: "Twee andere namen"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            area                n  Promoters  Detractors  score  Low  High  Flag
            ──────────────────────────────────────────────────────────────────────────
            Noord             881        315         175    +15  +11   +20
            Oost            1,184        441         203    +20  +16   +24
            Waddeneilanden     21          8           4    +20  −13   +48  indicative
            West            1,773        627         330    +17  +13   +20
            Zeeland             6          –           –      –    –     –  suppressed
            Zuid            1,425        417         366     +3   −1    +7
            ──────────────────────────────────────────────────────────────────────────
            Total           5,290      1,809       1,080    +14  +12   +16
            – suppressed: too few answers to show a score
            2 columns hidden: passives, n_eff; see all with --width 93 or --format csv
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
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
