import Statistics
import Testing
import WorkspaceKit

@testable import Events

/// Durations between activities, of cases and of activities.
@Suite struct PassagesTests {
  private func log() throws -> EventLog {
    try SmallLog(
      """
      case,activity,time
      A,b,2026-03-01 09:00:00
      A,a,2026-03-01 10:00:00
      A,b,2026-03-01 10:10:00
      A,b,2026-03-01 10:20:00
      B,a,2026-03-01 10:00:00
      B,a,2026-03-01 10:30:00
      C,b,2026-03-01 12:00:00
      """
    ).log()
  }

  @Test func theNextArrivalCountsAndOthersWaitUntilTheLogEnds() throws {
    let log = try log()
    let found = Passages.observations(of: .between(0, 1), in: log, fromBeginning: false)
    #expect(
      found == [
        [
          KaplanMeier.Observation(time: 600, hasArrived: true),
          KaplanMeier.Observation(time: 7_200, hasArrived: false),
        ]
      ])
    let again = Passages.observations(of: .between(0, 0), in: log, fromBeginning: false)
    #expect(
      again == [
        [
          KaplanMeier.Observation(time: 7_200, hasArrived: false),
          KaplanMeier.Observation(time: 1_800, hasArrived: true),
        ]
      ])
  }

  @Test func wholeCasesRunFromTheirFirstToTheirLastEvent() throws {
    let found = Passages.observations(of: .wholeCase, in: try log(), fromBeginning: false)
    #expect(found[0].map(\.time) == [4_800, 1_800, 0])
    #expect(found[0].allSatisfy { $0.hasArrived })
  }

  @Test func fewArrivalsAreNotShown() {
    let few = (0..<9).map { KaplanMeier.Observation(time: Double($0), hasArrived: true) }
    let figure = PassageFigure(few, confidence: .standard, thresholds: .init())
    #expect(!figure.isShown)
    #expect(PassageFigure([], confidence: .standard, thresholds: .init()).summary == nil)
  }
}
