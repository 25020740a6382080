import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Every command on data that nothing can be said about: a reason, never a number that is none.
@Suite struct HostileDataTests {
  /// A file with hardly anything in it.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "one row", rows: ["a,1,9,5"]),
    Case(name: "everything empty", rows: Array(repeating: "a,1,,", count: 30)),
    Case(
      name: "everything outside the scale",
      rows: (0..<30).map { "\($0 % 2 == 0 ? "a" : "b"),\($0 % 2 + 1),99,77" }),
    Case(name: "one group", rows: (0..<40).map { "a,1,\($0 % 11),\($0 % 5 + 1)" }),
    Case(
      name: "everybody the same",
      rows: (0..<40).map { "\($0 % 2 == 0 ? "a" : "b"),\($0 % 2 + 1),10,5" }),
    Case(
      name: "a group without answers",
      rows: (0..<40).map { $0 % 2 == 0 ? "a,1,\($0 % 11),3" : "b,2,,4" }),
    Case(name: "groups of one", rows: (0..<40).map { "g\($0),\($0 + 1),\($0 % 11),\($0 % 5 + 1)" }),
    Case(name: "no groups", rows: (0..<40).map { ",,\($0 % 11),\($0 % 5 + 1)" }),
  ]

  /// Every command of the plugin.
  static func statements(question: String, group: String) -> [String] {
    let sides = group == "region" ? "wave = 2026-Q1 vs wave = 2026-Q2" : "w = 1 vs w = 2"
    let wave = group == "region" ? "wave" : "w"
    let rating = group == "region" ? "checkout" : "rating"
    return [
      "nps of \(question) by \(group)", "nps compare \(sides) of \(question)",
      "nps compare \(sides) of \(question) by \(group)", "nps groups by \(group) of \(question)",
      "nps trend by \(wave) of \(question)", "nps change \(sides) by \(group) of \(question)",
      "nps plan of \(question) --answers 50 --difference 10",
      "nps simulate \(rating) of \(question)", "nps simulate \(rating) of \(question) --slope 0.5",
      "nps why of \(question)", "generality of \(question) by \(group)",
      "generality \(sides) of \(question) by \(group)",
    ]
  }

  /// Refusals that are an answer: the data has no such value, or nothing to estimate with.
  private static let reasons: Set = ["value.unknown", "simulation.slope"]

  @Test("A reason, never a number that is none", arguments: cases)
  func reason(_ testCase: Case) async throws {
    let file = try await ResponseFile(
      ["g,w,score,rating"] + testCase.rows,
      declaring: "g as segment, w as wave, score as nps, rating as rating 1..5")
    let tested = file.tested
    defer { withExtendedLifetime(file) {} }
    for statement in Self.statements(question: "score", group: "g") {
      for suffix in ["", " --unweighted"] where suffix.isEmpty || statement.hasPrefix("nps of") {
        tested.output.take()
        let outcome = await tested.run(statement + suffix)
        switch outcome {
        case .done: break
        case .failed(let diagnostic):
          #expect(Self.reasons.contains(diagnostic.code.id), "\(statement): \(tested.output.text)")
          #expect(diagnostic.hint != nil, "\(statement)")
        default: Issue.record("\(statement): \(outcome)")
        }
        for report in tested.output.reports { check(report, statement) }
        let text = tested.output.text.lowercased()
        #expect(!text.contains("nan") && !text.contains("inf "), "\(statement): \(text)")
      }
    }
  }

  private func check(_ report: Report, _ statement: String) {
    for case .table(let table) in report.blocks {
      #expect(
        table.evidence.isEmpty || table.evidence.count == table.rows.count + table.totals.count,
        "\(statement): \(table.id)")
      for row in table.rows + table.totals {
        #expect(row.count == table.columns.count, "\(statement): \(table.id)")
        for value in row {
          #expect(value.number?.isFinite ?? true, "\(statement): \(value)")
        }
      }
    }
  }
}
