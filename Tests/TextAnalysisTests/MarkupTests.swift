import Testing
import TextAnalysis

@Suite struct MarkupTests {
  private func words(_ text: String) -> [String] { SourceText(text).withoutMarkup().words }

  @Test(arguments: [
    ("Hallo %(name)s, welkom", ["hallo", "welkom"]), ("%s en %1$s en %@", ["en", "en"]),
    ("{name} {{ user.name }} {% if je %} ${u} {price:.2f}", []),
    ("<b>je</b> <a href=\"/u/\">hier</a> <!-- u -->", ["je", "hier"]),
    ("je&nbsp;mag&#8217;", ["je", "mag"]), ("50% korting, 100%", ["korting"]),
    ("a < b en c > d", ["a", "b", "en", "c", "d"]), ("{dit is tekst}", ["dit", "is", "tekst"]),
    ("100% je", ["je"]), ("<je", ["je"]), ("{je", ["je"]), ("%(je", ["je"]), ("&je", ["je"]),
  ]) func `what a program fills in is no word`(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func `offsets stay true`() {
    let source = SourceText("%(name)s, u")
    let masked = source.withoutMarkup()
    #expect(masked.bytes.count == source.bytes.count)
    #expect(masked.address().hits.map(\.range) == [10..<11])
  }

  @Test func `a number to be filled in makes u an hour`() {
    #expect(SourceText("over %(hours)d u").withoutMarkup().address().verdict == .none)
    #expect(SourceText("voor %(name)s u").withoutMarkup().address().verdict == .formal)
  }
}
