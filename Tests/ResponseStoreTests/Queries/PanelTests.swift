import Diagnostics
import Testing

@testable import ResponseStore

/// What the same persons answered on two sides.
@Suite struct PanelTests {
  private static let half = AnswerCoding.scores(
    Dictionary(uniqueKeysWithValues: (0...10).map { ($0, $0) }))

  private struct Row {
    var person: String
    var wave: String
    var region: String
    var score: String
  }

  private func load(_ rows: [Row], _ kind: ColumnKind, chunkSize: Int? = nil) throws
    -> ResponseDataset
  {
    let folder = try TemporaryFolder()
    let lines = rows.map { "\($0.person),\($0.wave),\($0.region),\($0.score)" }
    let path = try folder.write(
      "panel.csv", "person,wave,region,score\n" + lines.joined(separator: "\n") + "\n")
    var options = LoadOptions()
    if let chunkSize { options.chunkBytes = chunkSize }
    return try ResponseDataset.load(
      ReadPlan(
        paths: [path], dialect: Dialect(),
        columns: [
          ColumnSpec("person", kind), ColumnSpec("wave", .category()),
          ColumnSpec("region", .category()), ColumnSpec("score", .score(.zeroToTen)),
        ]), options: options)
  }

  private func request(by keys: [String] = [], answers: AnswerCoding = half) -> AggregateRequest {
    AggregateRequest(
      groupBy: keys.map { .column(column($0)) },
      measures: [
        .panel(
          column("score"), answers: answers, of: column("person"), first: equals("wave", "a"),
          second: equals("wave", "b"))
      ])
  }

  private func changes(_ dataset: ResponseDataset, _ request: AggregateRequest, workers: Int? = nil)
    throws -> [[String]: PanelChanges]
  {
    var found: [[String]: PanelChanges] = [:]
    for group in try dataset.aggregate(request, workers: workers).groups {
      guard case .panel(let changes) = group.measures[0] else { continue }
      found[group.keys.map(\.label)] = changes
    }
    return found
  }

  /// The same by dictionaries, person by person.
  private func expected(_ rows: [Row], by region: String? = nil) -> PanelChanges {
    var before: [String: PanelChanges.Answers] = [:]
    var after: [String: PanelChanges.Answers] = [:]
    for row in rows where region == nil || row.region == region {
      guard let score = Int(row.score), !row.person.isEmpty else { continue }
      if row.wave == "a" {
        before[row.person, default: .init(count: 0, sum: 0)].count += 1
        before[row.person]?.sum += score
      } else if row.wave == "b" {
        after[row.person, default: .init(count: 0, sum: 0)].count += 1
        after[row.person]?.sum += score
      }
    }
    var persons: [[PanelChanges.Answers]: Int] = [:]
    for (person, first) in before {
      if let second = after[person] { persons[[first, second], default: 0] += 1 }
    }
    return PanelChanges(
      persons.map { PanelChanges.Entry(before: $0.key[0], after: $0.key[1], persons: $0.value) })
  }

  private func people(_ count: Int, named name: (Int) -> String) -> [Row] {
    var random = Seeded(77)
    return (0..<count).map { _ in
      Row(
        person: name(Int.random(in: 0..<count / 3, using: &random)),
        wave: ["a", "b", "c"][Int.random(in: 0..<3, using: &random)],
        region: ["x", "y"][Int.random(in: 0..<2, using: &random)],
        score: Int.random(in: 0..<20, using: &random) == 0
          ? "" : String(Int.random(in: 0...10, using: &random)))
    }
  }

  @Test(arguments: ["numbers", "texts", "some without"])
  func `persons are told apart whatever they are called`(_ form: String) throws {
    let rows = people(4_000) { number in
      switch form {
      case "numbers": "R\(10_000 + number)"
      case "texts": "person \(number) of a name that is longer than fifteen bytes"
      default: number % 7 == 0 ? "" : "p\(number)x"
      }
    }
    let dataset = try load(rows, form == "texts" ? .text : .identifier, chunkSize: 8_192)
    let total = try changes(dataset, request())
    #expect(total[[]] == expected(rows))
    #expect((total[[]]?.persons ?? 0) > 300)
    let groups = try changes(dataset, request(by: ["region"]))
    #expect(groups[["x"]] == expected(rows, by: "x"))
    #expect(groups[["y"]] == expected(rows, by: "y"))
  }

  @Test func `any number of workers and any chunk gives the same`() throws {
    let rows = people(3_000) { "R\(20_000 + $0)" }
    let reference = try changes(load(rows, .identifier), request(by: ["region"]), workers: 1)
    for size in [4_096, 16_384] {
      let dataset = try load(rows, .identifier, chunkSize: size)
      for workers in [1, 2, 5] {
        #expect(try changes(dataset, request(by: ["region"]), workers: workers) == reference)
      }
    }
  }

  @Test func `answers that are not coded do not count`() throws {
    let rows = [
      Row(person: "1", wave: "a", region: "x", score: "9"),
      Row(person: "1", wave: "b", region: "x", score: "8"),
      Row(person: "2", wave: "a", region: "x", score: "9"),
      Row(person: "2", wave: "b", region: "x", score: "3"),
    ]
    let found = try changes(
      load(rows, .identifier), request(answers: .scores([9: 1, 3: -1])))
    let only = PanelChanges.Entry(
      before: .init(count: 1, sum: 1), after: .init(count: 1, sum: -1), persons: 1)
    #expect(found[[]]?.entries == [only])
  }

  @Test func `a row on both sides is on neither`() throws {
    let rows = [
      Row(person: "1", wave: "a", region: "x", score: "9"),
      Row(person: "1", wave: "b", region: "x", score: "8"),
    ]
    var request = request()
    let all = Expression.not(.isMissing(column("wave"), nil))
    request.measures = [
      .panel(column("score"), answers: Self.half, of: column("person"), first: all, second: all)
    ]
    #expect(try changes(load(rows, .identifier), request)[[]]?.persons == 0)
  }

  @Test func `words are coded by words only`() throws {
    let dataset = try load(people(30) { "\($0)" }, .identifier)
    #expect(throws: BindingError.self) {
      try dataset.aggregate(request(answers: .words(["a": 1])))
    }
  }
}
