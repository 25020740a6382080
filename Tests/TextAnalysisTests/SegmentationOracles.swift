import Foundation
import OracleKit
import Testing
import TextAnalysis

@Suite struct SegmentationOracles {
  static let file = OracleFile("35_text_sentences", in: .module)

  @Test(arguments: file.cases("sentences")) func sentences(_ oracle: OracleCase) throws {
    let text = SourceText(try #require(oracle.input["text"]?.string))
    let language = try #require(oracle.language)
    let got: OracleValue = [
      "sentences": OracleValue(text.sentences(language).map { text[$0] })
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("words")) func words(_ oracle: OracleCase) throws {
    let text = SourceText(try #require(oracle.input["text"]?.string))
    #expect(oracle.deviations(in: ["words": OracleValue(text.words)]) == [])
  }

  @Test func `language of a comment`() throws {
    for oracle in OracleFile("44_text_language", in: .module).cases {
      let found = SourceText(try #require(oracle.input["text"]?.string)).detectedLanguage
      let got: OracleValue = [
        "verdict": OracleValue(found.verdict.rawValue), "nl": OracleValue(found.dutch),
        "en": OracleValue(found.english),
      ]
      #expect(oracle.deviations(in: got) == [])
    }
  }
}
