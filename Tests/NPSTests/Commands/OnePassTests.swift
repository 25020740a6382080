import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Two values of one column are counted in one pass; the answer is that of two conditions.
@Suite struct OnePassTests {
  @Test(arguments: [
    ("wave = 2026-Q1 vs wave = 2026-Q2", "wave in (2026-Q1) vs wave in (2026-Q2)"),
    (
      "wave = 2026-Q2 vs wave = 2026-Q1 by region",
      "wave in (2026-Q2) vs wave in (2026-Q1) by region"
    ),
    (
      "channel = app vs channel = website of shop_recommend",
      "channel in (app) vs channel in (website) of shop_recommend"
    ),
    (
      "channel = app vs channel = website of shop_recommend by payment_method",
      "channel in (app) vs channel in (website) of shop_recommend by payment_method"
    ),
    (
      "wave = 2026-Q1 vs wave = 2026-Q2 by region where channel = zelfscan",
      "wave in (2026-Q1) vs wave in (2026-Q2) by region where channel = zelfscan"
    ),
  ])
  func `the same as two conditions`(_ column: String, _ conditions: String) async throws {
    let tested = try await TestSession()
    var found: [[[Value]]] = []
    var notes: [[String]] = []
    for sides in [column, conditions] {
      tested.output.take()
      let outcome = await tested.run("nps compare " + sides)
      #expect(outcome == .done, "\(tested.output.text)")
      let report = try #require(tested.output.reports.last)
      found.append(report.tables.flatMap { $0.rows + $0.totals })
      notes.append(
        report.blocks.compactMap { block in
          if case .note(let note) = block, note.id != "sentence", note.id != "denominator" {
            note.text.en
          } else {
            nil
          }
        })
    }
    #expect(found[0] == found[1])
    #expect(notes[0] == notes[1])
  }

  @Test func `a value that nobody has is refused as always`() async throws {
    let tested = try await TestSession()
    let outcome = await tested.run("nps compare region = Zuid vs region = Nergens")
    guard case .failed(let diagnostic) = outcome else {
      Issue.record("it was answered")
      return
    }
    #expect(diagnostic.code.id == "value.unknown")
  }

  @Test func `groups that only one side has stand where they belong`() async throws {
    let tested = try await TestSession()
    await tested.run("nps compare wave = 2026-Q1 vs wave = 2026-Q2 by region")
    let rows = try #require(tested.output.reports.last?.tables.first?.readableRows)
    let names = rows.compactMap { $0.word("region") }
    #expect(names == names.sorted())
    #expect(names.contains("Zeeland"))
  }
}
