import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Importance against performance on the sample workspace.
@Suite struct QuadrantTests {
  @Test func `items near a line get no advice`() async throws {
    let tested = try await TestSession(width: nil)
    await tested.run("drivers quadrant --bootstrap 30")
    let table = try #require(tested.output.reports.last?.tables.first)
    let operands = try #require(table.evidence.first).operands
    let line = try #require(operands.first { $0.id == "line_performance" }?.value.number)
    let means = table.readableRows.compactMap { $0.number("performance") }
    #expect(abs(line - means.reduce(0, +) / Double(means.count)) < 1e-12)
    for row in table.readableRows {
      let low = try #require(row.number("performance_low"))
      let high = try #require(row.number("performance_high"))
      let isOnLine = low <= line && line <= high
      #expect(row.word("borderline")?.contains("performance") == isOnLine)
      if isOnLine { #expect(row.word("quadrant") == "borderline") }
    }
  }

  @Test func `a fixed line moves what counts as good`() async throws {
    let tested = try await TestSession(width: nil)
    await tested.run("drivers quadrant over checkout, produce, butcher --line 1.5 --bootstrap 0")
    let table = try #require(tested.output.reports.last?.tables.first)
    let quadrants = Set(table.readableRows.compactMap { $0.word("quadrant") })
    #expect(quadrants.isSubset(of: ["keep-up", "possible-overkill"]))
  }
}
