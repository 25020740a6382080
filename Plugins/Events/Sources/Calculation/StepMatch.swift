import WorkspaceKit

/// How far a case gets along a series of steps.
///
/// In order, each step is matched as early as possible; events at the same moment follow each other
/// as in the files. Without order, a case has reached a step when it has all steps so far. Within a
/// length of time, the stretch of that length counts in which a case gets furthest.
struct StepMatch {
  /// The activities of the steps.
  let steps: [UInt32]
  /// Whether the steps must follow each other.
  let isOrdered: Bool
  /// The time from the first step to the last, in seconds; nil for any time.
  let within: Int?

  /// The number of steps that a case reaches.
  ///
  /// - Parameters:
  ///   - log: the events.
  ///   - events: the positions of the case's events.
  func reached(in log: EventLog, _ events: Range<Int>) -> Int {
    guard let within else { return longest(in: log, events) }
    var best = 0
    var end = events.lowerBound
    for start in events where isOrdered ? log.activity[start] == steps[0] : isStep(log, start) {
      end = max(end, start)
      let last = log.seconds[start] + within
      while end < events.upperBound, log.seconds[end] <= last { end += 1 }
      best = max(best, longest(in: log, start..<end))
      if best == steps.count { break }
    }
    return best
  }

  /// When a case first reaches the first step; nil when it never does.
  func entry(in log: EventLog, _ events: Range<Int>) -> Int? {
    events.first { log.activity[$0] == steps[0] }.map { log.seconds[$0] }
  }

  private func isStep(_ log: EventLog, _ event: Int) -> Bool {
    steps.contains(log.activity[event])
  }

  private func longest(in log: EventLog, _ events: Range<Int>) -> Int {
    if isOrdered {
      var step = 0
      for event in events where log.activity[event] == steps[step] {
        step += 1
        if step == steps.count { break }
      }
      return step
    }
    // A step that is named twice must have happened twice.
    var left: [UInt32: Int] = [:]
    for event in events where isStep(log, event) { left[log.activity[event], default: 0] += 1 }
    for (number, step) in steps.enumerated() {
      guard let count = left[step], count > 0 else { return number }
      left[step] = count - 1
    }
    return steps.count
  }
}
