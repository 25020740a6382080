import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Topics by a codebook: coverage, scores, agreement, and codebooks that are wrong.
@Suite struct TopicsTests {
  private typealias Rows = CommentWorkspace

  private static let codebook = """
    language: nl
    topics:
      rij:
        title: {nl: Rij, en: Queue}
        queries: ["lange rij", wacht*]
        exclude: [verwacht*, "lange rij & feest"]
      vers: [vers, ~appel]
    """

  private func session(_ codebook: String = codebook) async throws -> TestSession {
    try await CommentWorkspace(
      Rows.rows(20, score: 2, "lange rij", coded: "rij")
        + Rows.rows(10, score: 9, "wachten, appels", coded: "rij;vers")
        + Rows.rows(5, score: 10, "lange rij voor een feest", coded: "vers")
        + Rows.rows(5, score: 7, "niets", coded: "geen")
        + Rows.rows(2, score: 8, "wachten", coded: "parkeren")
        + Rows.rows(8, score: 8, "", coded: ""),
      files: ["codebooks/boek.yaml": codebook]
    ).session()
  }

  @Test func `coverage, unmatched comments and scores`() async throws {
    let tested = try await session()
    await tested.run("topics")
    let table = try #require(tested.output.reports.last?.table)
    let queue = try #require(table.row("rij", in: "topic"))
    #expect(queue.number("n") == 32)
    #expect(queue.number("share") == 32.0 / 42)
    // 10 promoters, 2 passives and 20 detractors.
    #expect(queue.number("nps") == 100 * (10.0 - 20) / 32)
    let fresh = try #require(table.row("vers", in: "topic"))
    #expect(fresh.number("n") == 10 && fresh.word("flag") == "indicative")
    let rest = try #require(table.row("none", in: "topic"))
    #expect(rest.number("n") == 10 && rest.number("share") == 10.0 / 42)
  }

  @Test func `agreement with a person`() async throws {
    let tested = try await session()
    await tested.run("topics --coded coded")
    let report = try #require(tested.output.reports.last)
    let table = try #require(report.tables.first { $0.id == "topics-agreement" })
    let queue = try #require(table.row("rij", in: "topic"))
    // Coded 40 of 42: 30 by hand, 30 found, all 30 the same.
    #expect(queue.number("coded") == 30 && queue.number("found") == 30)
    #expect(queue.number("kappa") == 1 && queue.number("precision") == 1)
    let fresh = try #require(table.row("vers", in: "topic"))
    // By hand 15, found 10, both 10, neither 25: κ = (35/40 − 0.5625) / (1 − 0.5625).
    #expect(fresh.number("coded") == 15 && fresh.number("found") == 10)
    #expect(abs(try #require(fresh.number("kappa")) - 0.3125 / 0.4375) < 1e-12)
    #expect(fresh.number("recall") == 10.0 / 15)
    #expect(report.note("coded")?.text.en == "n 40 comments coded by hand")
    #expect(report.note("unknown-codes")?.text.en.contains("parkeren (2)") == true)
  }

  @Test func `comments of a topic and of none`() async throws {
    let tested = try await session()
    await tested.run("verbatims --topic vers --sample 1")
    #expect(tested.output.take().contains("wachten, appels"))
    await tested.run("verbatims --topic none --sample 100")
    let text = tested.output.take()
    #expect(text.contains("niets") && text.contains("feest") && !text.contains("wachten"))
  }

  @Test(arguments: [
    ("topics:\n  rij: {queries: [\"/(/\"]}\n", "codebook.query", 2, 21),
    ("topics:\n  rij:\n    queries:\n      - lange rij\n      - rij &\n", "codebook.query", 5, 14),
    ("topics:\n  rij: {title: Rij}\n", "codebook.empty", 2, 3),
    ("topics:\n  rij: {querys: [rij]}\n", "yaml.unknown-key", 2, 9),
    ("topics: {}\n", "codebook.empty", 1, 9), ("title: Boek\n", "yaml.missing-key", 1, 1),
    ("topics:\n  rij: [rij\n", "yaml.syntax", 3, 1),
    ("language: fr\ntopics: {rij: [rij]}\n", "yaml.value", 1, 11),
  ]) func `a codebook that is wrong, with line and column`(
    codebook: String, code: String, line: Int, column: Int
  ) async throws {
    let tested = try await session(codebook)
    let outcome = await tested.run("topics")
    #expect(outcome != .done)
    let problem = try #require(tested.output.diagnostics.first { $0.code.id == code })
    guard case .file(let path, let foundLine, let foundColumn, _)? = problem.place else {
      Issue.record("no place: \(problem)")
      return
    }
    #expect(path == "codebooks/boek.yaml")
    #expect(foundLine == line && foundColumn == column, "\(foundLine ?? 0):\(foundColumn ?? 0)")
  }

  @Test func `all that is wrong with a codebook is said at once`() async throws {
    let tested = try await session(
      "topics:\n  a: {queries: [\"!x\"]}\n  b: {queries: [\"\"]}\n  c: {queris: [x]}\n")
    await tested.run("topics")
    #expect(tested.output.diagnostics.count == 4)
  }

  @Test func `an empty file is no codebook`() async throws {
    let tested = try await session("# nothing\n")
    await tested.run("topics")
    #expect(tested.output.diagnostics.last?.code.id == "codebook.empty")
  }
}
