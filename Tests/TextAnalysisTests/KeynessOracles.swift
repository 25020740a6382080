import Foundation
import OracleKit
import Statistics
import Testing
import TextAnalysis

@Suite struct KeynessOracles {
  static let file = OracleFile("40_text_keyness", in: .module)

  @Test(arguments: file.cases("table")) func table(_ oracle: OracleCase) throws {
    let cells = try #require(oracle.input["table"]?.numbers)
    let g2 = LogLikelihood.table(cells[0], cells[1], cells[2], cells[3])
    let got: OracleValue = ["g2": OracleValue(g2), "p": OracleValue(LogLikelihood.p(g2))]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("document")) func document(_ oracle: OracleCase) throws {
    // The words of these cases include stop words, so the corpus must not leave any out.
    var corpus = CommentCorpus(nil)
    for (side, key) in [(CommentCorpus.Side.a, "a"), (.b, "b")] {
      let comments = try #require(oracle.input[key]?.comments)
      for (row, comment) in comments.enumerated() { corpus.add(comment, to: side, row: row) }
    }
    var got: [String: OracleValue] = [
      "n_a": OracleValue(corpus.count(.a)), "n_b": OracleValue(corpus.count(.b)),
    ]
    do {
      let keyness = try corpus.keyness(minimum: try #require(oracle.input["min_df"]?.integer))
      got["tested"] = OracleValue(keyness.words.count)
      got["words"] = .object(
        Dictionary(
          uniqueKeysWithValues: keyness.words.map { word in
            (
              word.frequency.word,
              [
                "df_a": OracleValue(word.frequency.a), "df_b": OracleValue(word.frequency.b),
                "g2": OracleValue(word.g2), "log_ratio": OracleValue(word.logRatio),
                "p_fisher": OracleValue(word.p), "p_adjusted": OracleValue(word.adjustedP),
              ]
            )
          }))
    } catch let reason as Undefined {
      got["reason"] = OracleValue(reason.code)
      got["words"] = [:]
    }
    #expect(oracle.deviations(in: .object(got)) == [])
  }

  @Test(arguments: file.cases("tokens")) func tokens(_ oracle: OracleCase) throws {
    let (a, b) = (try #require(oracle.input["a"]?.object), try #require(oracle.input["b"]?.object))
    let words = Set(a.keys).union(b.keys).sorted()
    let prior: TokenKeyness.Prior =
      if let alpha = oracle.input["alpha"]?.number {
        .uniform(alpha)
      } else {
        .pooled(try #require(oracle.input["alpha0"]?.number))
      }
    let keyness = try TokenKeyness(
      words.map { ($0, a: a[$0]?.integer ?? 0, b: b[$0]?.integer ?? 0) }, prior: prior)
    let got: OracleValue = [
      "n_a": OracleValue(keyness.nA), "n_b": OracleValue(keyness.nB),
      "alpha0": OracleValue(keyness.priorWeight),
      "words": .object(
        Dictionary(
          uniqueKeysWithValues: keyness.words.map { word in
            (
              word.word,
              [
                "g2_two_term": OracleValue(word.g2OfOccurrences),
                "g2_four_term": OracleValue(word.g2OfTable),
                "log_odds": OracleValue(word.logOdds), "z": OracleValue(word.z),
              ]
            )
          })),
    ]
    #expect(oracle.deviations(in: got) == [])
  }
}
