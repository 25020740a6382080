import ReportRendering
import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Every command on data that nothing can be said about: a reason and a next step, never a crash,
/// and never a number that is none, in any format.
@Suite struct HostileWalkTests {
  /// Responses and events that no command likes.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: [WalkData.Row]
    let events: [WalkData.Row]
    var isWeighted = true
    var testDescription: String { name }
  }

  private static func changed(
    _ count: Int = 60, _ change: (Int, [String]) -> [String: String]
  ) -> [WalkData.Row] {
    WalkData.ordinary(count).enumerated().map { index, row in
      var copy = row
      for (column, value) in change(index, row) {
        if let place = WalkData.columns.firstIndex(of: column) { copy[place] = value }
      }
      return copy
    }
  }

  private static func events(
    _ count: Int = 60, _ change: (Int) -> (activity: String, time: String, group: String)
  ) -> [WalkData.Row] {
    (0..<count).map { index in
      let event = change(index)
      return [String(index / 2), event.activity, event.time, event.group, "yes"]
    }
  }

  private static let constants = [
    "recommend": "7", "happy": "4", "effort": "4", "mood": "0", "a": "3", "b": "3", "c": "3",
    "again": "yes", "reason": "near", "weight": "1",
  ]

  private static let empty = Dictionary(
    uniqueKeysWithValues: WalkData.columns.map { ($0, "") })

  static let cases: [Case] = [
    Case(name: "zero rows", rows: [], events: []),
    Case(
      name: "one row", rows: WalkData.ordinary(1),
      events: [["1", "a", "2026-03-01", "x", "yes"]]),
    Case(
      name: "everything missing", rows: changed { _, _ in empty },
      events: (0..<20).map { _ in ["", "", "", "", ""] }),
    Case(
      name: "constant columns", rows: changed { _, _ in constants },
      events: events { _ in ("a", "2026-03-01 10:00:00", "x") }),
    Case(
      name: "constant columns in one group",
      rows: changed { _, _ in constants.merging(["g": "north", "w": "1"]) { $1 } },
      events: events { ($0 % 2 == 0 ? "a" : "b", "2026-03-01", "x") }),
    Case(
      name: "ratings that repeat each other",
      rows: changed { _, row in ["b": row[4], "c": row[4]] },
      events: events { ($0 % 2 == 0 ? "a" : "b", "2026-03-0\($0 % 9 + 1)", "x") }),
    Case(
      name: "fewer respondents than predictors", rows: WalkData.ordinary(3),
      events: WalkData.visits(3)),
    Case(
      name: "twelve respondents", rows: WalkData.ordinary(12), events: WalkData.visits(12)),
    Case(
      name: "weights below zero", rows: changed { index, _ in index == 7 ? ["weight": "-2"] : [:] },
      events: WalkData.visits(20)),
    Case(
      name: "weights of zero", rows: changed { _, _ in ["weight": "0"] },
      events: WalkData.visits(20)),
    Case(
      name: "weights that are no numbers",
      rows: changed { index, _ in ["weight": ["nan", "inf", "-inf", "1e400", "x", ""][index % 6]] },
      events: WalkData.visits(20)),
    Case(
      name: "huge and tiny weights",
      rows: changed { index, _ in ["weight": index % 2 == 0 ? "1e150" : "1e-150"] },
      events: WalkData.visits(20)),
    Case(
      name: "one weight outweighs all",
      rows: changed { index, _ in ["weight": index == 0 ? "1e12" : "1"] },
      events: WalkData.visits(20)),
    Case(
      name: "dates out of order",
      rows: changed { index, _ in
        ["day": ["9999-12-31", "0001-01-01", "1969-12-31", "never", "2026-02-30", ""][index % 6]]
      },
      events: events { index in
        (
          index % 2 == 0 ? "a" : "b",
          ["9999-12-31 23:59:59", "0001-01-01", "1969-12-31", "never", "", "2026-13-01"][index % 6],
          "x"
        )
      }),
    Case(
      name: "groups of one", rows: changed { index, _ in ["g": "g\(index)", "w": "\(index)"] },
      events: events { ("a", "2026-03-01", "g\($0)") }),
    Case(
      name: "everything outside the scale",
      rows: changed { _, _ in
        [
          "recommend": "99", "happy": "9", "effort": "0", "mood": "7", "a": "8", "b": "-1",
          "c": "4.5",
        ]
      }, events: WalkData.visits(20)),
    Case(
      name: "everybody at an end",
      rows: changed { index, _ in
        ["recommend": "10", "happy": "5", "effort": "7", "mood": index % 2 == 0 ? "2" : "-2"]
      }, events: WalkData.visits(20)),
    Case(
      name: "nobody visited", rows: changed { _, _ in ["a": "6", "b": "6", "c": "6"] },
      events: WalkData.visits(20)),
    Case(
      name: "one side is empty", rows: changed { _, _ in ["w": "1"] }, events: WalkData.visits(20)),
    Case(
      name: "half the answers, no weights",
      rows: changed { index, _ in index % 2 == 0 ? ["recommend": "", "a": "0"] : [:] },
      events: WalkData.visits(20), isWeighted: false),
  ]

  /// The words of a number that is none, standing by themselves.
  private static func holdsNoNumber(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { ["nan", "inf", "infinity", "oneindig"].contains($0) }
  }

  @Test("A reason and a next step", arguments: cases)
  func walk(_ testCase: Case) async throws {
    let data = try WalkData(testCase.rows, events: testCase.events, isWeighted: testCase.isWeighted)
    let tested = try await data.session()
    for step in AnalysisWalk.steps {
      for suffix in step.takes("chart") ? ["", " --chart"] : [""] {
        let line = step.line + suffix
        tested.output.take()
        switch await tested.run(line) {
        case .done: break
        case .failed(let diagnostic):
          #expect(diagnostic.hint != nil, "\(line): no next step")
          #expect(!diagnostic.code.explanation.en.isEmpty, "\(line)")
        case let other: Issue.record("\(line): \(other)")
        }
        let text = tested.output.text
        #expect(!Self.holdsNoNumber(text), "\(line): \(text)")
        for report in tested.output.reports {
          expectNumbers(report, line)
          expectFormats(report, line)
        }
      }
    }
    withExtendedLifetime(data) {}
  }

  private func expectNumbers(_ report: Report, _ line: String) {
    for table in WalkedTables.all(of: report) {
      #expect(
        table.evidence.isEmpty || table.evidence.count == table.rows.count + table.totals.count,
        "\(line): evidence of \(table.id)")
      let operands = table.evidence.flatMap(\.operands).map(\.value)
      for row in table.rows + table.totals {
        #expect(row.count == table.columns.count, "\(line): \(table.id)")
      }
      for value in (table.rows + table.totals).joined() + operands {
        #expect(value.number?.isFinite ?? true, "\(line): \(table.id) holds \(value)")
      }
    }
  }

  private func expectFormats(_ report: Report, _ line: String) {
    // The session wrote it in English already; files are the same in both languages.
    for format in ReportFormats.all where format.id != "plain" {
      let text = format.text(of: report, RenderingOptions(language: .nl, width: 60))
      #expect(!Self.holdsNoNumber(text), "\(line) as \(format.id): \(text)")
    }
  }
}
