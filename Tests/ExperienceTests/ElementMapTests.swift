import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// The eight elements, phase by phase, from a survey that asks all of them.
@Suite struct ElementMapTests {
  private static let names = [
    "support", "quality", "help", "knowledge", "competence", "advice", "dedication", "satisfaction",
  ]

  private func session() async throws -> TestSession {
    let questions = Self.names.map { name in
      let place = name == "satisfaction" ? "" : ", touchpoint: desk"
      return "  \(name): {kind: rating, scale: [1, 5], element: \(name)\(place)}\n"
    }
    // Support makes satisfaction; help repeats support; the others go their own ways.
    let rows = (0..<120).map { row in
      let support = row % 5 + 1
      let others = [2, 3, 7, 11, 13].map { (row / $0) % 5 + 1 }
      let cells = [support, others[0], support] + Array(others.dropFirst()) + [support]
      return cells.map(String.init).joined(separator: ",")
    }
    return try await WrittenSurvey(
      "questions:\n" + questions.joined(),
      responses: ([Self.names.joined(separator: ",")] + rows).map { $0 + "\n" }.joined(),
      files: [
        "journeys/visit.yaml":
          "touchpoints:\n  - {id: desk, step: 5, owner: Desk}\n  - {id: door, step: 1}\n"
      ]
    ).session()
  }

  @Test func `every element has its cell and satisfaction stands for the whole`() async throws {
    let tested = try await session()
    #expect(await tested.run("cxmap visit") == .done, "\(tested.output.text)")
    let rows = try #require(tested.output.reports.last?.tables.first).readableRows
    #expect(rows.compactMap { $0.word("element") } == Self.names)
    #expect(rows.map { $0.word("phase") } == Array(repeating: "service", count: 7) + ["whole"])
    #expect(rows.allSatisfy { $0["n"] == .integer(120) })
    #expect(rows.first?.number("valence") == 0)
  }

  @Test func `elements that respondents do not tell apart are named`() async throws {
    let tested = try await session()
    await tested.run("cxmap visit")
    let report = try #require(tested.output.reports.last)
    #expect(report.note("alike")?.text.en.contains("Support – Help") == true)
    let pairs = report.tables[1].readableRows
    #expect(pairs.count == 28)
    let alike = pairs.filter { $0.word("flag") == "alike" }
    #expect(alike.count == 3)
    // Two columns that repeat each other leave nothing to divide: that is said.
    #expect(report.note("no-model") != nil)
  }

  @Test func `the dimensions of SERVQUAL take their elements together`() async throws {
    let tested = try await session()
    await tested.run("cxmap visit --servqual")
    let rows = try #require(tested.output.reports.last?.tables.first).readableRows
    #expect(
      rows.compactMap { $0.word("element") } == [
        "responsiveness", "reliability", "assurance", "empathy", "satisfaction",
      ])
    #expect(rows.first?["n"] == .integer(240))
    #expect(rows.first?["people"] == .integer(120))
  }

  @Test func `a team sees its own touchpoints only`() async throws {
    let tested = try await session()
    await tested.run("cxmap --for desk")
    let rows = try #require(tested.output.reports.last?.tables.first).readableRows
    #expect(rows.count == 7)
  }
}
