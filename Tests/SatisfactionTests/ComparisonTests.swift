import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Two groups: what may be said of their difference.
@Suite struct ComparisonTests {
  private static let declaration = """
    questions:
      happy: {column: happy, kind: csat, scale: [1, 5]}
    segments: [group, city]
    respondent: who
    """

  private func survey(_ rows: [(happy: Int, group: String, city: String)]) throws -> WrittenSurvey {
    let lines = rows.enumerated().map { "\($1.happy),\($1.group),\($1.city),r\($0)" }
    return try WrittenSurvey(
      Self.declaration, responses: "happy,group,city,who\n" + lines.joined(separator: "\n") + "\n")
  }

  private func answers(_ values: [Int], _ group: String, _ city: String = "x")
    -> [(happy: Int, group: String, city: String)]
  {
    values.map { ($0, group, city) }
  }

  @Test func `the difference of means is Welch's`() async throws {
    let a = Array(repeating: [2, 3, 4], count: 10).flatMap(\.self)
    let rows = answers(a, "a") + answers(a.map { $0 + 1 }, "b")
    let tested = try await survey(rows).session()
    await tested.run("satisfaction compare group = a vs group = b of happy")
    let row = try #require(tested.output.reports.last?.tables.first?.readableRows.first)
    // By hand: s² = 20/29 in both groups, 58 degrees of freedom, t = 2.001717 from the tables.
    let error = (2.0 * 20 / 29 / 30).squareRoot()
    #expect(row.number("difference") == 1)
    #expect(abs((row.number("low") ?? 0) - (1 - 2.001717 * error)) < 1e-5)
    #expect(row.word("verdict") == "different")
    // Of 9 pairs (2,3,4) × (3,4,5), 6 are higher and 2 are ties: A = (6 + 1) / 9.
    #expect(abs((row.number("superiority") ?? 0) - 7.0 / 9) < 1e-12)
  }

  @Test func `noise comes with the difference that could have been seen`() async throws {
    let a = Array(repeating: [2, 3, 4], count: 10).flatMap(\.self)
    let tested = try await survey(answers(a, "a") + answers(a, "b")).session()
    await tested.run("satisfaction compare group = a vs group = b of happy")
    let row = try #require(tested.output.reports.last?.tables.first?.readableRows.first)
    let error = (2.0 * 20 / 29 / 30).squareRoot()
    #expect(row.word("verdict") == "noise")
    #expect(abs((row.number("smallest") ?? 0) - (1.959964 + 0.841621) * error) < 1e-5)
  }

  @Test func `small groups are not tested and tests are counted`() async throws {
    let a = Array(repeating: [2, 3, 4], count: 10).flatMap(\.self)
    let rows =
      answers(a, "a", "x") + answers(a.map { $0 + 1 }, "b", "x")
      + answers([1, 2, 3], "a", "y") + answers(a, "b", "y")
    let tested = try await survey(rows).session()
    await tested.run("satisfaction compare group = a vs group = b of happy by city")
    let table = try #require(tested.output.reports.last?.tables.first)
    #expect(table.row("x", in: "city")?.word("verdict") == "different")
    #expect(table.row("y", in: "city")?.word("verdict") == "too-small")
    #expect(table.row("y", in: "city")?["difference"] == .missing(.suppressed))
  }

  @Test func `constant groups are compared by their order`() async throws {
    let rows =
      answers(Array(repeating: 3, count: 20), "a") + answers(Array(repeating: 4, count: 20), "b")
    let tested = try await survey(rows).session()
    await tested.run("satisfaction compare group = a vs group = b of happy")
    let row = try #require(tested.output.reports.last?.tables.first?.readableRows.first)
    #expect(row.word("verdict") == "different")
    #expect(row.isFinite)
  }

  @Test func `a part is not compared with the whole`() async throws {
    let tested = try await survey(answers([1, 2, 3], "a") + answers([1, 2], "b")).session()
    guard
      case .failed(let diagnostic) = await tested.run(
        "satisfaction compare group = a vs happy <= 5 of happy")
    else {
      Issue.record("it was answered")
      return
    }
    #expect(diagnostic.code.id == "groups.overlap" && diagnostic.hint != nil)
  }
}
