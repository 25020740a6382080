import Statistics
import Testing

@testable import NPS

@Suite struct GroupTests {
  private func league(_ figures: [NPSFigure]) -> GroupLeague {
    GroupLeague(figures, by: .holm, options: HandMade.options)
  }

  @Test func `a group stands out from the rest, small ones are neither tested nor ranked`() {
    let league = league([
      HandMade.figure(30, 40, 130), HandMade.figure(60, 80, 60), HandMade.figure(60, 78, 62),
      HandMade.figure(2, 2, 2),
    ])
    #expect(league.entries.map(\.standing) == [.above, .below, .below, .tooSmall])
    #expect(league.tests == 3)
    #expect(league.entries[0].rank?.rank == 1 && league.entries[0].rank?.worst == 1)
    #expect(league.entries[1].rank?.best == 2 && league.entries[1].rank?.worst == 3)
    #expect(league.entries[3].rank == nil && league.entries[3].standardised == nil)
  }

  @Test func `two groups are one test, not corrected`() throws {
    let (a, b) = (HandMade.figure(30, 40, 30), HandMade.figure(20, 40, 40))
    let league = league([a, b])
    let p = SideComparison(a, b, options: HandMade.options).p
    #expect(league.tests == 1)
    #expect(abs(try #require(league.entries[0].adjustedP) - (try #require(p))) < 1e-12)
    #expect(league.entries[0].adjustedP == league.entries[1].adjustedP)
  }

  @Test func `one group, or none, has nothing to be compared with`() {
    #expect(league([HandMade.figure(30, 40, 30)]).omnibus == nil)
    #expect(league([HandMade.figure(30, 40, 30)]).entries[0].standing == .tooSmall)
    #expect(league([]).entries.isEmpty)
    #expect(league([HandMade.figure(0, 0, 0), HandMade.figure(0, 0, 0)]).tests == 0)
  }

  @Test func `standardised scores have mean 0 and deviation 1`() {
    let league = league([
      HandMade.figure(30, 40, 130), HandMade.figure(60, 80, 60), HandMade.figure(70, 78, 62),
    ])
    let moments = SampleMoments(league.entries.map(\.standardised))
    #expect(abs((moments.standardDeviation ?? 0) - 1) < 1e-12)
    #expect(abs(league.entries.reduce(0) { $0 + ($1.standardised ?? 0) }) < 1e-12)
  }
}
