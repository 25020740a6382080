import WorkbenchKit
import WorkspaceKit

/// How many cases reach each step of a funnel, overall and per group.
struct FunnelCount {
  /// Cases looked at.
  private(set) var cases = 0
  /// Cases that reach each step.
  private(set) var reached: [Int]

  /// Starts without cases.
  init(steps: Int) {
    reached = Array(repeating: 0, count: steps)
  }

  /// Takes a case in.
  mutating func add(_ steps: Int) {
    cases += 1
    for step in 0..<steps { reached[step] += 1 }
  }

  /// The cases of both.
  static func - (whole: FunnelCount, part: FunnelCount) -> FunnelCount {
    var rest = whole
    rest.cases -= part.cases
    for step in rest.reached.indices { rest.reached[step] -= part.reached[step] }
    return rest
  }

  /// The step at which the largest share of those before it is lost, the earliest of equals; nil
  /// when nobody enters.
  var largestLoss: Int? {
    let conversions = reached.indices.dropFirst().compactMap { step in
      reached[step - 1] > 0
        ? (step: step, share: Double(reached[step]) / Double(reached[step - 1])) : nil
    }
    return conversions.min { $0.share < $1.share }?.step
  }
}

/// A funnel over a log.
struct EventFunnel {
  /// What counts as reaching a step.
  let match: StepMatch
  /// All cases.
  let total: FunnelCount
  /// Per group of the log.
  let groups: [FunnelCount]
  /// Cases that entered so shortly before the log ends that the time allowed was not yet over.
  let enteredLate: Int

  /// Counts the cases of a log.
  ///
  /// - Parameters:
  ///   - match: what counts as reaching a step.
  ///   - log: the events.
  ///   - check: called now and then; throws when the person pressed Ctrl-C.
  init(
    _ match: StepMatch, over log: EventLog, check: () throws(Diagnostic) -> Void = {}
  ) throws(Diagnostic) {
    self.match = match
    var total = FunnelCount(steps: match.steps.count)
    var groups = log.groups.map { _ in total }
    var late = 0
    let horizon = match.within.flatMap { within in log.period.map { $0.upperBound - within } }
    for number in 0..<log.cases {
      if number % 4_096 == 0 { try check() }
      let events = log.events(ofCase: number)
      let reached = match.reached(in: log, events)
      total.add(reached)
      groups[log.groupOfCase[number]].add(reached)
      if let horizon, reached > 0, reached < match.steps.count,
        let entry = match.entry(in: log, events), entry > horizon
      {
        late += 1
      }
    }
    self.total = total
    self.groups = groups
    enteredLate = late
  }
}
