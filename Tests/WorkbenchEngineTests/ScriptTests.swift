import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Scripts: parameters, expectations, the place of the first error, and recording.
@Suite struct ScriptTests {
  private func run(
    _ script: String, set parameters: [String: String] = [:]
  ) async throws -> (outcome: StatementOutcome, text: String) {
    let folder = try TemporaryFolder()
    try folder.write(script, to: "test.reis")
    let tested = try await TestSession(folder: folder.path)
    let outcome = await tested.session.runScript(
      Spanned("test.reis", at: .none), parameters: parameters)
    return (outcome, tested.output.text)
  }

  @Test func `a script runs to its end`() async throws {
    let result = try await run("#! reis 1\n# words\n\n## Stores\nsurveys |\n  top 1\n")
    #expect(result.outcome == .done)
    #expect(result.text.contains("Stores"))
    #expect(result.text.contains("telefoon"))
  }

  @Test func `the first error names the script's line and column and ends it`() async throws {
    let result = try await run("surveys\n\nsurveyz\nplugins\n")
    guard case .failed = result.outcome else {
      Issue.record("\(result.outcome)")
      return
    }
    #expect(result.text.contains("test.reis:3:1"))
    #expect(!result.text.contains("Plugin"))
  }

  @Test func `parameters have defaults and other values for one run`() async throws {
    let script = "param quarter = 2026-Q1\nfilter wave = $quarter\n"
    #expect(try await run(script).text.contains("filter: wave = 2026-Q1"))
    #expect(
      try await run(script, set: ["quarter": "2026-Q2"]).text.contains("filter: wave = 2026-Q2"))
  }

  @Test func `a parameter that nothing declares is refused with the nearest`() async throws {
    let result = try await run("param quarter = 2026-Q1\n", set: ["quartr": "x"])
    #expect(result.text.contains("script.parameter"))
    #expect(result.text.contains("did you mean \"quarter\""))
  }

  @Test func `an expectation that is not met stops the script with what was seen`() async throws {
    let result = try await run("surveys\nexpect files = 99\nplugins\n")
    #expect(result.outcome == .unmet)
    #expect(result.text.contains("not as expected: files ="))
    #expect(result.text.contains("test.reis:2:1"))
  }

  @Test func `a script for a newer version is not run`() async throws {
    #expect(try await run("#! reis 2\nsurveys\n").text.contains("script.version"))
  }

  @Test func `a script that runs itself is stopped`() async throws {
    #expect(try await run("run test.reis\n").text.contains("script.depth"))
  }

  @Test func `a recording runs again and gives the same answers`() async throws {
    let folder = try TemporaryFolder()
    let tested = try await TestSession(folder: folder.path)
    for statement in [
      "set nps.minimum 12", "filter wave = 2026-Q2", "record start session.reis",
      "values region", "surveyz", "nps by region | sort nps", "record stop",
    ] {
      await tested.run(statement)
    }
    let script = try folder.read("session.reis")
    #expect(script.hasPrefix("#! reis 1\nopen "))
    #expect(script.contains("set nps.minimum 12\n"))
    #expect(script.contains("filter wave = 2026-Q2\n"))
    #expect(script.contains("# failed (command.unknown): surveyz\n"))

    let before = tested.output.reports.suffix(1).map(\.table)
    let again = try await TestSession(open: [], folder: folder.path)
    let outcome = await again.session.runScript(Spanned("session.reis", at: .none), parameters: [:])
    #expect(outcome == .done, "\(again.output.text)")
    #expect(again.output.reports.suffix(1).map(\.table) == before)
  }
}
