import Statistics
import Testing

@Suite struct ChangeProperties {
  @Test func mixAndRateAddUpToTheChange() throws {
    var random = RandomData(seed: 31)
    for _ in 0..<60 {
      let segments = (0..<random.integer(1...7)).map { _ in
        (
          before: random.integer(0...4) == 0 ? RecommendationCounts() : random.counts(),
          after: random.integer(0...4) == 0 ? RecommendationCounts() : random.counts()
        )
      }
      guard let result = try? ChangeDecomposition(segments) else { continue }
      #expect((result.rate.value + result.mix.value - result.change).magnitude < 1e-9)
      let parts = result.segments.reduce(0) { $0 + $1.total }
      #expect((parts - result.change).magnitude < 1e-9)
      #expect((result.segments.reduce(0) { $0 + $1.shareBefore } - 1).magnitude < 1e-12)
      #expect((result.segments.reduce(0) { $0 + $1.shareAfter } - 1).magnitude < 1e-12)
    }
  }

  @Test func fixedSharesAreMoreCertain() throws {
    var random = RandomData(seed: 32)
    for _ in 0..<20 {
      let segments = (0..<4).map { _ in (before: random.counts(), after: random.counts()) }
      let free = try ChangeDecomposition(segments)
      let fixed = try ChangeDecomposition(segments, sharesAreFixed: true)
      #expect(fixed.rate.value == free.rate.value)
      #expect(fixed.rate.standardError <= free.rate.standardError)
      #expect(fixed.mix.standardError <= free.mix.standardError)
    }
  }

  @Test func oneStratumIsTheCrudeDifference() throws {
    var random = RandomData(seed: 33)
    for _ in 0..<20 {
      let many = RecommendationCounts(detractors: 5, passives: 5, promoters: 5)
      let stratum = VisitorComparison.Stratum(
        visited: random.counts() + many, notVisited: random.counts() + many)
      let result = try VisitorComparison([stratum])
      let standardised = try #require(result.standardised)
      #expect((standardised.difference - result.crude.difference).magnitude < 1e-9)
      #expect(standardised.coverage == 1)
      #expect(result.isReversed == false && result.isConfounded == false)
    }
  }

  @Test func noImprovementChangesNothing() throws {
    var random = RandomData(seed: 34)
    let rows = random.drivers(rows: 200, predictors: 1)
    let scenario = try ImprovementScenario(
      visitors: JointDistribution(rows.map { $0[1] }, rows.map { $0[0] }), ratings: 1...5)
    #expect(scenario.change(slope: 0.7, improvement: 0).value == 0)
    #expect(scenario.change(slope: 0.7, improvement: 1).value >= 0)
    #expect(scenario.change(slope: 0.7, improvement: -1).value <= 0)
  }
}
