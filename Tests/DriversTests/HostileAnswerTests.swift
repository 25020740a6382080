import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Data that no model likes: a reason, a next step, and never a number that is none.
@Suite struct HostileAnswerTests {
  private static let declaration = """
    questions:
      recommend: {column: recommend, kind: nps}
      a: {column: a, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}}
      b: {column: b, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}}
      c: {column: c, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}}
    segments: [group]

    """

  /// A survey of rows `recommend,a,b,c,weight,group`.
  private func session(_ rows: [[Int]], isWeighted: Bool = false) async throws -> TestSession {
    let lines = rows.map { row in row.map(String.init).joined(separator: ",") }
    return try await WrittenSurvey(
      Self.declaration + (isWeighted ? "weight: weight\n" : ""),
      responses: "recommend,a,b,c,weight,group\n" + lines.joined(separator: "\n") + "\n"
    ).session()
  }

  /// Answers without any pattern, the same on every machine.
  private func scattered(_ n: Int) -> [[Int]] {
    (0..<n).map { i in
      [(i * 7 + i / 3) % 11, i % 5 + 1, (i / 5) % 5 + 1, (i * 3 / 2) % 5 + 1, 1, i % 2]
    }
  }

  private func code(_ outcome: StatementOutcome) -> String? {
    guard case .failed(let diagnostic) = outcome else { return nil }
    #expect(diagnostic.hint != nil)
    return diagnostic.code.id
  }

  private static let methods = ["shapley", "weights", "regression", "prca"]

  @Test("A rating that is the same for everybody", arguments: methods)
  func constantItem(_ method: String) async throws {
    let rows = scattered(60).map { [$0[0], $0[1], 4, $0[3], 1, 0] }
    let tested = try await session(rows)
    let outcome = await tested.run("drivers --method \(method) --bootstrap 0")
    if method == "prca" {
      // An item without low and high ratings leaves the model instead.
      #expect(outcome == .done)
      let row = tested.output.reports.last?.tables.first?.row("b", in: "driver")
      #expect(row?.word("kind") == "insufficient")
    } else {
      #expect(code(outcome) == "drivers.singular")
      #expect(tested.output.text.contains("b"))
    }
  }

  @Test func `two items that repeat each other are named`() async throws {
    let rows = scattered(60).map { [$0[0], $0[1], $0[2], $0[1], 1, 0] }
    let tested = try await session(rows)
    let outcome = await tested.run("drivers --bootstrap 0")
    #expect(code(outcome) == "drivers.singular")
    #expect(tested.output.text.contains("a, c"))
  }

  @Test("An outcome that is the same for everybody", arguments: methods)
  func constantOutcome(_ method: String) async throws {
    let tested = try await session(scattered(60).map { [7] + $0.dropFirst() })
    let outcome = await tested.run("drivers --method \(method) --bootstrap 0")
    #expect(code(outcome) == "drivers.constant")
  }

  @Test("Fewer respondents than drivers", arguments: methods)
  func tooFew(_ method: String) async throws {
    let tested = try await session(scattered(4))
    #expect(code(await tested.run("drivers --method \(method) --bootstrap 0")) == "drivers.small")
  }

  @Test func `nine respondents are shown by no method`() async throws {
    let tested = try await session(scattered(9))
    #expect(code(await tested.run("drivers over a --bootstrap 0")) == "drivers.small")
    #expect(await tested.run("drivers over a --method correlation") == .done)
    let row = tested.output.reports.last?.tables.first?.readableRows.first
    #expect(row?.word("flag") == "suppressed" && row?["r"]?.isMissing == true)
  }

  @Test("Nobody answered", arguments: methods + ["correlation"])
  func nothing(_ method: String) async throws {
    let tested = try await session((0..<30).map { _ in [5, 0, 0, 0, 1, 0] })
    #expect(code(await tested.run("drivers --method \(method)")) == "drivers.none")
    #expect(code(await tested.run("drivers quadrant")) == "drivers.none")
  }

  @Test func `weights of zero are left out and counted`() async throws {
    let rows = scattered(80).enumerated().map { index, row in
      Array(row[..<4] + [index < 60 ? 2 : 0] + row[5...])
    }
    let weighted = try await session(rows, isWeighted: true)
    await weighted.run("drivers --bootstrap 0")
    let table = try #require(weighted.output.reports.last?.tables.first)
    let plain = try await session(Array(scattered(80)[..<60]))
    await plain.run("drivers --bootstrap 0")
    let other = try #require(plain.output.reports.last?.tables.first)
    for (row, same) in zip(table.readableRows, other.readableRows) {
      #expect(row.word("driver") == same.word("driver"))
      #expect(
        abs((row.number("importance") ?? 0) - (same.number("importance") ?? 1)) < 1e-9)
    }
    #expect(weighted.output.text.contains("20 without a usable weight"))
  }

  @Test("Weights below zero", arguments: methods + ["correlation"])
  func negativeWeights(_ method: String) async throws {
    let rows = scattered(80).map { Array($0[..<4] + [$0[1] == 5 ? -1 : 1] + $0[5...]) }
    let tested = try await session(rows, isWeighted: true)
    #expect(code(await tested.run("drivers --method \(method)")) == "weight.negative")
  }

  @Test func `a touchpoint with few visitors leaves the model`() async throws {
    let rows = scattered(80).enumerated().map { index, row in
      [row[0], row[1], row[2], index < 5 ? row[3] : 6, 1, 0]
    }
    let tested = try await session(rows)
    await tested.run("drivers --bootstrap 20")
    let table = try #require(tested.output.reports.last?.tables.first)
    let row = try #require(table.row("c", in: "driver"))
    #expect(row.word("flag") == "few-visits" && row["importance"] == .missing(.suppressed))
    #expect(row["n"] == .integer(5))
  }

  @Test func `visits that follow from each other do not stop the analysis`() async throws {
    // Whoever meets b does not meet c, and the other way round.
    let rows = scattered(120).map { row in
      row[5] == 0 ? [row[0], row[1], row[2], 6, 1, 0] : [row[0], row[1], 6, row[3], 1, 1]
    }
    let tested = try await session(rows)
    #expect(await tested.run("drivers --bootstrap 20") == .done, "\(tested.output.text)")
    let table = try #require(tested.output.reports.last?.tables.first)
    #expect(table.rows.count == 3)
    let parts = table.readableRows.compactMap { $0.number("importance") }
    #expect(abs(parts.reduce(0, +) - 1) < 1e-12)
  }

  @Test func `a group that cannot be fitted does not take the others with it`() async throws {
    let rows = scattered(60) + scattered(3).map { Array($0[..<5]) + [9] }
    let tested = try await session(rows)
    #expect(await tested.run("drivers by group --bootstrap 0") == .done)
    let table = try #require(tested.output.reports.last?.tables.first)
    let last = try #require(table.readableRows.last)
    #expect(last.word("group") == "9" && last.word("flag") == "not-fitted")
    #expect(table.readableRows.allSatisfy { $0.isFinite })
  }
}
