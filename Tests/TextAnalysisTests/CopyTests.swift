import Statistics
import Testing
import TextAnalysis

/// What an organisation writes: address beyond the test vectors, terms, whose side it takes.
@Suite struct CopyTests {
  @Test func `courtesies decide only where no pronoun does`() {
    let found = SourceText("Probeer het alsjeblieft opnieuw.").address()
    #expect(found.verdict == .informal)
    #expect(found.pronounVerdict == .none)
  }

  @Test func `untranslated English is found in Dutch copy`() {
    let rules = TermList(EnglishTerms.avoidable)
    let hits = rules.hits(in: SourceText("De checkout van onze customer journey, op de website."))
    #expect(hits.map { rules.rules[$0.rule].prefer } == ["afrekenen", "klantreis"])
    #expect(EnglishTerms.established.contains("website"))
  }

  @Test func `phrases may end in a prefix`() throws {
    let rules = TermList([
      try #require(TermRule("pain point*", prefer: "knelpunt")),
      try #require(TermRule("pain", prefer: "pijn")),
    ])
    let hits = rules.hits(in: SourceText("Pain points en pain."))
    #expect(hits.map(\.found) == ["pain points", "pain"])
  }

  @Test func `a text about ourselves is inside out`() throws {
    let source = SourceText("Wij zijn trots op onze service. Ons team helpt u. “U bent top.”")
    let found = source.insideOut(.of(.dutch))
    #expect(found == InsideOut(organisation: 3, customer: 1))
    #expect(try found.ratio().value == 0.75)
    #expect(try found.ratio().interval().lower < 0.5)
  }

  @Test func `two stop words of each language decide nothing`() {
    #expect(SourceText("het van the and").detectedLanguage.verdict == .unknown)
    #expect(SourceText("Wat een fijne winkel").detectedLanguage.language == .dutch)
  }
}
