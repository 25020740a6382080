import Foundation
import OracleKit
import Testing
import TextAnalysis

@Suite struct SentimentOracles {
  static let file = OracleFile("41_text_sentiment", in: .module)

  @Test(arguments: file.cases("candidates")) func candidates(_ oracle: OracleCase) throws {
    let lexicon = SentimentLexicon(.dutch, polarities: [:])
    let words = try #require(oracle.input["words"]?.strings)
    let forms = Dictionary(
      uniqueKeysWithValues: words.map { ($0, OracleValue(lexicon.forms(of: $0))) })
    #expect(oracle.deviations(in: ["candidates": .object(forms)]) == [])
  }

  @Test(arguments: file.cases("text")) func text(_ oracle: OracleCase) throws {
    let polarities = try #require(oracle.input["lexicon"]?.object).compactMapValues(\.number)
    let lexicon = SentimentLexicon(try #require(oracle.language), polarities: polarities)
    let text = SourceText(try #require(oracle.input["text"]?.string))
    let found = text.sentiment(lexicon)
    let got: OracleValue = [
      "hits": .array(
        found.hits.map { hit in
          [
            "word": OracleValue(hit.word), "form": OracleValue(hit.form),
            "score": OracleValue(hit.score),
          ]
        }),
      "score": OracleValue(found.score),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test func `the lexica that come with the module are read`() {
    #expect(SentimentLexicon.bundled(.dutch).count > 2700)
    #expect(SentimentLexicon.bundled(.english).count > 1200)
    let lexicon = SentimentLexicon.bundled(.dutch)
    #expect(lexicon.entry(for: "trage")?.form == "traag")
    #expect(lexicon.entry(for: "klacht")?.polarity == -0.5)
    let comment = SourceText("Niet vriendelijk en erg traag, wat een slechte service.")
    #expect((comment.sentiment(lexicon).score ?? 0) < -0.2)
  }
}
