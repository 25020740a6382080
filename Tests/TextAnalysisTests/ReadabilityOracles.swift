import Foundation
import OracleKit
import Testing
import TextAnalysis

@Suite struct ReadabilityOracles {
  static let file = OracleFile("36_text_readability", in: .module)

  @Test(arguments: file.cases("score")) func score(_ oracle: OracleCase) throws {
    let words = try #require(oracle.input["words"]?.integer)
    let sentences = try #require(oracle.input["sentences"]?.integer)
    let score = Readability.score(
      try #require(oracle.language), words: words, sentences: sentences,
      syllables: try #require(oracle.input["syllables"]?.integer))
    var got: [String: OracleValue] = ["score": OracleValue(score)]
    if score == nil {
      got["reason"] = "no_text"
    } else {
      got["words_per_sentence"] = OracleValue(Double(words) / Double(sentences))
    }
    #expect(oracle.deviations(in: .object(got)) == [])
  }

  /// Rules about spelling cannot be right always; the file says how often they must be.
  @Test(arguments: file.cases("syllables")) func syllables(_ oracle: OracleCase) throws {
    let counter = SyllableCounter(try #require(oracle.language))
    let words = try #require(oracle.input["words"]?.strings)
    let counts = try #require(oracle.expected["counts"])
    let wrong = words.filter { counter.count($0) != counts[$0]?.integer }
    let accuracy = 1 - Double(wrong.count) / Double(words.count)
    #expect(accuracy >= oracle.input["min_accuracy"]?.number ?? 1, "\(wrong)")
  }

  /// Counts exactly; syllables within 3 %, and the score that follows from them within 2 points.
  @Test(arguments: file.cases("text")) func text(_ oracle: OracleCase) throws {
    let text = SourceText(try #require(oracle.input["text"]?.string))
    let measure = text.readability(try #require(oracle.language))
    guard let score = measure.score else {
      let got: OracleValue = ["words": OracleValue(measure.words), "reason": "no_text"]
      #expect(oracle.deviations(in: got) == [])
      return
    }
    let expectedSyllables = try #require(oracle.expected["syllables"]?.number)
    let expectedScore = try #require(oracle.expected["score"]?.number)
    #expect(abs(Double(measure.syllables) - expectedSyllables) <= 0.03 * expectedSyllables)
    #expect(abs(score - expectedScore) <= 2)
    let got: OracleValue = [
      "sentences": OracleValue(measure.sentences), "words": OracleValue(measure.words),
      "syllables": OracleValue(expectedSyllables), "score": OracleValue(expectedScore),
      "words_per_sentence": OracleValue(measure.wordsPerSentence),
      "long_words": OracleValue(measure.longWords), "lix": OracleValue(measure.lix),
      "longest_sentence": OracleValue(measure.longestSentence),
      "sentences_over_20_words": OracleValue(measure.longSentences),
      "reliable": OracleValue(measure.isReliable),
    ]
    #expect(oracle.deviations(in: got) == [])
  }
}
