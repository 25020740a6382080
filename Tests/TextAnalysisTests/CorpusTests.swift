import Statistics
import Testing
import TextAnalysis

@Suite struct CorpusTests {
  @Test func `stop words without meaning are left out, negations stay`() throws {
    var corpus = CommentCorpus(.dutch)
    for row in 0..<4 { corpus.add("De levering was niet op tijd", to: .b, row: row) }
    corpus.add("Het ging goed", to: .a, row: 9)
    let words = try corpus.keyness().words.map(\.frequency.word)
    #expect(Set(words) == ["levering", "niet", "tijd"])
  }

  @Test func `words with one stem count once a comment, shown by the commonest form`() throws {
    var corpus = CommentCorpus(.dutch, groupsStems: true)
    corpus.add("bestelling bestellingen", to: .a, row: 1)
    corpus.add("Bestellingen", to: .a, row: 2)
    corpus.add("mooie bestelling en bestellingen", to: .b, row: 3)
    let word = try #require(corpus.keyness(minimum: 1).words.first { $0.frequency.a == 2 })
    #expect(word.frequency == DocumentFrequency("bestellingen", a: 2, b: 1))
    #expect(corpus.exampleRows(of: ["bestellingen"], .a) == ["bestellingen": [1, 2]])
    #expect(corpus.exampleRows(of: ["bestellingen"], .b) == ["bestellingen": [3]])
  }

  @Test func `comments without a word stay out of n`() throws {
    var corpus = CommentCorpus(.dutch)
    for comment in ["", "  ", "👍 10!", "www.shop.nl"] { corpus.add(comment, to: .a, row: 0) }
    corpus.add("goed", to: .a, row: 1)
    #expect(corpus.count(.a) == 1)
    #expect(corpus.emptyCount(.a) == 4)
    #expect(throws: Undefined.noData) { try corpus.keyness() }
    #expect(throws: Undefined.noData) { try corpus.tokenKeyness() }
  }

  @Test func `Fisher's test on margins of every shape`() throws {
    // From exact fractions of binomial coefficients.
    let cases: [(a: Int, nA: Int, b: Int, nB: Int, p: Double)] = [
      (3, 4, 1, 4, 0.4857142857142857), (1, 10, 11, 14, 0.0027594561852200836),
      (5, 5, 0, 5, 0.007936507936507936), (2, 2, 3, 3, 1),
      (300, 1000, 500, 2000, 0.003842707513630086),
      (0, 50_000, 3, 50_000, 0.24999249992499925),
    ]
    for (a, nA, b, nB, p) in cases {
      let keyness = try DocumentKeyness([.init("w", a: a, b: b)], nA: nA, nB: nB, minimum: 1)
      let got = try #require(keyness.words.first?.p)
      #expect(abs(got - p) <= 1e-9 + 1e-8 * p, "\(a)/\(nA) \(b)/\(nB): \(got)")
    }
  }
}
