import ResponseStore
import Statistics
import Testing
import WorkbenchKit

@testable import NPS

@Suite struct ComparisonTests {
  private let options = HandMade.options

  @Test func `a large difference is different, a small one noise with what could be seen`() throws {
    let large = SideComparison(
      HandMade.figure(40, 40, 20), HandMade.figure(15, 35, 50), options: options)
    #expect(large.verdict == .different)
    #expect(large.difference == 55)
    let small = SideComparison(
      HandMade.figure(20, 40, 40), HandMade.figure(22, 40, 38), options: options)
    #expect(small.verdict == .noise)
    #expect(try #require(small.visible) > 20)
  }

  @Test func `too few answers on one side: no difference is shown`() {
    let comparison = SideComparison(
      HandMade.figure(3, 3, 3), HandMade.figure(15, 35, 50), options: options)
    #expect(comparison.verdict == .tooSmall)
    #expect(comparison.difference == nil && comparison.p == nil && comparison.interval == nil)
  }

  @Test func `corrected p-values are those of Holm, untested groups do not count`() throws {
    let tested = [(20, 40, 40), (15, 35, 50), (30, 40, 30)].map { counts in
      SideComparison(
        HandMade.figure(30, 40, 30), HandMade.figure(counts.0, counts.1, counts.2),
        options: options)
    }
    let small = SideComparison(
      HandMade.figure(1, 1, 1), HandMade.figure(30, 40, 30), options: options)
    let corrected = SideComparison.corrected(tested + [small], by: .holm)
    let expected = MultiplicityAdjustment.holm.adjust(tested.compactMap(\.p))
    #expect(corrected.prefix(3).map(\.adjustedP) == expected.map { $0 })
    #expect(corrected[3].adjustedP == nil)
  }

  @Test func `a census on both sides has a difference and nothing to test`() {
    var census = options
    census.population = 100
    let comparison = SideComparison(
      NPSFigure(HandMade.answers(20, 40, 40), options: census),
      NPSFigure(HandMade.answers(30, 40, 30), options: census), options: census)
    #expect(comparison.difference == -20)
    #expect(comparison.p == nil && comparison.verdict == .tooSmall)
  }
}

@Suite struct PairedChangeTests {
  private typealias Answers = PanelChanges.Answers

  private func person(_ before: Int, _ after: Int) -> PanelChanges.Entry {
    PanelChanges.Entry(
      before: Answers(count: 1, sum: before), after: Answers(count: 1, sum: after), persons: 1)
  }

  @Test func `with one answer a side it is the paired test of the statistics`() throws {
    let before = [3.0, 7, 10, 10, 5, 8, 9, 2, 10, 7, 6, 9]
    let after = [7.0, 7, 9, 10, 8, 10, 9, 5, 10, 9, 6, 10]
    let reference = PairedNetPromoterComparison(before: before, after: after)
    func sign(_ score: Double) -> Int { score <= 6 ? -1 : (score >= 9 ? 1 : 0) }
    let change = PairedChange(
      PanelChanges(zip(before, after).map { person(sign($0), sign($1)) }), confidence: .standard)
    #expect(change.pairs == reference.pairs)
    #expect(abs(try #require(change.difference) - (try #require(reference.difference))) < 1e-9)
    #expect(abs(try #require(change.p) - (try #require(reference.p))) < 1e-12)
    let (made, expected) = (try #require(change.interval), try #require(reference.interval))
    #expect(abs(made.lower - expected.lower) < 1e-9 && abs(made.upper - expected.upper) < 1e-9)
  }

  @Test func `several answers of a person count as one person`() throws {
    let change = PairedChange(
      PanelChanges([
        PanelChanges.Entry(
          before: Answers(count: 2, sum: -2), after: Answers(count: 2, sum: 1), persons: 1),
        person(0, 1), person(1, 1),
      ]), confidence: .standard)
    #expect(change.pairs == 3)
    let expected: Double = 250 / 3
    #expect(abs(try #require(change.difference) - expected) < 1e-9)
  }

  @Test func `nobody changed: a difference of nothing, and no test`() {
    let change = PairedChange(
      PanelChanges(Array(repeating: person(1, 1), count: 20)), confidence: .standard)
    #expect(change.difference == 0)
    #expect(change.p == nil && change.interval == nil && change.visible == nil)
  }

  @Test func `without pairs there is nothing`() {
    let change = PairedChange(PanelChanges(), confidence: .standard)
    #expect(change.pairs == 0 && change.difference == nil && change.standardError == nil)
  }

  @Test func `a panel takes the place of the independent test`() {
    let people = (0..<40).map { person($0 % 3 - 1, $0 % 2) }
    let change = PairedChange(PanelChanges(people), confidence: .standard)
    let comparison = SideComparison(
      HandMade.figure(14, 13, 13), HandMade.figure(0, 20, 20), paired: change,
      options: HandMade.options)
    #expect(comparison.p == change.p && comparison.difference == change.difference)
  }
}
