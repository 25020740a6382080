import Statistics
import Testing
import WorkspaceKit

@testable import Events

/// How far cases get: against the definition, written out.
@Suite struct StepMatchTests {
  /// A random log with tied times.
  private func log(_ seed: Int) throws -> EventLog {
    var random = Random(seed)
    var text = "case,activity,time\n"
    for _ in 0..<150 {
      let minute = random.below(40)
      text +=
        "C\(random.below(15)),\(["a", "b", "c", "d"][random.below(4)]),2026-03-01 10:"
        + (minute < 10 ? "0" : "") + "\(minute):00\n"
    }
    return try SmallLog(text).log()
  }

  private func journeys(_ log: EventLog) -> [Journey] {
    (0..<log.cases).map { number in
      Journey(
        log.events(ofCase: number).map {
          Journey.Stop(touchpoint: Int(log.activity[$0]), time: Double(log.seconds[$0]))
        })
    }
  }

  private func reached(_ log: EventLog, _ match: StepMatch) throws -> [Int] {
    try EventFunnel(match, over: log).total.reached
  }

  @Test(arguments: 1...25)
  func agreesWithTheFunnelOfStatistics(_ seed: Int) throws {
    let log = try log(seed)
    for steps: [UInt32] in [[0, 1, 2, 3], [3, 1], [2, 0, 1]] {
      for isOrdered in [true, false] {
        let funnel = Funnel(
          journeys(log), steps: steps.map(Int.init), mode: isOrdered ? .ordered : .any)
        let match = StepMatch(steps: steps, isOrdered: isOrdered, within: nil)
        #expect(try reached(log, match) == funnel.reached)
        #expect(try EventFunnel(match, over: log).total.largestLoss == funnel.largestDrop)
      }
    }
  }

  /// By trying every choice of events.
  private func furthest(_ log: EventLog, _ events: Range<Int>, _ match: StepMatch) -> Int {
    func extend(_ step: Int, _ used: Set<Int>, _ last: Int, _ first: Int, _ end: Int) -> Int {
      guard step < match.steps.count else { return step }
      var best = step
      for event in events where !used.contains(event) {
        guard log.activity[event] == match.steps[step] else { continue }
        if match.isOrdered, event <= last { continue }
        let time = log.seconds[event]
        let (low, high) = (min(first, time), max(end, time))
        if let within = match.within, high - low > within { continue }
        best = max(best, extend(step + 1, used.union([event]), event, low, high))
        if best == match.steps.count { return best }
      }
      return best
    }
    return extend(0, [], -1, .max, .min)
  }

  @Test(arguments: 1...12)
  func withinATimeTheFurthestStretchCounts(_ seed: Int) throws {
    let log = try log(seed)
    for isOrdered in [true, false] {
      for within in [0, 120, 600, 1_200] {
        let match = StepMatch(steps: [0, 1, 0], isOrdered: isOrdered, within: within)
        for number in 0..<log.cases {
          let events = log.events(ofCase: number)
          #expect(match.reached(in: log, events) == furthest(log, events, match))
        }
      }
    }
  }

  @Test func aStepNamedTwiceMustHappenTwice() throws {
    let log = try SmallLog(
      "case,activity,time\nA,a,2026-03-01\nA,b,2026-03-02\nB,a,2026-03-01\nB,a,2026-03-01\n"
    ).log()
    for isOrdered in [true, false] {
      #expect(
        try reached(log, StepMatch(steps: [0, 0], isOrdered: isOrdered, within: nil)) == [2, 1])
    }
  }

  @Test func whoEntersLateIsCounted() throws {
    let log = try SmallLog(
      """
      case,activity,time
      A,a,2026-03-01 10:00:00
      B,a,2026-03-01 11:50:00
      C,a,2026-03-01 11:55:00
      C,b,2026-03-01 12:00:00
      """
    ).log()
    let funnel = try EventFunnel(
      StepMatch(steps: [0, 1], isOrdered: true, within: 3_600), over: log)
    #expect(funnel.total.reached == [3, 1])
    #expect(funnel.enteredLate == 1)
  }
}
