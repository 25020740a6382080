import Testing

@testable import ResponseStore

@Suite("The result does not depend on how the work is divided")
struct ChunkTests {
  private let folder: TemporaryFolder
  private let columns = [
    ColumnSpec("id", .identifier), ColumnSpec("when", .time([.iso8601])),
    ColumnSpec("channel", .category()), ColumnSpec("score", .score(.zeroToTen)),
    ColumnSpec("weight", .number()), ColumnSpec("comment", .text),
  ]

  init() throws { folder = try TemporaryFolder() }

  /// An export with everything in it that makes chunks hard to guess: lines within comments that
  /// look like records, and rows that are spoiled.
  private func export(rows: Int, seed: UInt64) -> String {
    var random = Seeded(seed)
    var text = "id,when,channel,score,weight,comment\n"
    for row in 0..<rows {
      let day = String(Int.random(in: 10...28, using: &random))
      var comment = ""
      switch Int.random(in: 0...9, using: &random) {
      case 0: comment = "\"1,2,3,4,5,6\n7,8,9,10,11,12\n\""
      case 1: comment = "\"said \"\"so\"\", left\""
      case 2: comment = "plain é"
      case 3: comment = "24\" wide"
      default: break
      }
      var line =
        "R\(1_000 + Int.random(in: 0...50, using: &random)),2026-03-\(day)T10:00:\(10 + row % 50),"
        + ["web", "phone", "app", ""][Int.random(in: 0...3, using: &random)]
        + ",\(Int.random(in: 0...10, using: &random)),"
        + "\(Double(Int.random(in: 1...999, using: &random)) / 1_000),\(comment)"
      switch Int.random(in: 0...40, using: &random) {
      case 0: line = "only,three,fields"
      case 1: line += ",one too many"
      case 2: line = "X,2026-02-30T00:00:00,web,12,1..2,"
      case 3: line += "\r"
      default: break
      }
      text += line + "\n"
    }
    return text
  }

  private struct Everything: Equatable {
    var results: [AggregateResult]
    var problems: [Problem]
    var counts: [ProblemCount]
    var rows: [RowReference]
    var values: [ValueCount]
  }

  private func everything(_ data: ResponseDataset) throws -> Everything {
    let requests = [
      AggregateRequest(
        groupBy: [.column(column("channel"))],
        measures: [
          .count, .scores(column("score"), weight: column("weight")),
          .moments(column("weight")), .distinct(column("id")),
          .crossProducts([column("score"), column("weight")]),
          .joint(column("score"), column("score"), weight: column("weight")),
        ]),
      AggregateRequest(
        filter: .not(.contains(column("comment"), text("SO"))),
        groupBy: [.time(column("when"), .week), .column(column("id"))],
        measures: [.moments(column("score"), weight: column("weight"))]),
      AggregateRequest(
        filter: equals("channel", "web"), groupBy: [.column(column("comment"))]),
    ]
    return Everything(
      results: try requests.map { try data.aggregate($0, workers: 3) },
      problems: try data.problems(limit: 1_000), counts: data.problemCounts,
      rows: try data.rows(where: nil, limit: 20, seed: 7),
      values: try data.values(of: column("channel"), limit: 99))
  }

  @Test(
    "any chunk size, any number of workers, any scanner, wrong guesses", arguments: [1, 2, 3, 4])
  func division(seed: UInt64) throws {
    let path = try folder.write("e.csv", export(rows: 80, seed: seed))
    let plan = ReadPlan(paths: [path], dialect: Dialect(), columns: columns)
    let expected = try everything(try ResponseDataset.load(plan, options: LoadOptions(workers: 1)))
    #expect(!expected.problems.isEmpty)
    for (chunk, counts) in [(1, [2]), (13, [5]), (64, [1, 2]), (500, [1, 2, 5])] {
      for workers in counts {
        let options = LoadOptions(workers: workers, chunkBytes: chunk)
        let level: ScanLevel = workers == 2 ? .baseline : workers == 5 ? .exact : .best
        for spoils in [false, true] {
          let data = try ResponseDataset.load(
            plan, options: options, level: level, spoilsGuesses: spoils)
          #expect(try everything(data) == expected, "chunk \(chunk), workers \(workers)")
        }
      }
    }
  }

  @Test("a dictionary keeps no text that only a wrong guess has seen")
  func ghosts() throws {
    let path = try folder.write("g.csv", export(rows: 100, seed: 9))
    let plan = ReadPlan(paths: [path], dialect: Dialect(), columns: columns)
    let data = try ResponseDataset.load(
      plan, options: LoadOptions(workers: 2, chunkBytes: 50), level: .best, spoilsGuesses: true)
    #expect(data.storage.repaired > 0)
    #expect(
      Set(try data.values(of: column("channel"), limit: 99).map(\.value.label))
        == ["web", "phone", "app"])
    #expect(throws: BindingError.self) {
      try data.aggregate(AggregateRequest(filter: equals("channel", "9")))
    }
  }
}
