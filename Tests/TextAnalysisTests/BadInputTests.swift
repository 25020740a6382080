import Testing
import TextAnalysis

/// Whatever comes in, something sensible comes out, soon.
@Suite struct BadInputTests {
  @Test func `broken encodings cost a character, not the text`() {
    let source = SourceText(decoding: [0x75, 0x20, 0xC3, 0x28, 0xFF, 0xE2, 0x82, 0x20, 0x6A, 0x65])
    #expect(source.words == ["u", "je"])
    #expect(source.address().verdict == .mixed)
  }

  @Test(arguments: [
    String(repeating: "a", count: 100_000), String(repeating: "a.b@c ", count: 15_000),
    String(repeating: "a-_.%+", count: 15_000), String(repeating: "\"'“ ", count: 15_000),
    String(repeating: "<{%&$ ", count: 15_000), String(repeating: "a--", count: 30_000),
    String(repeating: "1.", count: 40_000), String(repeating: "e\u{301}", count: 20_000),
    String(repeating: "👩‍👩‍👧 שלום ", count: 3_000), String(repeating: ".!?…\"", count: 10_000),
    String(repeating: "(0", count: 30_000), String(repeating: "'u' ", count: 20_000),
  ]) func `a very long line takes time in proportion`(line: String) {
    let source = SourceText(line)
    var places = PlaceFinder(source)
    let hits = source.withoutMarkup().address().hits
    #expect(hits.map { places.place(of: $0.range).line }.allSatisfy { $0 == 1 })
    #expect(source.sentences(.dutch).count <= line.utf8.count)
    #expect(Redaction().redacted(source).isEmpty == false)
    #expect(TermList([]).hits(in: source).isEmpty)
  }

  @Test func `empty lists find nothing`() {
    let source = SourceText("Je vriendelijke klant")
    let nothing = AddressLexicon(formal: [], informal: [])
    #expect(source.address(lexicon: nothing).verdict == .none)
    #expect(source.sentiment(SentimentLexicon(.dutch, polarities: [:])).score == nil)
    #expect(source.insideOut(.init(organisation: [], customer: [])).organisation == 0)
    #expect(TermRule("") == nil)
    #expect(TermRule(" *") == nil)
  }

  @Test func `an empty text has no figures`() {
    let source = SourceText("")
    #expect(source.tokens.isEmpty)
    #expect(source.readability(.dutch).score == nil)
    #expect(source.readability(.dutch).lix == nil)
    #expect(source.per100Words(0) == 0)
    #expect(throws: (any Error).self) { try source.insideOut(.of(.dutch)).ratio() }
    #expect(ToneOfAddress([]).score == nil)
  }
}
