import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Journeys written for one test: bad files, versions, logs with every kind of deviation.
@Suite struct WrittenJourneyTests {
  private static let plan = """
    title: Ordering
    kind: planned
    log: clicks
    touchpoints:
      - {id: home, events: [home]}
      - {id: search, events: [search], optional: true}
      - {id: pay, events: [pay], failures: [pay_error]}
      - {id: done, events: [done]}
      - {id: joy}
    """

  private static func log(_ cases: [(name: String, events: [String])]) -> String {
    "visit,event,at,status\n"
      + cases.flatMap { one in
        one.events.enumerated().map { place, event in
          let (name, isFailed) = (event.filter { $0 != "!" }, event.hasSuffix("!"))
          return
            "\(one.name),\(name),2026-01-01 10:00:\(10 + place),\(isFailed ? "failed" : "ok")\n"
        }
      }.joined()
  }

  private static let events = """
    files: [../clicks.csv]
    case: visit
    activity: event
    time: at
    segments: [status]
    """

  private static let survey = """
    files: [../answers.csv]
    questions:
      recommend: {column: score, kind: nps}
    respondent: who
    """

  private func workspace(copies: Int = 1) throws -> WrittenWorkspace {
    let kinds: [(String, [String])] = [
      ("plain", ["home", "search", "pay", "done"]), ("short", ["home", "pay", "done"]),
      ("lost", ["home", "search"]), ("odd", ["home", "chat", "pay", "done"]),
      ("back", ["pay", "home", "done"]), ("error", ["home", "pay_error", "pay", "done"]),
      ("again", ["home", "pay", "home", "done"]), ("broken", ["home", "pay!", "done"]),
    ]
    let cases = (0..<copies).flatMap { copy in kinds.map { ("\($0.0)-\(copy)", $0.1) } }
    let answers = cases.map { "\($0.0),\($0.0.hasPrefix("error") ? 2 : 10)\n" }.joined()
    return try WrittenWorkspace([
      "journeys/order.yaml": Self.plan, "events/clicks.yaml": Self.events,
      "clicks.csv": Self.log(cases), "surveys/answers.yaml": Self.survey,
      "answers.csv": "who,score\n" + answers,
    ])
  }

  private func rows(_ tested: TestSession) throws -> [String] {
    let table = try #require(tested.output.reports.last?.table, "\(tested.output.text)")
    return table.readableRows.map {
      "\($0.word("touchpoint") ?? "") \($0.word("deviation") ?? "") \(Int($0.number("n") ?? -1))"
    }
  }

