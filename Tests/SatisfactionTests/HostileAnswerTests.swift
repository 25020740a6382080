import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Data that no formula likes: a reason and never a number that is none.
@Suite struct HostileAnswerTests {
  private static let declaration = """
    questions:
      happy: {column: happy, kind: csat, scale: [1, 5], missing: {0: blank, 6: not-visited}}
      effort: {column: effort, kind: ces, scale: [1, 7]}
      mood: {column: mood, kind: emotion}
      again: {column: again, kind: yes-no}
      odd: {column: odd, kind: yes-no}
    weight: weight
    segments: [group]
    """
  private static let header = "happy,effort,mood,again,odd,weight,group\n"

  private func survey(_ rows: [String]) throws -> WrittenSurvey {
    try WrittenSurvey(
      Self.declaration, responses: Self.header + rows.joined(separator: "\n") + "\n")
  }

  private func row(_ happy: Int, _ group: String = "a", weight: String = "1") -> String {
    "\(happy),\(happy + 1),\(happy - 3),yes,maybe,\(weight),\(group)"
  }

  @Test func `all the same answer has no spread, which is said`() async throws {
    let tested = try await survey((1...40).map { _ in row(4) }).session()
    await tested.run("satisfaction of happy")
    let figures = try #require(tested.output.reports.last?.tables.first?.readableRows.first)
    #expect(figures.number("mean") == 4)
    #expect(figures.word("flag") == "constant")
    #expect(figures.isFinite)
  }

  @Test func `nine answers are suppressed, ten are indicative`() async throws {
    let rows = (1...9).map { row($0 % 5 + 1, "few") } + (1...10).map { row($0 % 5 + 1, "some") }
    let tested = try await survey(rows).session()
    await tested.run("satisfaction of happy by group")
    let table = try #require(tested.output.reports.last?.tables.first)
    let few = try #require(table.row("few", in: "group"))
    #expect(few["mean"] == .missing(.suppressed) && few["top"] == .missing(.suppressed))
    #expect(few["n"] == .integer(9))
    #expect(table.evidence.first?.operands.isEmpty == true)
    #expect(table.row("some", in: "group")?.word("flag") == "indicative")
  }

  @Test func `blank, not visited and outside the scale are kept apart`() async throws {
    let rows = (1...20).map { row($0 % 5 + 1) } + [row(0), row(0), row(6), row(9), row(9), row(9)]
    let tested = try await survey(rows).session()
    await tested.run("satisfaction of happy")
    let figures = try #require(tested.output.reports.last?.tables.first?.readableRows.first)
    #expect(figures["n"] == .integer(20))
    #expect(figures["blank"] == .integer(2))
    #expect(figures["not_visited"] == .integer(1))
    #expect(figures["invalid"] == .integer(3))
  }

  @Test func `weights of zero and empty ones take no part`() async throws {
    let rows =
      (1...30).map { row($0 % 5 + 1, weight: "2") } + [row(5, weight: "0"), row(5, weight: "")]
    let tested = try await survey(rows).session()
    await tested.run("satisfaction of happy")
    let figures = try #require(tested.output.reports.last?.tables.first?.readableRows.first)
    #expect(figures.number("mean") == 3)
    #expect(figures.number("n_eff") == 30)
  }

  @Test func `weights below zero are refused`() async throws {
    let rows = (1...30).map { row($0 % 5 + 1) } + [row(5, weight: "-1")]
    let tested = try await survey(rows).session()
    for statement in ["satisfaction", "satisfaction compare group = a vs happy = 9 of happy"] {
      guard case .failed(let diagnostic) = await tested.run(statement) else {
        Issue.record("it was answered: \(statement)")
        continue
      }
      #expect(diagnostic.hint != nil)
    }
  }

  @Test func `nothing but missing answers gives a reason`() async throws {
    let tested = try await survey((1...20).map { _ in "0,,,,,1,a" }).session()
    for statement in ["satisfaction", "satisfaction of happy", "satisfaction of mood by group"] {
      #expect(await tested.run(statement) == .done)
      let tables = try #require(tested.output.reports.last).tables
      for row in tables.flatMap(\.readableRows) {
        #expect(row.isFinite)
        if let mean = row["mean"] { #expect(mean.isMissing) }
      }
    }
  }

  @Test func `an answer that is neither yes nor no is refused with a next step`() async throws {
    let tested = try await survey((1...20).map { row($0 % 5 + 1) }).session()
    guard case .failed(let diagnostic) = await tested.run("satisfaction of odd") else {
      Issue.record("it was answered")
      return
    }
    #expect(diagnostic.code.id == "yes.unknown" && diagnostic.hint != nil)
  }

  @Test func `scales never share a table`() async throws {
    let tested = try await survey((1...20).map { row($0 % 5 + 1) }).session()
    // The question that has no yes is declared as something else first.
    await tested.run("declare odd = odd as choice")
    #expect(await tested.run("satisfaction") == .done, "\(tested.output.text)")
    let tables = try #require(tested.output.reports.last).tables
    let questions = tables.map { $0.readableRows.compactMap { $0.word("question") } }
    #expect(questions == [["happy"], ["effort"], ["mood"], ["again"]])
  }

  @Test func `feelings on both sides are polarised`() async throws {
    let tested = try await survey((1...40).map { row($0 % 2 == 0 ? 1 : 5) }).session()
    await tested.run("satisfaction of mood")
    let figures = try #require(tested.output.reports.last?.tables.first?.readableRows.first)
    #expect(figures.word("flag") == "polarised")
    #expect(figures.number("net") == 0 && figures.number("mean") == 0)
  }
}
