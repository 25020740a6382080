import Testing
import WorkbenchKit
import WorkbenchTesting

/// Words that tell two groups apart.
@Suite struct WordsTests {
  private typealias Rows = CommentWorkspace

  @Test func `counts, shares, log ratio and p of a table worked by hand`() async throws {
    // Of 20 promoters 12 write "snel", of 20 detractors 2; the others write "gewoon".
    let tested = try await CommentWorkspace(
      Rows.rows(12, score: 9, "snel snel snel") + Rows.rows(8, score: 10, "gewoon")
        + Rows.rows(2, score: 3, "snel") + Rows.rows(18, score: 5, "gewoon")
        + Rows.rows(15, score: 8, "snel")
    ).session()
    await tested.run("words --all")
    let table = try #require(tested.output.reports.last?.table)
    let row = try #require(table.row("snel", in: "word"))
    #expect(row.word("side") == "promoters")
    #expect(row.number("n_a") == 12 && row.number("n_b") == 2)
    #expect(row.number("share_a") == 0.6 && row.number("share_b") == 0.1)
    // log2((12.5 / 21) / (2.5 / 21)) = log2 5
    #expect(abs(try #require(row.number("log_ratio")) - 2.321928094887362) < 1e-12)
    // Fisher's exact test of [[12, 8], [2, 18]], two-sided, as the sum of the hypergeometric
    // probabilities not above the observed one.
    let expected = Self.fisher(12, 8, 2, 18)
    #expect(abs(try #require(row.number("p")) - expected) < 1e-12)
    #expect(row.word("example") == "snel snel snel" && row.word("place") == "responses.csv:2")
  }

  /// The two-sided p-value of a 2 × 2 table, by adding up whole tables in exact binomials.
  private static func fisher(_ a: Int, _ b: Int, _ c: Int, _ d: Int) -> Double {
    func choose(_ n: Int, _ k: Int) -> Double {
      k == 0 ? 1 : choose(n - 1, k - 1) * Double(n) / Double(k)
    }
    let (first, second, column) = (a + b, c + d, a + c)
    func chance(_ x: Int) -> Double {
      choose(first, x) * choose(second, column - x) / choose(first + second, column)
    }
    let observed = chance(a)
    return (max(0, column - second)...min(first, column)).map(chance)
      .filter { $0 <= observed * (1 + 1e-9) }.reduce(0, +)
  }

  @Test func `stop words, rare words and words of both sides are not shown`() async throws {
    let tested = try await CommentWorkspace(
      Rows.rows(20, score: 9, "de winkel is fijn") + Rows.rows(20, score: 2, "de winkel is vies")
        + Rows.rows(1, score: 2, "unicum")
    ).session()
    await tested.run("words")
    let words = try #require(tested.output.reports.last?.table).readableRows.map { $0.word("word") }
    #expect(words == ["fijn", "vies"])
  }

  @Test func `words of one stem count together`() async throws {
    let tested = try await CommentWorkspace(
      Rows.rows(6, score: 9, "bestelling") + Rows.rows(5, score: 9, "bestellingen")
        + Rows.rows(20, score: 2, "auto")
    ).session()
    await tested.run("words --stems")
    let row = try #require(tested.output.reports.last?.table?.readableRows.first)
    #expect(row.word("word") == "bestelling" && row.number("n_a") == 11)
  }

  @Test func `several comments of one person make the test too sure, which is said`() async throws {
    let survey = try WrittenSurvey(
      """
      questions:
        recommend: {column: score, kind: nps}
        why: {column: comment, kind: text}
      respondent: id
      """,
      responses: "id,score,comment\n"
        + (0..<40).map { "R\($0 % 10),\($0 % 2 == 0 ? 9 : 2),woord\($0 % 2)" }
        .joined(separator: "\n") + "\n")
    let tested = try await survey.session()
    await tested.run("words")
    #expect(
      tested.output.reports.last?.note("repeated")?.text.en.hasPrefix("30 comments are by") == true)
  }
}