  @Test func everyKindOfDeviationIsFound() async throws {
    let workspace = try workspace()
    let tested = try await workspace.session()
    await tested.run("journey deviations order")
    #expect(
      try rows(tested)
        == [
          "pay missing 1", "pay out-of-sequence 1", "pay failure 1", "done missing 1",
          "chat ad-hoc 1", "home repetition 1",
        ].sorted { order($0) < order($1) })
    let report = try #require(tested.output.reports.last)
    #expect(report.note("conformance")?.text.en.hasPrefix("3 of 8 cases") == true)
    #expect(report.note("unlinked")?.text.en.hasSuffix(": joy") == true)
    #expect(report.table?.row("chat", in: "touchpoint")?.word("examples") == "odd-0")
  }

  /// The order of the plan, then what was not planned.
  private func order(_ row: String) -> Int {
    (["home", "search", "pay", "done", "chat"].firstIndex { row.hasPrefix($0) } ?? 9) * 10
      + (["missing", "out", "failure", "repetition"].firstIndex { row.contains($0) } ?? 5)
  }

  @Test func failuresCanBeNamedByACondition() async throws {
    let workspace = try workspace()
    let tested = try await workspace.session()
    await tested.run("journey deviations order --failed status = failed")
    #expect(try rows(tested).contains("pay failure 2"), "\(tested.output.text)")
  }

  /// 20 copies: customers with a failed touchpoint all gave a 2, the others a 10.
  @Test func deviationsAreJoinedWithScores() async throws {
    let workspace = try workspace(copies: 20)
    let tested = try await workspace.session()
    await tested.run("journey deviations order with recommend")
    let table = try #require(tested.output.reports.last?.table, "\(tested.output.text)")
    let failed = try #require(table.readableRows.first { $0.word("deviation") == "failure" })
    #expect(failed.number("answers") == 20 && failed.number("score") == -100)
    let missing = try #require(table.readableRows.first { $0.word("deviation") == "missing" })
    #expect(missing.number("answers") == 20 && missing.number("score") == 100)
    #expect(tested.output.reports.last?.note("joined")?.text.en.contains("160 cases") == true)
  }

  @Test func withoutAJourneyTheCommonestWayIsThePlan() async throws {
    let workspace = try workspace()
    let tested = try await workspace.session()
    await tested.run("journey deviations of clicks --top-variant")
    let report = try #require(tested.output.reports.last)
    #expect(report.note("conformance")?.text.en.contains("7 different ways") == true)
  }

  @Test func badFilesAreAllReported() async throws {
    let workspace = try WrittenWorkspace([
      "journeys/a.yaml":
        "title: A\nowner: X\ntochpoints: []\ntouchpoints:\n  - {id: p, phase: purchse}\n  - {id: p}\n",
      "journeys/b.yaml": "", "journeys/c.yaml": "title: [unclosed\n",
      "journeys/d.yaml": "title: D\ntouchpoints: []\n",
    ])
    let tested = try await workspace.session()
    await tested.run("journey check")
    let report = try #require(tested.output.reports.last)
    #expect(report.isFailure)
    let problems = try #require(report.tables.last)
    let codes = problems.readableRows.compactMap { $0.word("code") }
    for code in [
      "yaml.unknown-key", "reference.unknown", "id.duplicate", "yaml.missing-key", "yaml.syntax",
      "journey.empty",
    ] {
      #expect(codes.contains(code), "\(code): \(codes)")
    }
    #expect(problems.readableRows.allSatisfy { $0.word("file")?.isEmpty == false })
    tested.output.take()
    #expect(
      await tested.run("journey check c") != .done || tested.output.reports.last?.isFailure == true)
    #expect(await tested.run("journey show a") == .done, "what is sound can be shown")
  }

  @Test func differencesAreFoundByTheirIds() async throws {
    let workspace = try WrittenWorkspace([
      "journeys/now.yaml": """
      title: T
      touchpoints: [{id: a, owner: X}, {id: c}, {id: b}, {id: new, name: New}]
      """,
      "old.yaml": """
      title: T
      owner: Somebody
      touchpoints: [{id: a, owner: Y}, {id: b}, {id: c}, {id: gone}]
      """,
    ])
    let tested = try await workspace.session()
    await tested.run("journey diff old.yaml now")
    let table = try #require(tested.output.reports.last?.table)
    let rows = table.readableRows.map { row in
      ["change", "touchpoint", "key", "before", "after"].map { row.word($0) ?? "-" }
        .joined(separator: " ")
    }
    #expect(
      rows == [
        "removed journey owner Somebody -", "changed a owner Y X", "moved c - 3 2",
        "added new - - New", "removed gone - gone -",
      ])
    await tested.run("journey diff now now")
    #expect(tested.output.reports.last?.note("summary")?.text.en == "The journeys are the same.")
  }

  @Test func anImportIsWrittenOnceAndNeverOver() async throws {
    let workspace = try WrittenWorkspace(["notes.txt": "# Trip\n+ Start\n- End\n"])
    let tested = try await workspace.session()
    let line = "journey import notes notes.txt to journeys/trip.yaml"
    #expect(await tested.run(line) == .done, "\(tested.output.text)")
    let written = try #require(workspace.text("journeys/trip.yaml"))
    #expect(written.contains("id: start") && written.contains("valence: -1"))
    #expect(await tested.run(line) != .done)
    #expect(tested.output.diagnostics.last?.code.id == "file.exists")
    #expect(workspace.text("journeys/trip.yaml") == written)
    #expect(await tested.run("journey show trip") == .done)
  }

  @Test(arguments: [
    ("notes", "", "file.empty"), ("notes", "\n \n", "file.empty"),
    ("notes", "# T\n", "import.nothing"),
    ("mermaid", "journey\n", "import.nothing"), ("mermaid", "graph TD", "import.form"),
    ("markdown", "# T\nwords\n", "import.nothing"), ("cjml", "<CJML>", "import.form"),
    ("cjml", "<CJML></CJML>", "import.form"), ("cjml", "{}", "import.form"),
  ])
  func whatCannotBeImportedSaysWhy(_ form: String, _ text: String, _ code: String) async throws {
    let workspace = try WrittenWorkspace(["f.txt": text])
    let tested = try await workspace.session()
    #expect(await tested.run("journey import \(form) f.txt") != .done)
    #expect(tested.output.diagnostics.last?.code.id == code, "\(tested.output.text)")
  }

  @Test func aLogBecomesItsCommonestWay() async throws {
    let workspace = try workspace()
    let tested = try await workspace.session()
    #expect(await tested.run("journey import xes clicks.csv") == .done, "\(tested.output.text)")
    let text = try #require(tested.output.reports.last?.note("text")).text.en
    #expect(text.contains("kind: experienced") && text.contains("events: [pay]"))
    #expect(await tested.run("journey import xes answers.csv") != .done)
  }

  @Test func schemasAreWrittenForEditors() async throws {
    let workspace = try WrittenWorkspace([:])
    let tested = try await workspace.session()
    #expect(await tested.run("journey schema --write") == .done, "\(tested.output.text)")
    #expect(workspace.text("schemas/journey.json")?.contains("\"touchpoints\"") == true)
  }
}
