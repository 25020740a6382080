import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// The command `audit`: order, selection, exit codes, pipes.
@Suite struct AuditCommandTests {
  @Test func `the worst comes first, then rule by rule, and twice is the same`() async throws {
    let first = try await TestSession().findings()
    let second = try await TestSession(language: .nl).findings()
    #expect(first == second)
    let orders = first.map(\.severity.order)
    #expect(orders == orders.sorted())
  }

  @Test(
    "fail-on decides whether the answer is no",
    arguments: [
      ("audit --rule TP-04 --fail-on error", StatementOutcome.done),
      ("audit --rule TP-04 --fail-on warning", .unmet),
      ("audit --rule TP-04 --fail-on info", .unmet),
      ("audit --rule TP-04", .done), ("audit --rule JR-04 --fail-on error", .unmet),
      ("audit --rule JR-07 --fail-on warning", .done), ("audit --fail-on never", .done),
    ])
  func failOn(_ statement: String, _ outcome: StatementOutcome) async throws {
    #expect(try await TestSession().run(statement) == outcome)
  }

  @Test func `a subject is a journey, a touchpoint, a survey or a family of rules`() async throws {
    let tested = try await TestSession()
    let journey = await tested.findings("audit bezorgen")
    #expect(!journey.isEmpty)
    #expect(journey.allSatisfy { $0.subject.hasPrefix("bezorgen") })
    let touchpoint = await tested.findings("audit betalen")
    #expect(Set(touchpoint.map(\.subject)) == ["bestellen/betalen"])
    #expect(await tested.findings("audit bestellen/betalen") == touchpoint)
    let survey = await tested.findings("audit telefoon")
    #expect(survey.allSatisfy { $0.subject == "telefoon" || $0.subject.hasPrefix("telefoon/") })
    let family = await tested.findings("audit bestellen journeys")
    #expect(family.allSatisfy { $0.rule.hasPrefix("JR-") && $0.subject.hasPrefix("bestellen") })
    #expect(await tested.findings("audit --rule jr").allSatisfy { $0.rule.hasPrefix("JR-") })
  }

  @Test func `findings are a table after a pipe`() async throws {
    let tested = try await TestSession()
    await tested.run("audit --rule TP-04 | where subject contains boodschappen | sort subject")
    let rows = try #require(tested.output.reports.last?.table).readableRows
    #expect(
      rows.map { $0.word("subject") } == [
        "boodschappen/fietsenstalling", "boodschappen/groenteafdeling", "boodschappen/kast",
      ])
    #expect(rows.allSatisfy { $0.word("threshold") == "gap=2" })
    #expect(rows.first?.word("places") == "journeys/boodschappen.yaml:120:17")
  }

  @Test func `the session's filter does not narrow an audit`() async throws {
    let tested = try await TestSession()
    let before = await tested.findings()
    await tested.run("filter region = Noord")
    #expect(await tested.findings() == before)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a journey of ten thousand touchpoints is audited whole`() async throws {
    let lines = (0..<10_000).map { "  - {id: t\($0), step: \($0 / 1_300 + 1), control: brand}" }
    let tested = try await WrittenWorkspace([
      "journeys/long.yaml": (["touchpoints:"] + lines).joined(separator: "\n") + "\n"
    ]).session()
    await tested.run("audit | group rule")
    let table = try #require(tested.output.reports.last?.table)
    #expect(table.row("JR-05", in: "rule")?.number("rows") == 10_000)
    #expect(table.row("TP-03", in: "rule")?.number("rows") == 10_000)
  }

  @Test func `without a workspace rules about files have nothing to look at`() async throws {
    let tested = try await TestSession(open: [], folder: "/tmp")
    #expect(await tested.run("audit") == .done)
    #expect(await tested.codes("audit baseline") == ["workspace.none"])
  }
}
