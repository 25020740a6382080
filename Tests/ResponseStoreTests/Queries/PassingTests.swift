import Testing

@testable import ResponseStore

@Suite("Answers given while files are read are those of columns in memory")
struct PassingTests {
  private let folder: TemporaryFolder
  private let columns = [
    ColumnSpec("when", .time([.iso8601])), ColumnSpec("channel", .category()),
    ColumnSpec("score", .score(.zeroToTen)), ColumnSpec("effort", .score(.zeroToTen)),
    ColumnSpec("comment", .text), ColumnSpec("id", .identifier),
    ColumnSpec(
      "web", from: "score", .score(.zeroToTen),
      when: ColumnSpec.Condition(source: "channel", isOneOf: ["web"])),
  ]

  init() throws { folder = try TemporaryFolder() }

  /// An export in which every chunk brings new categories and later days.
  private func export(rows: Int, seed: UInt64) -> String {
    var random = Seeded(seed)
    var text = "id,when,channel,score,effort,comment\n"
    for row in 0..<rows {
      let month = String(10 + row * 3 / rows)
      let channel =
        row % 7 == 0 ? "shop \(row / 7)" : ["web", "\"app\"", "", "n.v.t."][row % 4]
      let comment = ["", "\"a,b\nc,d,e,f,g\"", "good", "\"so \"\"so\"\"\""][row % 4]
      text +=
        "R\(row),2026-\(month)-1\(row % 9)T10:00:00,\(channel),"
        + "\(Int.random(in: 0...11, using: &random)),\(Int.random(in: 0...10, using: &random)),"
        + "\(comment)\n"
      if row % 50 == 3 { text += "only,three,fields\n" }
    }
    return text
  }

  private var requests: [AggregateRequest] {
    [
      AggregateRequest(
        measures: [
          .count, .scores(column("score")), .scores(column("web")),
          .joint(column("score"), column("effort")),
          .crossProducts([column("score"), column("effort")]), .moments(column("effort")),
        ]),
      AggregateRequest(
        groupBy: [.column(column("channel")), .time(column("when"), .month)],
        measures: [.scores(column("score"), within: .contains(column("comment"), text("SO")))]),
      AggregateRequest(
        filter: .not(equals("channel", "app")),
        groupBy: [
          .derived(id: "kind", from: column("channel"), map: ["web": "own", "app": "own"]),
          .column(column("effort")),
        ]),
      AggregateRequest(
        filter: .comparison(column("when"), .greaterOrEqual, date("2026-11")),
        groupBy: [.time(column("when"), .day)], measures: [.scores(column("score"))]),
    ]
  }

  @Test("any chunk size, any number of workers", arguments: [1, 2, 3])
  func division(seed: UInt64) throws {
    let path = try folder.write("p.csv", export(rows: 400, seed: seed))
    let plan = ReadPlan(paths: [path], dialect: Dialect(), columns: columns)
    let data = try ResponseDataset.load(plan, options: LoadOptions(workers: 1))
    let expected = try requests.map { try data.aggregate($0) }
    #expect(expected[1].groups.count > 60)
    for chunk in [1, 64, 700, 1 << 20] {
      for workers in [1, 2, 5] {
        let options = LoadOptions(workers: workers, chunkBytes: chunk)
        let answers = try ResponseDataset.answer(requests, passing: plan, options: options)
        if let answers { #expect(answers == expected, "chunk \(chunk), workers \(workers)") }
        // Where no value is named, a wrong guess is no reason to give up.
        let spoiled = try ResponseDataset.answer(
          Array(requests.prefix(2)), passing: plan, options: options, spoilsGuesses: true)
        #expect(spoiled == Array(expected.prefix(2)))
      }
    }
    #expect(
      try ResponseDataset.answer(requests, passing: plan, options: LoadOptions()) == expected)
  }

  @Test("several files, of which one lacks a column")
  func files() throws {
    let first = try folder.write("a.csv", export(rows: 100, seed: 4))
    let second = try folder.write("b.csv", "channel,score\nweb,9\nphone,3\n")
    let plan = ReadPlan(
      paths: [first, second], dialect: Dialect(), columns: Array(columns.prefix(4)))
    let requests = [AggregateRequest(groupBy: [.column(column("channel"))])]
    let data = try ResponseDataset.load(plan)
    let answers = try ResponseDataset.answer(
      requests, passing: plan, options: LoadOptions(workers: 3, chunkBytes: 100))
    #expect(answers == [try data.aggregate(requests[0])])
    #expect(answers?[0].rowsQuarantined == 2)
  }

  @Test("errors are those of columns in memory")
  func errors() throws {
    let path = try folder.write("e.csv", export(rows: 50, seed: 5))
    let plan = ReadPlan(paths: [path], dialect: Dialect(), columns: columns)
    let data = try ResponseDataset.load(plan)
    for request in [
      AggregateRequest(filter: equals("channel", "wbe")),
      AggregateRequest(groupBy: [.column(column("chanel"))]),
      AggregateRequest(measures: [.scores(column("channel"))]),
      AggregateRequest(groupBy: [.time(column("score"), .month)]),
    ] {
      var expected: BindingError?
      do throws(BindingError) {
        _ = try BoundRequest(request, data)
      } catch {
        expected = error
      }
      let error = try #require(expected)
      #expect(throws: error) { try ResponseDataset.answer([request], passing: plan) }
    }
    var lenient = AggregateRequest(filter: equals("channel", "wbe"))
    lenient.unknownValues = .matchNothing
    #expect(try ResponseDataset.answer([lenient], passing: plan)?[0].rowsConsidered == 0)
  }

  @Test("what needs whole columns is left to them")
  func refusals() throws {
    let path = try folder.write("r.csv", export(rows: 20, seed: 6))
    let plan = ReadPlan(paths: [path], dialect: Dialect(), columns: columns)
    for request in [
      AggregateRequest(measures: [.distinct(column("id"))]),
      AggregateRequest(groupBy: [.column(column("id"))]),
      AggregateRequest(filter: .comparison(column("channel"), .less, text("b"))),
      AggregateRequest(measures: [.scores(column("score"), weight: column("effort"))]),
    ] {
      #expect(try ResponseDataset.answer([request], passing: plan) == nil)
    }
  }

  @Test("cancelling stops")
  func cancelling() throws {
    let path = try folder.write("c.csv", export(rows: 100, seed: 7))
    let plan = ReadPlan(paths: [path], dialect: Dialect(), columns: columns)
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(throws: CancellationError.self) {
      try ResponseDataset.answer(
        requests, passing: plan, options: LoadOptions(cancellation: cancellation))
    }
  }
}
