import Statistics
import Testing

/// Accumulating parts of the data apart and merging them gives the figures of the whole.
@Suite struct MergingProperties {
  private static let rows: [[Double]] = {
    var random = RandomData(seed: 81)
    return random.drivers(rows: 240, predictors: 3)
  }()

  @Test func weightedScores() throws {
    var whole = WeightedRecommendationCounts()
    var parts = [WeightedRecommendationCounts(), WeightedRecommendationCounts()]
    for (position, row) in Self.rows.enumerated() {
      let weight = Double(1 + position % 4) / 4
      try whole.add(score: row[0], weight: weight)
      try parts[position % 2].add(score: row[0], weight: weight)
    }
    parts[0].merge(parts[1])
    // Quarters are summed exactly.
    #expect(parts[0] == whole)
    #expect(whole.total.n == Self.rows.count)
  }

  @Test func weightedMeans() throws {
    var whole = WeightedMoments()
    var parts = [WeightedMoments(), WeightedMoments()]
    for (position, row) in Self.rows.enumerated() {
      let weight = 0.1 + Double(position % 7)
      try whole.add(row[0], weight: weight)
      try parts[position % 2].add(row[0], weight: weight)
    }
    parts[0].merge(parts[1])
    let (a, b) = (try WeightedMean(whole), try WeightedMean(parts[0]))
    #expect((a.value - b.value).magnitude < 1e-12)
    let (first, second) = (try #require(a.standardError), try #require(b.standardError))
    #expect((first - second).magnitude < 1e-12)
  }

  @Test func ratingsAndPanels() throws {
    let scale = try RatingScale(minimum: 0, maximum: 10)
    var ratings = RatingHistogram(Self.rows.prefix(100).map { $0[0] }, scale: scale)
    try ratings.merge(RatingHistogram(Self.rows.dropFirst(100).map { $0[0] }, scale: scale))
    #expect(ratings == RatingHistogram(Self.rows.map { $0[0] }, scale: scale))
    let other = RatingHistogram(scale: try RatingScale(minimum: 1, maximum: 10))
    #expect(throws: Undefined.parameterOutOfRange) { try ratings.merge(other) }

    let (before, after) = (Self.rows.map { $0[0] }, Self.rows.reversed().map { $0[0] })
    var panel = PairedNetPromoterComparison(
      before: Array(before[..<50]), after: Array(after[..<50]))
    panel.merge(
      PairedNetPromoterComparison(before: Array(before[50...]), after: Array(after[50...])))
    #expect(panel == PairedNetPromoterComparison(before: before, after: after))
    // The same people in reverse order: nothing changes on average.
    #expect(panel.difference == 0)
  }

  @Test func driverData() throws {
    var visited = [VisitedTouchpoints(touchpoints: 3), VisitedTouchpoints(touchpoints: 3)]
    var visitedWhole = VisitedTouchpoints(touchpoints: 3)
    var contrast = [
      try PenaltyRewardContrast(attributes: 3), try PenaltyRewardContrast(attributes: 3),
    ]
    var contrastWhole = try PenaltyRewardContrast(attributes: 3)
    for (position, row) in Self.rows.enumerated() {
      let ratings = row.dropFirst().enumerated().map { column, rating -> Double? in
        (position + column) % 5 == 0 ? nil : rating
      }
      try visited[position % 2].add(outcome: row[0], ratings: ratings)
      try visitedWhole.add(outcome: row[0], ratings: ratings)
      try contrast[position % 2].add(outcome: row[0], ratings: ratings)
      try contrastWhole.add(outcome: row[0], ratings: ratings)
    }
    try visited[0].merge(visited[1])
    try contrast[0].merge(contrast[1])
    #expect(try VisitedDriverModel(visited[0]) == VisitedDriverModel(visitedWhole))
    #expect(try PenaltyRewardAnalysis(contrast[0]) == PenaltyRewardAnalysis(contrastWhole))
    #expect(contrast[0].dropped == contrastWhole.dropped && contrastWhole.dropped > 0)
    #expect(throws: Undefined.parameterOutOfRange) {
      try visited[0].merge(VisitedTouchpoints(touchpoints: 2))
    }
  }

  @Test func aCensusHasNoSamplingError() throws {
    var moments = WeightedMoments()
    for row in Self.rows { try moments.add(row[0], weight: 1) }
    let n = Self.rows.count
    let census = try WeightedMean(moments, population: n)
    #expect(census.standardError == 0)
    let half = try WeightedMean(moments, population: 2 * n)
    let unlimited = try #require(try WeightedMean(moments).standardError)
    let expected = unlimited * (Double(n) / Double(2 * n - 1)).squareRoot()
    #expect((try #require(half.standardError) - expected).magnitude < 1e-12)
    #expect(throws: Undefined.populationSmallerThanSample) {
      try WeightedMean(moments, population: n - 1)
    }
  }
}
