import Testing
import WorkbenchKit
import WorkbenchTesting

/// Tone of words: with coverage, and with lexica that a workspace brings.
@Suite struct SentimentTests {
  private typealias Rows = CommentWorkspace

  private func table(
    _ files: [String: String], _ statement: String = "sentiment"
  ) async throws -> (TestSession, Table?) {
    let tested = try await CommentWorkspace(
      Rows.rows(15, score: 9, "de winkel is prima")
        + Rows.rows(15, score: 2, "een blorp in de winkel"),
      files: files
    ).session()
    await tested.run(statement)
    return (tested, tested.output.reports.last?.table)
  }

  @Test func `comments without a judging word have no score, and coverage says so`() async throws {
    let (tested, found) = try await table([:])
    let row = try #require(found?.readableRows.first)
    #expect(row.number("n") == 30 && row.number("scored") == 15 && row.number("coverage") == 0.5)
    #expect(row.number("favourable") == 1)
    #expect(tested.output.reports.last?.note("sorting-aid") != nil)
  }

  @Test func `a workspace adds words, or replaces them all`() async throws {
    let (_, added) = try await table(["lexicons/nl.yaml": "words: {blorp: -1}\n"])
    let both = try #require(added?.readableRows.first)
    #expect(both.number("scored") == 30 && both.number("unfavourable") == 0.5)
    let (_, replaced) = try await table([
      "lexicons/nl.yaml": "replace: true\nwords: {blorp: -1}\n"
    ])
    let only = try #require(replaced?.readableRows.first)
    #expect(only.number("scored") == 15 && only.number("mean") == -1)
  }

  @Test(arguments: [
    ("", "lexicon.empty"), ("replace: true\n", "lexicon.empty"),
    ("words: {blorp: 2}\n", "yaml.value"), ("words: {blorp: slecht}\n", "yaml.value"),
    ("woorden: {blorp: 1}\n", "yaml.unknown-key"),
  ]) func `a lexicon that is empty or wrong`(lexicon: String, code: String) async throws {
    let (tested, _) = try await table(["lexicons/nl.yaml": lexicon])
    #expect(tested.output.diagnostics.last?.code.id == code)
  }

  @Test func `small words such as naar judge nothing`() async throws {
    let tested = try await CommentWorkspace(
      Rows.rows(12, score: 9, "ik ging naar de winkel")
    ).session()
    await tested.run("sentiment --language nl")
    let row = try #require(tested.output.reports.last?.table?.readableRows.first)
    #expect(row.number("scored") == 0 && row["mean"] == .missing(.noAnswer))
  }
}
