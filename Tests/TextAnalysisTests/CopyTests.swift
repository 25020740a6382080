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

/// Texts of one brand beside each other.
@Suite struct ToneTests {
  private let plain = [
    "Je pakket is onderweg. Wij helpen je graag.", "Je bestelling is klaar. Haal hem vandaag op.",
    "Kies je maat. Wij sturen je een bericht daarover.", "Je betaalt later. Dat is wel zo fijn.",
    "Vraag het ons team. Je krijgt snel antwoord.",
  ]

  @Test func `a text with much longer sentences stands apart`() throws {
    let official = """
      Naar aanleiding van uw schriftelijke verzoek met betrekking tot de beëindiging van de \
      overeenkomst delen wij u mede dat de behandeling daarvan plaatsvindt.
      """
    let found = ToneOutliers((plain + [official]).map { SourceText($0).tone(.dutch) })
    #expect(found.n[.sentenceLength] == 6)
    let outlier = try #require(found.outliers.first { $0.trait == .sentenceLength })
    #expect(outlier.text == 5)
    #expect(outlier.value == 23)
    #expect(outlier.score > ToneOutliers.limit)
    #expect(Set(found.outliers.map(\.text)) == [5])
  }

  @Test func `a few texts have no outlier`() {
    let profiles = plain.prefix(3).map { SourceText($0).tone(.dutch) }
    #expect(ToneOutliers(profiles + [SourceText("U! U! U!").tone(.dutch)]).outliers == [])
    #expect(ToneOutliers([]).outliers == [])
  }

  @Test func `a text that addresses nobody has no formality`() {
    #expect(SourceText("Bestel nu!").tone(.dutch).traits[.formality] == nil)
    #expect(SourceText("").tone(.dutch).traits.isEmpty)
  }
}
