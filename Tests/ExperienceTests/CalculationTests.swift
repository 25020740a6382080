import Statistics
import Testing
import WorkspaceKit

@testable import Experience

/// The calculations by themselves, with numbers worked out by hand.
@Suite struct CalculationTests {
  @Test func `equal peaks are all named, and the negative one counts`() throws {
    let reading = try PeakReading([0, 2, -2, 2, nil, 0])
    #expect(reading.extremes == [1, 2, 3])
    #expect(reading.isTie)
    #expect(reading.peakEnd.peak == -2)
    #expect(reading.negativePeaks == [2])
    #expect(reading.recovery == 3)
    #expect((reading.positives, reading.neutrals, reading.negatives) == (2, 2, 1))
  }

  @Test func `a low at the end is not made up for`() throws {
    let reading = try PeakReading([1, 2, -1])
    #expect(reading.recovery == nil)
    #expect(reading.extremes == [1])
    #expect(!reading.isTie)
  }

  @Test func `a journey that leaves everybody cold has no peak`() throws {
    let reading = try PeakReading([0, 0, nil])
    #expect(reading.extremes.isEmpty && reading.negativePeaks.isEmpty)
    #expect(throws: Undefined.noData) { try PeakReading([nil, nil]) }
  }

  @Test func `respondents count as often as they are`() {
    let people = PeopleOnTheWay(
      [
        (values: [1, -1, 2], count: 3), (values: [nil, -2, nil], count: 1), ([nil, nil, nil], 5),
      ],
      touchpoints: 3)
    #expect(people.people == 4)
    #expect(people.disappointed == 4)
    #expect(people.recovered == 3)
    #expect(people.peaksAt == [0, 1, 3])
    #expect(people.means.n == 4)
  }

  @Test func `the summary that makes the outcome fits best`() throws {
    let ways: [[Double?]] = [
      [2, -2, 1], [1, 0, 1], [0, -1, 2], [2, 1, 0], [-1, -2, 2], [1, 2, -1], [0, 0, 2], [2, 2, 1],
    ]
    // The outcome is the worst moment itself, so it fits perfectly and nothing beats it.
    let fit = SummaryFit(
      ways.map { (values: $0, outcome: $0.compactMap(\.self).min().map { 2 * $0 + 5 }, count: 4) },
      importance: nil)
    #expect(fit.n == 32)
    #expect(fit.fits.first?.summary == .worst)
    #expect(fit.fits.count == 4)
    let best = try #require(fit.fits.first?.correlation)
    #expect(abs(best.r - 1) < 1e-12)
  }

  @Test func `a single rating says nothing about which summary is best`() {
    let fit = SummaryFit([(values: [1, nil], outcome: 9, count: 20)], importance: nil)
    #expect(fit.n == 0)
    #expect(fit.fits.allSatisfy { $0.correlation == nil && $0.p == nil })
  }

  @Test func `importance weighs touchpoints that were met`() {
    let value = JourneySummary.weighted.value([2, nil, -1], importance: [1, 5, 3])
    #expect(value == -0.25)
    #expect(JourneySummary.last.value([2, -1, nil], importance: []) == -1)
  }

  @Test func `a rung holds only those on the rung below`() {
    let ladder = LoyaltyLadder([
      .init(recommendation: 9, isLoyal: true, count: 4),
      .init(recommendation: 10, isLoyal: false, count: 3),
      .init(recommendation: 7, isLoyal: true, count: 2),
      .init(recommendation: 0, isLoyal: false, count: 1),
      .init(recommendation: nil, isLoyal: true, count: 5),
    ])
    #expect(ladder.customers == 10)
    #expect(ladder.loyal == 6)
    #expect(ladder.ambassadors == 4)
    #expect(ladder.unknown == 5)
    #expect(ladder.groups == [.promoter: 7, .passive: 2, .detractor: 1])
    #expect(ladder.loyalIn[.detractor] == nil)
  }

  @Test func `a problem is solved only by what comes after it`() {
    let counts = PurchaseProblems(
      [[1, 2, 9], [1, 9, 2], [1, 2], [3], [9]], purchase: [1], problem: [9], wanted: [2])
    #expect(counts.cases == 4)
    #expect(counts.problems == 3)
    #expect(counts.solved == 1)
  }

  @Test func `a reached target leaves no gap, whichever end is good`() {
    #expect(OpportunityScore.gap(4.5, to: 4, on: 1...5, isReversed: false) == 0)
    #expect(OpportunityScore.gap(3, to: 4, on: 1...5, isReversed: false) == 0.25)
    #expect(OpportunityScore.gap(3, to: 2, on: 1...5, isReversed: true) == 0.25)
    let score = OpportunityScore(
      importance: 1, gap: 0.25, gapInterval: Interval(lower: 0.2, upper: 0.3), reach: 0.5,
      evidence: 1, effort: 2)
    #expect(score.value == 6.25)
    #expect(score.interval == Interval(lower: 5, upper: 7.5))
    #expect(OpportunityScore.weight(nil) == 0 && OpportunityScore.weight(.assumed) == 0.25)
  }

  @Test func `expectations are read in the words of both languages`() {
    let counts = ExpectationCounts(words: ["Beter dan verwacht": 3, "met": 2, "eronder": 1, "?": 9])
    #expect((counts.below, counts.met, counts.exceeded, counts.n) == (1, 2, 3, 6))
    #expect(!ExpectationCounts.areExpectations(["met", "?"]))
    #expect(!ExpectationCounts.areExpectations([]))
  }

  @Test func `the gap between both sides is Welch's`() throws {
    let outside = SampleMoments([3, 4, 5, 4, 3, 4])
    let gap = SideGap(outside: nil, moments: outside, marks: [5, 4, 5], confidence: .standard)
    let comparison = try #require(gap.comparison)
    #expect(abs(comparison.difference - (23.0 / 6 - 14.0 / 3)) < 1e-12)
    let one = SideGap(outside: nil, moments: outside, marks: [5], confidence: .standard)
    #expect(one.comparison == nil && one.inside?.value == 5)
  }
}
