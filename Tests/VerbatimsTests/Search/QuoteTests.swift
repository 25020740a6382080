import Testing

@testable import Verbatims

/// Which comments are quoted, and how much of them.
@Suite struct QuoteTests {
  @Test func `a seed draws the same comments, whatever else is asked`() {
    let all = Array(0..<1_000)
    let drawn = QuoteSample.draw(20, of: all, seed: 7) { $0 }
    #expect(drawn.count == 20 && drawn == drawn.sorted() && Set(drawn).count == 20)
    #expect(drawn == QuoteSample.draw(20, of: all, seed: 7) { $0 })
    #expect(drawn != QuoteSample.draw(20, of: all, seed: 8) { $0 })
    // A smaller sample is part of the larger one; comments that leave take no others along.
    #expect(Set(QuoteSample.draw(5, of: all, seed: 7) { $0 }).isSubset(of: drawn))
    let half = all.filter { drawn.contains($0) || $0.isMultiple(of: 2) }
    #expect(QuoteSample.draw(20, of: half, seed: 7) { $0 } == drawn)
  }

  @Test(arguments: [0, 1, 10, 300, 4_999])
  func `what is drawn are the smallest numbers of all`(_ count: Int) {
    let all = Array(0..<5_000)
    // A draw of one among two keeps the smaller number: by it all can be put in order.
    func isSmaller(_ left: Int, _ right: Int) -> Bool {
      QuoteSample.draw(1, of: [min(left, right), max(left, right)], seed: 3) { $0 } == [left]
    }
    let wanted = all.sorted(by: isSmaller).prefix(count).sorted()
    #expect(QuoteSample.draw(count, of: all, seed: 3) { $0 } == wanted)
  }

  @Test func `every comment has the same chance`() {
    var counts = Array(repeating: 0, count: 10)
    for seed in 0..<2_000 {
      for position in QuoteSample.draw(3, of: Array(0..<10), seed: seed, row: { $0 }) {
        counts[position] += 1
      }
    }
    // 600 expected, standard deviation 20.5: five of them either way.
    #expect(counts.allSatisfy { (497...703).contains($0) }, "\(counts)")
  }

  @Test func `long comments are cut around the word, short ones are not`() {
    #expect(Excerpt.start(of: "kort", limit: 4) == "kort")
    #expect(Excerpt.start(of: "ééééé", limit: 4) == "éééé…")
    let long =
      String(repeating: "woord ", count: 100) + "rij" + String(repeating: " woord", count: 100)
    let cut = Excerpt.around("rij", in: long, limit: 40)
    #expect(cut.hasPrefix("…") && cut.hasSuffix("…") && cut.contains(" rij "))
    #expect(cut.count == 42)
    #expect(Excerpt.around("er-niet", in: long, limit: 40).count == 41)
  }
}
