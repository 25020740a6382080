import Testing
import WorkbenchKit

@testable import CommandLanguage

@Suite struct LexerTests {
  private func tokens(_ text: String, _ parameters: [String: String]? = nil) -> [Token] {
    Array(Lexer(SourceText(text), parameters: parameters).run().tokens.dropLast())
  }

  @Test(arguments: [
    "../responses/2026-q1-*.csv", "Q7WIFI", "1..5", "-2..2", "user@host", "a:b", "~/data/x.csv",
    "50%", "Jansen's", "café", "naïeve", "日本", "col·lecció", "+5", "-5", ".5", "Q#1", "’s-Avonds",
  ])
  func wordsWithoutQuotesStayWhole(_ word: String) {
    let found = tokens("x \(word) y")
    #expect(found.map(\.text) == ["x", word, "y"])
    #expect(found[1].kind == .word)
    #expect(found[1].span == SourceSpan(2, 2 + word.utf8.count))
    #expect(found[1].problem == nil)
  }

  @Test func everyTokenKnowsItsPlaceInBytes() {
    let text = "nps by \"Café\", région|top (a>=3)"
    let source = SourceText(text)
    let found = tokens(text)
    #expect(
      found.map { source.text($0.span) } == [
        "nps", "by", "\"Café\"", ",", "région", "|", "top", "(", "a", ">=", "3", ")",
      ])
  }

  @Test(arguments: [
    (#""a b""#, "a b"), (#""say \"hi\"""#, #"say "hi""#), (#""back\\slash""#, #"back\slash"#),
    (#""two\nlines""#, "two\nlines"), (#""^\d+$""#, #"^\d+$"#), ("'as \\n is'", "as \\n is"),
    ("“Den Haag”", "Den Haag"), ("„Den Haag”", "Den Haag"), ("‘Den Haag’", "Den Haag"),
    ("\"it's\"", "it's"), ("'a \"b\"'", "a \"b\""), ("\"\"", ""),
  ])
  func quotesGiveTheTextBetweenThem(_ quoted: String, _ text: String) {
    let found = tokens(quoted)
    #expect(found.map(\.text) == [text])
    #expect(found.map(\.kind) == [.quoted])
    #expect(found.first?.span == SourceSpan(0, quoted.utf8.count))
  }

  @Test func optionsCarryTheirValueBehindAnEqualsSign() {
    let found = tokens("--for=excel-nl --overwrite --a == b")
    #expect(
      found.map(\.kind) == [
        .option(hasEquals: true), .word, .option(hasEquals: false), .option(hasEquals: false),
        .foreign, .word,
      ])
    #expect(found[0].text == "for")
    #expect(found[0].span == SourceSpan(0, 5))
  }

  @Test func commentsStartAtAWordsStartOnly() {
    #expect(tokens("nps # by channel").map(\.text) == ["nps"])
    #expect(tokens("Q#1 a=#x").map(\.text) == ["Q#1", "a", "=", "#x"])
  }

  @Test func aMiddleDotBetweenSpacesIsASeparator() {
    #expect(tokens("a · b").map(\.kind) == [.word, .middleDot, .word])
    #expect(tokens("a· b").map(\.kind) == [.word, .middleDot, .word])
    #expect(tokens("a·b").map(\.kind) == [.word])
  }

  @Test func spacesOfWebPagesAreSpaces() {
    #expect(tokens("nps\u{A0}by\u{202F}channel\u{FEFF}").map(\.text) == ["nps", "by", "channel"])
  }

  @Test func parametersAreFilledInEverywhereButInSingleQuotes() {
    let values = ["q": "2026-Q1", "city": "Den Haag"]
    let found = tokens("$q audit-$q.html \"in $city, $$5\" '$q' $$ $city", values)
    #expect(
      found.map(\.text) == [
        "2026-Q1", "audit-2026-Q1.html", "in Den Haag, $5", "$q", "$", "Den Haag",
      ])
    #expect(found.allSatisfy { $0.problem == nil })
    #expect(!found[0].isTyped)
  }

  @Test func lineBreaksCountOnlyWhereAStatementMayEnd() {
    #expect(tokens("a\nb").map(\.kind) == [.word, .newline, .word])
    #expect(tokens("a |\n b").map(\.kind) == [.word, .pipe, .word])
    #expect(tokens("a \\\n b").map(\.kind) == [.word, .word])
    #expect(tokens("(a\nb)").map(\.kind) == [.open, .word, .word, .close])
    #expect(tokens("a |  # why\n b").map(\.kind) == [.word, .pipe, .word])
    #expect(tokens("a\r\nb").map(\.kind) == [.word, .newline, .word])
  }
}
