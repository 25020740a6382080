import Statistics

/// Random test data that is the same in every run.
struct RandomData {
  var generator: SplitMix64

  init(seed: UInt64) {
    generator = SplitMix64(seed: seed)
  }

  /// A whole number in a range.
  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + generator.index(below: range.count)
  }

  /// A number from 0 up to but not including 1.
  mutating func unit() -> Double { generator.unit() }

  /// Counts of the three categories, at least one answer in all.
  mutating func counts(upTo largest: Int = 60) -> RecommendationCounts {
    let counts = RecommendationCounts(
      detractors: Double(integer(0...largest)), passives: Double(integer(0...largest)),
      promoters: Double(integer(0...largest)))
    return counts.n > 0 ? counts : RecommendationCounts(passives: 1)
  }

  /// Answers to an outcome 0…10 and several ratings 1…5 that drive it more or less.
  mutating func drivers(rows: Int, predictors: Int) -> [[Double]] {
    (0..<rows).map { _ in
      let mood = integer(0...2)
      let ratings = (0..<predictors).map { _ in Double(min(5, 1 + mood + integer(0...2))) }
      let pull = ratings.enumerated().reduce(0.0) { $0 + $1.element / Double($1.offset + 1) }
      let outcome = min(10, max(0, (pull + Double(integer(0...4)) - 2).rounded()))
      return [outcome] + ratings
    }
  }
}

/// Accumulates rows with whole numbers as origin, so that sums are exact.
func accumulate(_ rows: [[Double]]) throws(Undefined) -> CrossProducts {
  var products = CrossProducts(origin: (rows.first ?? []).map { _ in 3 })
  for row in rows { try products.add(row) }
  return products
}
