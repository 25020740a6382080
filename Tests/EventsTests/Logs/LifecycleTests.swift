import ResponseStore
import Testing

@testable import WorkspaceKit

/// Two rows, the beginning and the completion, are one event.
@Suite struct LifecycleTests {
  private static let text = """
    case,activity,time,lifecycle,instance
    A,x,2026-03-01 10:00:00,start,1
    A,y,2026-03-01 10:01:00,START,2
    A,x,2026-03-01 10:05:00,start,3
    A,x,2026-03-01 10:20:00,complete,3
    A,x,2026-03-01 10:30:00,complete,1
    A,y,2026-03-01 10:31:00,suspend,2
    B,x,2026-03-01 10:00:00,complete,9
    B,y,2026-03-01 11:00:00,start,8
    """

  private func minutes(_ log: EventLog) -> [Int] {
    zip(log.seconds, log.began ?? []).map { $1 == MomentColumn.none ? -1 : ($0 - $1) / 60 }
  }

  @Test func instancesBelongTogether() throws {
    let log = try SmallLog(Self.text).log()
    #expect(log.traces == [["x", "x"], ["x"]])
    #expect(minutes(log) == [15, 30, -1])
    #expect(log.exclusions.otherTransitions == 1)
    #expect(log.exclusions.halves == 2)
  }

  @Test func withoutAnInstanceTheEarliestBeginningGoesFirst() throws {
    let log = try SmallLog(Self.text, roles: ["instance": .segment]).log()
    #expect(minutes(log) == [20, 25, -1])
  }

  @Test func beginningsCountWhereAskedFor() throws {
    let log = try SmallLog(Self.text).log(EventRequest(moment: .start))
    #expect(log.traces == [["x", "y", "x"], ["y"]])
    #expect(log.exclusions.halves == 1)
    #expect(log.seconds.map { $0 % 3_600 / 60 } == [0, 1, 5, 0])
  }

  @Test func anActivityWithoutLengthIsStillOne() throws {
    let log = try SmallLog(
      """
      case,activity,time,lifecycle
      A,x,2026-03-01 10:00:00,complete
      A,x,2026-03-01 10:00:00,start
      """
    ).log()
    #expect(minutes(log) == [0])
    #expect(log.exclusions.total == 0)
  }
}
