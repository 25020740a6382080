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
