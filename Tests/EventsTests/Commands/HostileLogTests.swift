import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Every command over logs that nobody would want: an answer or a reason, never a crash or a NaN.
@Suite struct HostileLogTests {
  static let logs: [(name: String, rows: String)] = [
    ("header only", ""),
    ("one event", "1,a,2026-03-01,x\n"),
    ("no usable row", ",a,2026-03-01,x\n1,,2026-03-01,x\n1,a,never,x\n"),
    ("all at once", String(repeating: "1,a,2026-03-01,x\n2,b,2026-03-01,y\n", count: 40)),
    ("one activity", (0..<60).map { "\($0),a,2026-03-01,x\n" }.joined()),
    (
      "one case",
      (0..<60).map {
        "1,\($0 % 2 == 0 ? "a" : "b"),2026-03-01 10:\($0 + 10 < 60 ? $0 + 10 : 59),x\n"
      }.joined()
    ),
    (
      "far apart",
      "1,a,0001-01-01,x\n1,b,9999-12-31 23:59:59,x\n2,a,1969-12-31,y\n2,b,1970-01-01,y\n"
    ),
    (
      "backwards",
      (0..<50).map { "\($0 % 5),\($0 % 2 == 0 ? "b" : "a"),20\(99 - $0)-03-01,x\n" }.joined()
    ),
    (
      "odd names",
      "1,\"a \"\"b\"\", c\",2026-03-01,x\n1,\u{1B}[31mred,2026-03-02,x\n1,where,2026-03-03,'\n2,é🙂,2026-03-01,\n"
    ),
    (
      "every case its own group",
      (0..<40).map { "\($0),a,2026-03-01,g\($0)\n\($0),b,2026-03-02,g\($0)\n" }.joined()
    ),
    ("short rows", "1,a\n2,a,2026-03-01,x,extra\n3,a,2026-03-01,x\n3,b,2026-03-01,x\n"),
  ]

  static let lines = [
    "events", "events by g", "events by month", "funnel a b", "funnel a b by g",
    "funnel a b --any-order --within 1s by g",
    "durations", "durations by g", "durations a b", "durations a b by g", "paths", "paths --chart",
    "paths transitions", "paths transitions --from a", "funnel a b --chart", "events --chart",
    "events by g --chart", "durations by g --chart", "events where g = x", "funnel a b since 2100",
  ]

  @Test(arguments: logs.indices)
  func everyCommandAnswersOrSaysWhy(_ number: Int) async throws {
    let folder = try TemporaryFolder()
    try folder.write("workspace.yaml", "name: hostile\n")
    try folder.write("log.csv", "c,e,t,g\n" + Self.logs[number].rows)
    try folder.write(
      "events/log.yaml",
      "files: [../log.csv]\nformat: {delimiter: \",\", header-rows: 1}\ncase: c\nactivity: e\ntime: t\nsegments: [g]\n"
    )
    let tested = try await TestSession(open: [folder.path], folder: folder.path)
    tested.output.take()
    for line in Self.lines {
      switch await tested.run(line) {
      case .done: break
      case .failed(let diagnostic):
        #expect(
          [
            "activity.unknown", "file.empty", "value.unknown", "chart.none", "chart.empty",
            "column.type",
          ]
          .contains(diagnostic.code.id),
          "\(Self.logs[number].name), \(line): \(diagnostic.code.id)")
      case let other: Issue.record("\(Self.logs[number].name), \(line): \(other)")
      }
      for report in tested.output.reports {
        for table in report.tables {
          for row in table.rows + table.totals {
            #expect(row.compactMap(\.number).allSatisfy { $0.isFinite }, "\(line)")
          }
        }
      }
      let words = tested.output.text.split { !$0.isLetter }.map { $0.lowercased() }
      #expect(!words.contains("nan") && !words.contains("inf"), "\(line)")
      #expect(!tested.output.text.contains("\u{1B}["), "\(line)")
    }
  }

  @Test func aLogThatGrowsIsReadAgain() async throws {
    let folder = try TemporaryFolder()
    let rows = "c,e,t\n1,a,2026-03-01\n1,b,2026-03-02\n"
    try folder.write("workspace.yaml", "name: growing\n")
    try folder.write("log.csv", rows)
    try folder.write("events/log.yaml", "files: [../log.csv]\ncase: c\nactivity: e\ntime: t\n")
    let tested = try await TestSession(open: [folder.path], folder: folder.path)
    await tested.run("funnel a b")
    #expect(tested.output.text.contains("2 events in 1 case"))
    try folder.write("log.csv", rows + "2,a,2026-03-03\n")
    tested.output.take()
    await tested.run("funnel a b")
    #expect(tested.output.text.contains("3 events in 2 cases"))
  }
}

extension Report {
  /// All tables, also those that are drawn.
  fileprivate var tables: [Table] {
    blocks.compactMap { block in
      switch block {
      case .table(let table): table
      case .chart(let chart): chart.table
      default: nil
      }
    }
  }
}
