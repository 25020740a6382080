import Statistics
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

@testable import NPS

/// Scenarios over written answers: rating, recommendation, weight.
@Suite struct ScenarioTests {
  private static let declaration = """
    questions:
      recommend: {column: recommend, kind: nps}
      rating: {column: rating, kind: rating, scale: [1, 5]}
      other: {column: other, kind: rating, scale: [1, 5]}

    """

  /// Ratings 1…5 with the recommendation twice the rating, each so often; 30 without a rating.
  private func rows(_ count: Int, weight: (Int) -> String = { _ in "1" }) -> String {
    var lines = ["recommend,rating,other,weight"]
    for value in 1...5 {
      for index in 0..<count {
        lines.append("\(2 * value),\(value),\(1 + (index + value) % 5),\(weight(value))")
      }
    }
    for _ in 0..<30 { lines.append("10,,,\(weight(0))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(
    _ statement: String, _ responses: String, isWeighted: Bool
  ) async throws -> TableRow {
    let survey = try WrittenSurvey(
      Self.declaration + (isWeighted ? "weight: weight\n" : ""), responses: responses)
    let tested = try await survey.session()
    #expect(await tested.run(statement) == .done, "\(tested.output.text)")
    return try #require(tested.output.reports.last?.tables.first?.readableRows.first)
  }

  private func expectClose(
    _ found: Double?, _ expected: Double, _ place: SourceLocation = #_sourceLocation
  ) {
    let distance = found.map { abs($0 - expected) } ?? .infinity
    #expect(distance < 1e-9, "\(String(describing: found)), \(expected)", sourceLocation: place)
  }

  @Test func `people without a rating keep their answer`() async throws {
    let row = try await row("nps simulate rating", rows(20), isWeighted: false)
    #expect(row.number("n") == 130 && row.number("visitors") == 100)
    expectClose(row.number("slope"), 2)
    // 20 at 10 and 30 at 10 recommend, 60 at 2, 4 and 6 advise against.
    expectClose(row.number("before"), -1000.0 / 130)
    // One point better: 6 becomes 8, 8 becomes 10; 2 and 4 stay below 7, 10 has no room.
    expectClose(row.number("after"), 3000.0 / 130)
    #expect(row.number("capped") == 20)
  }

  @Test func `weights of one are no weights`() async throws {
    let plain = try await row("nps simulate rating", rows(20), isWeighted: false)
    let weighed = try await row("nps simulate rating", rows(20), isWeighted: true)
    for column in ["n", "slope", "before", "after", "change", "low", "high"] {
      expectClose(weighed.number(column), try #require(plain.number(column)))
    }
  }

  @Test func `weights count in the score and its change`() async throws {
    // Who rated 1 or 2 counts three times, who did not rate half.
    let weight: (Int) -> String = { $0 == 0 ? "0.5" : $0 <= 2 ? "3" : "1" }
    let row = try await row("nps simulate rating", rows(20, weight: weight), isWeighted: true)
    let total = 195.0
    expectClose(row.number("before"), -10_500 / total)
    expectClose(row.number("after"), -6_500 / total)
    let plain = try await self.row(
      "nps simulate rating --unweighted", rows(20, weight: weight), isWeighted: true)
    expectClose(plain.number("before"), -1000.0 / 130)
  }

  @Test func `a rating that is held equal leaves the slope of an exact line alone`() async throws {
    let row = try await row("nps simulate rating --given other", rows(25), isWeighted: true)
    expectClose(row.number("slope"), 2)
  }

  @Test func `a rating cannot be held equal to itself`() async throws {
    let survey = try WrittenSurvey(Self.declaration, responses: rows(20))
    let tested = try await survey.session()
    let outcome = await tested.run("nps simulate rating --given rating")
    guard case .failed(let diagnostic) = outcome else {
      Issue.record("it was not refused")
      return
    }
    #expect(diagnostic.code.id == "simulation.slope")
  }
}
