import Diagnostics
import Testing

@testable import ResponseStore

/// Columns as typed arrays hold exactly what stands in the files, in their order.
@Suite struct RowColumnsTests {
  private struct Row {
    var id: String
    var word: String
    var time: String
  }

  private static func rows(_ count: Int, seed: Int) -> [Row] {
    var random = Random(seed)
    return (0..<count).map { _ in
      let day = 1 + random.below(28)
      let clock = "\(10 + random.below(10)):\(10 + random.below(50)):00"
      return Row(
        id: random.below(20) == 0 ? "" : "S\(1000 + random.below(40))",
        word: ["north", "south", "", "east \"x\"", "  "][random.below(5)],
        time: random.below(15) == 0 ? "never" : "2026-03-\(day < 10 ? "0" : "")\(day) \(clock)")
    }
  }

  private static func text(_ rows: [Row]) -> String {
    "id,word,time\n"
      + rows.map { row in
        let word = row.word.contains("\"") ? "\"east \"\"x\"\"\"" : row.word
        return "\(row.id),\(word),\(row.time)\n"
      }.joined()
  }

  private static let specs = [
    ColumnSpec("id", from: "id", .identifier), ColumnSpec("word", from: "word", .category()),
    ColumnSpec("time", from: "time", .time([.iso8601])),
  ]

  private func name(_ name: String) -> Spanned<String> { Spanned(name, at: .none) }

  private func seconds(_ text: String) -> Int {
    TimeReader([.iso8601])?.second(Array(text.utf8)[...]) ?? MomentColumn.none
  }

  @Test(arguments: [1, 2, 3], [64, 700, 1 << 20])
  func holdWhatTheFileHolds(_ workers: Int, _ chunk: Int) throws {
    let folder = try TemporaryFolder()
    let rows = Self.rows(3_000, seed: 7)
    let path = try folder.write("rows.csv", Self.text(rows))
    var options = LoadOptions()
    options.chunkBytes = chunk
    let dataset = try ResponseDataset.load(
      ReadPlan(paths: [path], dialect: Dialect(), columns: Self.specs), options: options)
    let found = try dataset.columns(
      coded: [.column(name("id")), .column(name("word")), .time(name("time"), .day)],
      moments: [name("time")], workers: workers)
    #expect(found.count == rows.count)
    #expect(found.rows == (0..<UInt32(rows.count)).map(\.self))
    #expect(found.rowsRejected == 0)

    let ids = found.coded[0].values
    let words = found.coded[1].values
    for (row, expected) in rows.enumerated() {
      let id = ids[Int(found.coded[0].codes[row])]
      #expect(id == (expected.id.isEmpty ? .missing(.empty) : .text(expected.id)))
      let word = words[Int(found.coded[1].codes[row])]
      let isBlank = expected.word.allSatisfy { $0 == " " }
      #expect(word == (isBlank ? .missing(.empty) : .text(expected.word)))
      #expect(found.moments[0].seconds[row] == seconds(expected.time))
    }
    #expect(found.moments[0].missing[.invalid] == rows.count { $0.time == "never" })
  }

  @Test func numbersFollowFirstAppearance() throws {
    let folder = try TemporaryFolder()
    let rows = Self.rows(800, seed: 3)
    let path = try folder.write("rows.csv", Self.text(rows))
    let dataset = try ResponseDataset.load(
      ReadPlan(paths: [path], dialect: Dialect(), columns: Self.specs))
    let found = try dataset.columns(coded: [.column(name("id"))], moments: [])
    var seen: [String] = []
    for row in rows where !seen.contains(row.id) { seen.append(row.id) }
    #expect(found.coded[0].values.map { $0 == .missing(.empty) ? "" : $0.label } == seen)
    #expect(found.coded[0].absences.values.map(\.self) == [.empty])
  }

  @Test func aConditionKeepsRowsAndTheirNumbers() throws {
    let folder = try TemporaryFolder()
    let rows = Self.rows(2_000, seed: 5)
    let path = try folder.write("rows.csv", Self.text(rows))
    let dataset = try ResponseDataset.load(
      ReadPlan(paths: [path], dialect: Dialect(), columns: Self.specs))
    let condition = Expression.comparison(name("word"), .equal, Literal(.text("south")))
    let found = try dataset.columns(
      coded: [.column(name("id"))], moments: [name("time")], where: condition)
    let expected = rows.indices.filter { rows[$0].word == "south" }
    #expect(found.rows.map(Int.init) == expected)
    #expect(found.rowsRejected == rows.count - expected.count)
    let places = try dataset.references(toRows: Array(found.rows.reversed()))
    #expect(places.map(\.line) == expected.reversed().map { $0 + 2 })
  }

  @Test func momentsMustBeMoments() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("rows.csv", Self.text(Self.rows(10, seed: 1)))
    let dataset = try ResponseDataset.load(
      ReadPlan(paths: [path], dialect: Dialect(), columns: Self.specs))
    #expect(throws: BindingError.self) {
      try dataset.columns(coded: [], moments: [name("word")])
    }
    #expect(throws: BindingError.self) {
      try dataset.columns(coded: [.column(name("nothing"))], moments: [])
    }
  }
}
