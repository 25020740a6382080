import Testing
import WorkbenchEngine
import WorkbenchKit
import WorkbenchTesting

/// Comments that are searched, drawn and kept back.
@Suite struct VerbatimsTests {
  private typealias Rows = CommentWorkspace

  @Test func `marks, places and words stand beside each other`() async throws {
    let tested = try await CommentWorkspace(
      Rows.rows(9, score: 9, "") + Rows.rows(1, score: 3, "lange rij\nbij de \"kassa\"")
        + Rows.rows(2, score: 10, "geen rij")
    ).session()
    await tested.run("verbatims matching \"lange rij\"")
    let row = try #require(tested.output.reports.last?.table?.readableRows.first)
    #expect(row.number("score") == 3)
    #expect(row.word("place") == "responses.csv:11")
    #expect(row.word("comment") == "lange rij\nbij de \"kassa\"")
    await tested.run("verbatims matching rij where recommend >= 9")
    let places = tested.output.reports.last?.table?.readableRows.map { $0.word("place") }
    // The comment before them takes two lines.
    #expect(places == ["responses.csv:13", "responses.csv:14"])
  }

  @Test func `a small group is not quoted, a rare subject is`() async throws {
    let tested = try await CommentWorkspace(
      Rows.rows(9, score: 2, "geheim van het eiland", region: "Eiland")
        + Rows.rows(20, score: 8, "alles goed", region: "Stad")
        + Rows.rows(1, score: 1, "kapotte deur", region: "Stad")
    ).session()
    for statement in [
      "verbatims where region = Eiland", "verbatims by region --sample 100",
      "verbatims by region matching geheim", "sentiment by region --show 50",
    ] {
      await tested.run(statement)
      #expect(!tested.output.take().contains("van het eiland"), "\(statement)")
    }
    // One comment about something is no group: its writer is one of thirty.
    await tested.run("verbatims where why contains \"kapotte\"")
    #expect(tested.output.take().contains("kapotte deur"))
    await tested.run("set verbatims.minimum 5")
    await tested.run("verbatims where region = Eiland")
    #expect(tested.output.take().contains("geheim van het eiland"))
  }

  /// Counts that are taken from what was read, or counted apart, are those of the responses.
  @Test(arguments: [
    ("", 30, 50), ("where region = Zuid", 10, 20), ("where why contains traag", 12, 12),
    ("where comment contains traag", 12, 12), ("where why contains traag and region = Zuid", 4, 4),
    ("where not why contains traag", 18, 18), ("where why contains traag or region = Zuid", 18, 28),
    ("where why contains traag or why contains snel", 24, 24), ("by region", 30, 50),
    ("where why contains traag by region", 12, 12), ("matching traag", 30, 50),
    ("matching traag where region = Zuid", 10, 20),
  ])
  func `how many comments among how many responses`(
    _ clauses: String, _ comments: Int, _ responses: Int
  ) async throws {
    let tested = try await CommentWorkspace(
      Rows.rows(8, score: 3, "traag") + Rows.rows(6, score: 9, "snel")
        + Rows.rows(6, score: 8, "gewoon") + Rows.rows(10, score: 8, "")
        + Rows.rows(4, score: 3, "traag", region: "Zuid")
        + Rows.rows(6, score: 9, "snel", region: "Zuid")
        + Rows.rows(10, score: 8, "", region: "Zuid")
    ).session()
    await tested.run("verbatims \(clauses)")
    let note = try #require(tested.output.reports.last?.note("denominator"))
    #expect(note.text.en.hasPrefix("n \(comments) comments among \(responses) responses"))
  }

  @Test func `the same answer in either language and whatever the order of clauses`() async throws {
    let dutch = try await TestSession(language: .nl)
    let english = try await TestSession()
    for statement in [
      "verbatims matching kassa by region --sample 2", "words --top 3", "topics by wave",
      "sentiment by channel", "languages by region", "redact",
    ] {
      #expect(
        await dutch.canonicalJSON(of: statement) == english.canonicalJSON(of: statement),
        "\(statement)")
    }
    #expect(
      await english.canonicalJSON(of: "verbatims by region matching kassa").contains("kassa"))
  }

  @Test func `what is found does not depend on what the store rules out first`() async throws {
    let tested = try await TestSession()
    await tested.run("verbatims matching kassa")
    let quick = tested.output.reports.last?.note("sentence")?.text.en
    await tested.run("verbatims matching \"kassa | /\\bkassa\\b/\"")
    let slow = tested.output.reports.last?.note("sentence")?.text.en
    #expect(quick?.prefix(20) == slow?.prefix(20))
    await tested.run(
      "verbatims where why matches \"(?i)\\\\bkassa\\\\b\" matching kassa --sample 0")
    let filtered = tested.output.reports.last?.note("sentence")?.text.en
    #expect(quick?.split(separator: " ").first == filtered?.split(separator: " ").first)
  }

  @Test(arguments: [
    ("verbatims", "verbatims.none"), ("words", "verbatims.none"), ("sentiment", "verbatims.none"),
    ("languages", "verbatims.none"), ("topics", "codebook.none"),
    ("verbatims --topic rij", "codebook.none"), ("verbatims --score why", "column.type"),
    ("words recommend >= 9", "words.side"),
    ("words recommend >= 9 vs recommend >= 8", "verbatims.none"),
  ]) func `nothing written at all: a reason and a next step`(
    statement: String, code: String
  ) async throws {
    let tested = try await CommentWorkspace(Rows.rows(30, score: 9, "")).session()
    await tested.run(statement)
    let problem = try #require(tested.output.diagnostics.last)
    #expect(problem.code.id == code)
    #expect(problem.hint != nil)
  }

  @Test func `a survey without an open question`() async throws {
    let survey = try WrittenSurvey(
      "questions: {recommend: {column: score, kind: nps}}\n", responses: "id,score\na,9\n")
    let tested = try await survey.session()
    await tested.run("verbatims")
    #expect(tested.output.diagnostics.last?.code.id == "question.none")
    await tested.run("redact")
    #expect(tested.output.reports.last?.note("sentence") != nil)
  }

  @Test func `right to left, emoji, broken bytes and a very long comment`() async throws {
    let long = String(repeating: "Dit is een heel lange klacht over de rij. ", count: 2_500)
    let tested = try await CommentWorkspace(
      Rows.rows(11, score: 2, "كان هناك تأخير كبير") + Rows.rows(11, score: 9, "👍🏽 top! 👨‍👩‍👧")
        + Rows.rows(4, score: 8, "caf\u{FFFD} \u{202E}omgekeerd") + Rows.rows(1, score: 1, long)
    ).session()
    for statement in [
      "verbatims --sample 100", "verbatims matching rij", "verbatims matching 👍🏽",
      "sentiment --show 3", "languages", "redact", "words recommend >= 8 vs recommend < 8 --all",
    ] {
      let outcome = await tested.run(statement)
      let text = tested.output.take()
      if case .failed(let problem) = outcome {
        Issue.record("\(statement): \(problem.message.en)")
      }
      #expect(text.utf8.count < 30_000, "\(statement)")
      // A mark that turns the direction of the page is not sent on.
      #expect(!text.unicodeScalars.contains("\u{202E}"), "\(statement)")
    }
  }
}
