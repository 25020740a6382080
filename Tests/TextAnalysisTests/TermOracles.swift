import Foundation
import OracleKit
import Testing
import TextAnalysis

@Suite struct TermOracles {
  @Test(arguments: OracleFile("38_text_terms", in: .module).cases)
  func terms(_ oracle: OracleCase) throws {
    let text = SourceText(try #require(oracle.input["text"]?.string))
    let rules = try #require(oracle.input["terms"]?.array).compactMap { entry in
      TermRule(entry["term"]?.string ?? "", prefer: entry["prefer"]?.string ?? "")
    }
    let hits = TermList(rules).hits(in: text)
    let counts = Dictionary(grouping: hits) { rules[$0.rule].term }.mapValues(\.count)
    let got: OracleValue = [
      "hits": .array(
        hits.map { hit in
          [
            "term": OracleValue(rules[hit.rule].term), "found": OracleValue(hit.found),
            "prefer": OracleValue(rules[hit.rule].prefer), "token": OracleValue(hit.token),
          ]
        }),
      "counts": .object(counts.mapValues { OracleValue($0) }),
      // The file demands equality and prints fifteen digits.
      "per_100_words": OracleValue(
        Double(String(format: "%.15g", text.per100Words(hits.count)))),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: OracleFile("39_text_stem", in: .module).cases)
  func stem(_ oracle: OracleCase) throws {
    let language: TextLanguage =
      oracle.input["algorithm"]?.string == "dutch" ? .dutch : .english
    let stemmer = try #require(Stemmer(language))
    let words = try #require(oracle.input["words"]?.strings)
    let stems = Dictionary(
      uniqueKeysWithValues: words.map { ($0, OracleValue(stemmer.stem($0))) })
    #expect(oracle.deviations(in: ["stems": .object(stems)]) == [])
  }
}
