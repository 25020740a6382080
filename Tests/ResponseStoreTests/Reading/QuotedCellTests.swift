import Testing

@testable import ResponseStore

@Suite("Cells in quotes are the same cells")
struct QuotedCellTests {
  private let folder: TemporaryFolder
  private let columns = [
    ColumnSpec("id", .identifier), ColumnSpec("when", .time([.iso8601])),
    ColumnSpec("shop", .category()), ColumnSpec("score", .score(.zeroToTen)),
    ColumnSpec("price", .number()), ColumnSpec("comment", .text),
    ColumnSpec(
      "web", from: "score", .score(.zeroToTen),
      when: ColumnSpec.Condition(source: "shop", isOneOf: ["web"])),
    ColumnSpec(
      "kind", from: "shop", .category(),
      when: ColumnSpec.Condition(source: "score", isOneOf: ["9", "10"])),
  ]

  init() throws { folder = try TemporaryFolder() }

  private func export(quotes: (String) -> Bool) -> String {
    var random = Seeded(21)
    var text = "id,when,shop,score,price,comment\n"
    let shops = [
      "web", "", "a shop of 16 byt", "a shop of 17 byte", "7 bytes", "8 bytes!",
      "a shop with a long name and é", "say \"so\"", "9", "\"\"",
    ]
    for row in 0..<600 {
      let cells = [
        "R\(10_000_000 + row)", "2026-03-1\(row % 9)T10:00:0\(row % 7)",
        shops.randomElement(using: &random) ?? "", "\(row % 12)",
        "\(row % 40).5", row % 3 == 0 ? "" : "good \(row), \"very\"",
      ]
      text +=
        cells.map { cell in
          let mustQuote = cell.contains("\"") || cell.contains(",")
          return mustQuote || quotes(cell)
            ? "\"\(cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
            : cell
        }.joined(separator: ",") + "\n"
    }
    return text
  }

  private func answers(_ path: String, chunk: Int) throws -> [AggregateResult] {
    let data = try ResponseDataset.load(
      path, columns, options: LoadOptions(workers: 2, chunkBytes: chunk))
    #expect(data.problemCounts.filter { $0.kind != .outsideScale }.isEmpty)
    return try [
      AggregateRequest(
        groupBy: [.column(column("shop")), .column(column("kind"))],
        measures: [
          .scores(column("score")), .scores(column("web")), .moments(column("price")),
          .distinct(column("id")), .distinct(column("comment")),
        ]),
      AggregateRequest(groupBy: [.column(column("when"))]),
      AggregateRequest(groupBy: [.column(column("id"))]),
      AggregateRequest(filter: .contains(column("comment"), text("\"VERY"))),
    ].map { try data.aggregate($0) }
  }

  @Test("every cell, some cells and only those that must be")
  func quoting() throws {
    let least = try answers(
      folder.write("n.csv", export { _ in false }), chunk: 1 << 20)
    #expect(least[0].groups.count > 15)
    #expect(least[1].groups.count > 50)
    var coin = Seeded(22)
    for (name, quotes) in [
      ("all", { (_: String) in true }), ("some", { _ in Bool.random(using: &coin) }),
    ] {
      let path = try folder.write("\(name).csv", export(quotes: quotes))
      for chunk in [300, 1 << 20] {
        #expect(try answers(path, chunk: chunk) == least, "\(name), chunks of \(chunk)")
      }
    }
  }

  @Test("identifiers that are UUIDs, and a file of 500 columns of which two are read")
  func wide() throws {
    var random = Seeded(23)
    let names = (0..<500).map { "c\($0)" }
    var text = names.joined(separator: ",") + "\n"
    var known: Set<String> = []
    for row in 0..<300 {
      func digits(_ count: Int) -> String {
        (0..<count).map { _ in String(Int.random(in: 0...15, using: &random), radix: 16) }.joined()
      }
      let uuid = "\(digits(8))-\(digits(4))-4\(digits(3))-9\(digits(3))-\(digits(12))"
      known.insert(uuid)
      var cells = [String](repeating: "x", count: 500)
      cells[250] = uuid
      cells[499] = "\(row % 11)"
      text += cells.joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n"
    }
    let path = try folder.write("w.csv", text)
    let data = try ResponseDataset.load(
      path, [ColumnSpec("c250", .identifier), ColumnSpec("c499", .score(.zeroToTen))])
    #expect(data.rows == 600)
    // Twenty bytes a row for the two, none for the other 498.
    #expect(data.memoryBytes < 600 * 64)
    let request = AggregateRequest(measures: [.distinct(column("c250"))])
    #expect(try data.aggregate(request).groups[0].measures == [.distinct(known.count)])
    #expect(try data.values(of: column("c250"), limit: 9_999).count == known.count)
    #expect(data.memoryBytes < 600 * 50)
  }
}
