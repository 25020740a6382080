import WorkbenchKit

/// `group`: adds up the rows of the table before the pipe.
struct GroupCommand: Command {
  static let columns = Parameter.names(
    "columns", .positional, .tableColumns,
    help: Text("The columns to group by.", nl: "De kolommen om op te groeperen."),
    isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "group", Text("Adds up rows that share a value.", nl: "Telt rijen met dezelfde waarde op."),
      details: Text(
        "Counts are added up and rows are counted. Scores, shares and intervals cannot be added "
          + "up; they are left out and named. Ask the question again with `by` to have them for "
          + "the larger groups.",
        nl: "Aantallen worden opgeteld en rijen geteld. Scores, aandelen en intervallen zijn niet "
          + "op te tellen; zij vallen weg en worden genoemd. Stel de vraag opnieuw met `by` om ze "
          + "voor de grotere groepen te krijgen."),
      topic: .tables, input: .table, parameters: [Self.columns], resultColumns: ["rows"],
      examples: [
        Example(
          "nps by region, channel | group region",
          Text("Answers per region, over channels", nl: "Antwoorden per regio, over kanalen"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
            region          Rows      n  Promoters  Passives  Detractors
            ────────────────────────────────────────────────────────────
            Noord              3    881        315       391         175
            Oost               3  1,184        441       540         203
            Waddeneilanden     3     21          5         3           3
            West               3  1,773        627       816         330
            Zeeland            2      6          –         –           –
            Zuid               3  1,425        417       642         366
            – empty
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            ! left out, because they cannot be added up: channel, nps, low, high, flag,
              n_eff
            """#),
        Example(
          "nps by region | group area",
          Text("A column that is not there", nl: "Een kolom die er niet is"),
          failure: "column.unknown"),
      ],
      searchTerms: ["sum", "aggregate", "total", "optellen", "groeperen", "samenvatten"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let (report, table) = try call.requireTable()
    var keys: [Int] = []
    for name in call[Self.columns] ?? [] {
      let position = try TableCondition.position(of: name, in: table)
      if !keys.contains(position) { keys.append(position) }
    }
    let counts = table.columns.indices.filter {
      table.columns[$0].kind == .integer && !keys.contains($0)
    }
    let dropped = table.columns.indices.filter { !keys.contains($0) && !counts.contains($0) }
    var result = Table(
      id: table.id, title: table.title,
      columns: keys.map { table.columns[$0] }
        + [Column("rows", Text("Rows", nl: "Rijen"), .integer)] + counts.map { table.columns[$0] },
      rows: Self.sums(of: table.rows, keys: keys, counts: counts))
    result.priorities = keys.map { table.columns[$0].id }
    var grouped = report.replacingTable(with: result)
    if !dropped.isEmpty {
      let names = dropped.map { table.columns[$0].id }.joined(separator: ", ")
      grouped.blocks.append(
        .note(
          Note(
            .caution,
            Text(
              "left out, because they cannot be added up: \(names)",
              nl: "weggelaten, want niet op te tellen: \(names)"), id: "group.dropped")))
    }
    return grouped
  }

  /// One row per group, in the order in which the groups first appear.
  private static func sums(of rows: [[Value]], keys: [Int], counts: [Int]) -> [[Value]] {
    var order: [[Value]] = []
    var members: [[Value]: (rows: Int, sums: [Int?])] = [:]
    for row in rows {
      let key = keys.map { row[$0] }
      var entry = members[key] ?? (0, [Int?](repeating: nil, count: counts.count))
      if entry.rows == 0 { order.append(key) }
      entry.rows += 1
      for (slot, column) in counts.enumerated() {
        if case .integer(let value) = row[column] {
          entry.sums[slot] = (entry.sums[slot] ?? 0) + value
        }
      }
      members[key] = entry
    }
    return order.map { key in
      let entry = members[key] ?? (0, [])
      return key + [.integer(entry.rows)]
        + entry.sums.map { sum in sum.map { .integer($0) } ?? .missing(.empty) }
    }
  }
}
