import Statistics
import Testing

@Suite struct ComparisonProperties {
  @Test func swappingTheGroupsFlipsTheSign() throws {
    var random = RandomData(seed: 21)
    for _ in 0..<40 {
      let (a, b) = (random.counts(), random.counts())
      let forth = try NetPromoterComparison(a, b)
      let back = try NetPromoterComparison(b, a)
      #expect(forth.difference == -back.difference)
      #expect(forth.z == -back.z)
      #expect(forth.p == back.p)
      #expect(forth.interval.lower == -back.interval.upper)
    }
  }

  @Test func significanceAndIntervalAgree() throws {
    var random = RandomData(seed: 22)
    for _ in 0..<60 {
      let comparison = try NetPromoterComparison(random.counts(), random.counts())
      #expect(comparison.isSignificant == !comparison.interval.contains(0))
    }
  }

  @Test func aGroupAgainstTheRestIsATwoGroupComparison() throws {
    var random = RandomData(seed: 23)
    for _ in 0..<20 {
      let groups = (0..<5).map { _ in
        random.counts() + RecommendationCounts(detractors: 4, passives: 4, promoters: 4)
      }
      let result = GroupsAgainstRest(groups)
      #expect(result.tests == groups.count)
      for (position, group) in result.groups.enumerated() {
        let others = groups.enumerated().filter { $0.offset != position }.map(\.element)
        let rest = others.reduce(RecommendationCounts(), +)
        let direct = try NetPromoterComparison(rest, groups[position])
        #expect(group.comparison?.z == direct.z)
        #expect(group.comparison?.difference == direct.difference)
      }
    }
  }

  @Test func weightedGroupsMeetTheirOwnRest() throws {
    var random = RandomData(seed: 28)
    var groups = Array(repeating: WeightedRecommendationCounts(), count: 3)
    for person in 0..<240 {
      try groups[person % 3].add(
        score: Double(random.integer(0...10)), weight: 0.5 + random.unit())
    }
    let result = GroupsAgainstRest(weighted: groups)
    for (position, group) in result.groups.enumerated() {
      var others = WeightedRecommendationCounts()
      for other in groups.indices where other != position { others.merge(groups[other]) }
      let rest = try #require(try WeightedNetPromoterScore(others).equivalentCounts)
      let own = try #require(try WeightedNetPromoterScore(groups[position]).equivalentCounts)
      let direct = try NetPromoterComparison(rest, own)
      let comparison = try #require(group.comparison)
      #expect((comparison.z - direct.z).magnitude < 1e-9)
    }
  }

  @Test func unitWeightsChangeNoComparison() throws {
    var random = RandomData(seed: 29)
    var weighted = Array(repeating: WeightedRecommendationCounts(), count: 3)
    var plain = Array(repeating: RecommendationHistogram(), count: 3)
    for person in 0..<200 {
      let score = Double(random.integer(0...10))
      try weighted[person % 3].add(score: score, weight: 1)
      plain[person % 3].add(score)
    }
    let a = GroupsAgainstRest(weighted: weighted)
    let b = GroupsAgainstRest(plain.map(\.categories))
    for (x, y) in zip(a.groups, b.groups) {
      let (left, right) = (try #require(x.comparison), try #require(y.comparison))
      #expect((left.z - right.z).magnitude < 1e-9)
      #expect(x.verdict == y.verdict)
    }
  }

  @Test func everyComparisonEndsInOneOfThreeWords() throws {
    let small = RecommendationCounts(detractors: 1, passives: 1, promoters: 7)
    let low = RecommendationCounts(detractors: 60, passives: 20, promoters: 20)
    let high = RecommendationCounts(detractors: 20, passives: 20, promoters: 60)
    #expect(try NetPromoterComparison(low, high).verdict() == .different)
    #expect(try NetPromoterComparison(low, low).verdict() == .noise)
    #expect(try NetPromoterComparison(small, low).verdict() == .tooSmall)
    #expect(try NetPromoterComparison(small, low).verdict(minimum: 9) != .tooSmall)
  }

  @Test func inconsistencyIsTheExcessOfQ() throws {
    let equal = try #require(HomogeneityTest([(value: 3, variance: 1), (value: 3, variance: 2)]))
    #expect(equal.inconsistency == 0)
    // Q = (10² + 10²)/4 = 50 with one degree of freedom.
    let apart = try #require(HomogeneityTest([(value: 0, variance: 4), (value: 20, variance: 4)]))
    #expect((apart.q - 50).magnitude < 1e-12)
    #expect((apart.inconsistency - 0.98).magnitude < 1e-12)
    #expect(HomogeneityTest([(value: 3, variance: 1)]) == nil)
  }

  @Test func theDifferenceToTheTotalIsAShareOfTheDifferenceToTheRest() throws {
    var random = RandomData(seed: 24)
    for _ in 0..<40 {
      let (group, rest) = (random.counts(), random.counts())
      let share = group.n / (group.n + rest.n)
      let total = try NetPromoterScore(group + rest).value
      let toRest = try NetPromoterComparison(rest, group).difference
      let toTotal = try NetPromoterScore(group).value - total
      #expect((toTotal - (1 - share) * toRest).magnitude < 1e-9)
    }
  }

  @Test func twoWavesAreATwoGroupComparison() throws {
    var random = RandomData(seed: 25)
    for _ in 0..<40 {
      let (first, second) = (random.counts(), random.counts())
      let trend = try NetPromoterTrend([
        .init(time: 0, counts: first), .init(time: 1, counts: second),
      ])
      let comparison = try NetPromoterComparison(first, second)
      #expect((trend.slope - comparison.adjustedDifference).magnitude < 1e-9)
      #expect((trend.p - comparison.p).magnitude < 1e-9)
    }
  }

  @Test func correctionsAreOrdered() {
    var random = RandomData(seed: 26)
    for count in 1...20 {
      let p = (0..<count).map { _ in random.unit() * random.unit() }
      let holm = MultiplicityAdjustment.holm.adjust(p)
      let screening = MultiplicityAdjustment.benjaminiHochberg.adjust(p)
      let bonferroni = MultiplicityAdjustment.bonferroni.adjust(p)
      for i in p.indices {
        #expect(p[i] <= screening[i] && screening[i] <= holm[i] && holm[i] <= bonferroni[i])
      }
    }
  }

  @Test func ranksLieInsideTheirIntervals() throws {
    var random = RandomData(seed: 27)
    for count in 2...8 {
      let result = try RankIntervals((0..<count).map { _ in random.counts(upTo: 400) })
      for rank in result.ranks {
        #expect(1 <= rank.best && rank.best <= rank.worst && rank.worst <= count)
      }
      #expect(result.ranks.contains { $0.rank == 1 })
    }
  }

  @Test func moreAnswersGiveMorePower() throws {
    var last = 0.0
    for size in stride(from: 50.0, through: 800, by: 50) {
      let comparison = try ComparisonPower(variances: (0.7, 0.7), sizes: (size, size))
      let power = try #require(comparison.power(difference: 10))
      #expect(power > last)
      last = power
    }
    let needed = try SampleSize.forDifference(10)
    let comparison = try ComparisonPower(variances: (0.7, 0.7), sizes: (needed, needed))
    #expect((try #require(comparison.power(difference: 10)) - 0.8).magnitude < 1e-4)
  }
}
