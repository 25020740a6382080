import WorkbenchKit

/// `top`: keeps the first rows of the table before the pipe.
struct TopCommand: Command {
  static let count = Parameter.integer(
    "count", .positional, in: 1...1_000_000,
    help: Text("How many rows to keep.", nl: "Hoeveel rijen blijven."), default: 10)

  var signature: CommandSignature {
    CommandSignature(
      "top", Text("Keeps the first rows.", nl: "Houdt de eerste rijen."),
      details: Text(
        "Says how many rows were left out. Totals still speak about all rows.",
        nl: "Zegt hoeveel rijen zijn weggelaten. Totalen gaan nog steeds over alle rijen."),
      topic: .tables, input: .table, parameters: [Self.count],
      examples: [
        Example(
          "nps by region | sort nps | top 3",
          Text("The three best regions", nl: "De drie beste regio's"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            region            n  Promoters  Passives  Detractors  NPS  Low  High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Oost          1,184        441       540         203  +20  +16   +24
            Waddeneilan…     21          8         9           4  +20  −13   +48  indicative
            West          1,773        627       816         330  +17  +13   +20
            ────────────────────────────────────────────────────────────────────────────────
            Total         5,290      1,809     2,401       1,080  +14  +12   +16
            1 column hidden: n_eff; shortened: region; see all with --width 91 or --format
            csv
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            3 rows left out by top 3
            """#),
        Example(
          "nps by region | top none",
          Text("A number is needed", nl: "Er is een getal nodig"), failure: "argument.type"),
      ],
      searchTerms: ["head", "first", "limit", "eerste", "beperken"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    var (report, table) = try call.requireTable()
    let count = call[Self.count] ?? 10
    let hidden = table.rows.count - count
    guard hidden > 0 else { return report }
    table.reorderRows(Array(0..<count))
    report = report.replacingTable(with: table)
    report.blocks.append(
      .note(
        Note(
          .aside,
          Text { language in
            let left = Numerals.integer(hidden, language)
            return language == .nl
              ? "\(left) \(hidden == 1 ? "rij" : "rijen") weggelaten door top \(count)"
              : "\(left) \(hidden == 1 ? "row" : "rows") left out by top \(count)"
          }, id: "table.top")))
    return report
  }
}
