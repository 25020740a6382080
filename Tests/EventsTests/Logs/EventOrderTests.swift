import Testing

@testable import WorkspaceKit

/// Events stand case by case, by time, and at the same moment as in the files.
@Suite struct EventOrderTests {
  @Test(arguments: 1...20)
  func isAStableSort(_ seed: Int) {
    var random = Random(seed)
    let count = random.below(400)
    let cases = (0..<count).map { _ in UInt32(random.below(12)) }
    // Few different moments, so that many are tied.
    let seconds = (0..<count).map { _ in random.below(6) - 3 }
    let (order, starts) = EventOrder.sorted(cases: cases, caseCount: 12, seconds: seconds)
    let expected = (0..<count).sorted {
      (cases[$0], seconds[$0], $0) < (cases[$1], seconds[$1], $1)
    }
    #expect(order == expected)
    #expect(starts.count == 13)
    #expect(starts.last == count)
    for number in 0..<12 {
      #expect(order[starts[number]..<starts[number + 1]].allSatisfy { cases[$0] == number })
    }
  }

  @Test func tiedTimesKeepTheOrderOfTheFile() throws {
    let small = try SmallLog(
      """
      case,activity,time
      A,second,2026-03-01 10:00:01
      A,first,2026-03-01 10:00:00
      B,x,2026-03-01 10:00:00
      A,third,2026-03-01 10:00:01
      A,fourth,2026-03-01 10:00:01
      """)
    #expect(try small.log().traces == [["first", "second", "third", "fourth"], ["x"]])
  }
}
