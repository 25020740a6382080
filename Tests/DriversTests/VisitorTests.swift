import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Visitors against others, where strata turn the difference round.
@Suite struct VisitorTests {
  private static let declaration = """
    questions:
      recommend: {column: recommend, kind: nps}
      desk: {column: desk, kind: rating, scale: [1, 5], missing: {0: blank, 6: not-visited}}
    segments: [group]

    """

  private func answers(_ scores: [(score: Int, count: Int)], _ desk: Int, _ group: String)
    -> [String]
  {
    scores.flatMap { Array(repeating: "\($0.score),\(desk),\(group)", count: $0.count) }
  }

  /// Within both groups visitors score 20 points higher; angry people visit far more often.
  private func paradox() throws -> WrittenSurvey {
    let rows =
      answers([(9, 36), (8, 18), (3, 36)], 4, "angry")
      + answers([(9, 3), (8, 2), (3, 5)], 6, "angry")
      + answers([(9, 9), (8, 1)], 4, "happy") + answers([(9, 72), (8, 9), (3, 9)], 6, "happy")
    return try WrittenSurvey(
      Self.declaration, responses: "recommend,desk,group\n" + rows.joined(separator: "\n") + "\n")
  }

  @Test func `the difference reverses within strata and is flagged`() async throws {
    let tested = try await paradox().session()
    await tested.run("touchpoint impact over group")
    let row = try #require(tested.output.reports.last?.tables.first?.readableRows.first)
    // By hand: visitors (45 − 36) / 100 = 9, others (75 − 14) / 100 = 61.
    #expect(abs((row.number("difference") ?? 0) + 52) < 1e-9)
    // By hand: angry 0 − (−20), happy 90 − 70; both strata hold a hundred respondents.
    #expect(abs((row.number("standardised") ?? 0) - 20) < 1e-9)
    #expect(row.word("flag") == "reversed")
    #expect(row.number("coverage") == 1)
  }

  @Test func `blank does not say who visited`() async throws {
    let rows =
      answers([(9, 20), (3, 10)], 4, "x") + answers([(9, 10), (3, 20)], 6, "x")
      + answers([(9, 7)], 0, "x")
    let survey = try WrittenSurvey(
      Self.declaration, responses: "recommend,desk,group\n" + rows.joined(separator: "\n") + "\n")
    let tested = try await survey.session()
    await tested.run("touchpoint impact")
    let table = try #require(tested.output.reports.last?.tables.first)
    let row = try #require(table.readableRows.first)
    #expect(row["n_visitors"] == .integer(30) && row["n_others"] == .integer(30))
    #expect(table.evidence.first?.exclusions.map(\.count) == [7])
  }

  @Test func `everybody visited is refused with a next step`() async throws {
    let rows = answers([(9, 20), (3, 10)], 4, "x")
    let survey = try WrittenSurvey(
      Self.declaration, responses: "recommend,desk,group\n" + rows.joined(separator: "\n") + "\n")
    let tested = try await survey.session()
    guard case .failed(let diagnostic) = await tested.run("touchpoint impact") else {
      Issue.record("it was answered")
      return
    }
    #expect(diagnostic.code.id == "impact.visits" && diagnostic.hint != nil)
  }
}
