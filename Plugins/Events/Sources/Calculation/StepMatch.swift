import WorkspaceKit

/// How far a case gets along a series of steps.
///
/// In order, each step is matched as early as possible; events at the same moment follow each other
/// as in the files. Without order, a case has reached a step when it has all steps so far. Within a
/// length of time, the stretch of that length counts in which a case gets furthest. Every event is
/// looked at once, however long a case is.
struct StepMatch {
  /// The activities of the steps.
  let steps: [UInt32]
  /// Whether the steps must follow each other.
  let isOrdered: Bool
  /// The time from the first step to the last, in seconds; nil for any time.
  let within: Int?
  /// Per activity, which different activity of the steps it is; −1 for others.
  private let kindOfActivity: [Int]
  /// Per step, which different activity it is, and how many of it the steps so far ask for.
  private let demands: [(kind: Int, times: Int)]

  init(steps: [UInt32], isOrdered: Bool, within: Int?) {
    self.steps = steps
    self.isOrdered = isOrdered
    self.within = within
    var kinds = [Int](repeating: -1, count: Int(steps.max() ?? 0) + 1)
    var times: [Int] = []
    var demands: [(kind: Int, times: Int)] = []
    for step in steps {
      if kinds[Int(step)] < 0 {
        kinds[Int(step)] = times.count
        times.append(0)
      }
      let kind = kinds[Int(step)]
      times[kind] += 1
      demands.append((kind, times[kind]))
    }
    kindOfActivity = kinds
    self.demands = demands
  }

  /// Which different activity of the steps an activity is; −1 for another one.
  private func kind(of activity: UInt32) -> Int {
    Int(activity) < kindOfActivity.count ? kindOfActivity[Int(activity)] : -1
  }

  /// The number of steps that a case reaches.
  ///
  /// - Parameters:
  ///   - log: the events.
  ///   - events: the positions of the case's events.
  func reached(in log: EventLog, _ events: Range<Int>) -> Int {
    switch (isOrdered, within) {
    case (true, nil): inOrder(log, events)
    case (true, let within?): inOrder(log, events, within)
    case (false, let within): inAnyOrder(log, events, within ?? .max)
    }
  }

  /// When a case first reaches the first step; nil when it never does.
  func entry(in log: EventLog, _ events: Range<Int>) -> Int? {
    events.first { log.activity[$0] == steps[0] }.map { log.seconds[$0] }
  }

  private func inOrder(_ log: EventLog, _ events: Range<Int>) -> Int {
    var step = 0
    for event in events where log.activity[event] == steps[step] {
      step += 1
      if step == steps.count { break }
    }
    return step
  }

  /// Keeps for every step the latest moment at which somebody who is there now can have begun: who
  /// began later has more time left.
  private func inOrder(_ log: EventLog, _ events: Range<Int>, _ within: Int) -> Int {
    var began = [Int?](repeating: nil, count: steps.count)
    var best = 0
    for event in events {
      let now = log.seconds[event]
      // From the last step down, so that one event does not count for two of them.
      for step in steps.indices.reversed() where log.activity[event] == steps[step] {
        if step == 0 {
          began[0] = now
        } else if let start = began[step - 1], now - start <= within {
          began[step] = max(began[step] ?? start, start)
        } else {
          continue
        }
        best = max(best, step + 1)
      }
      if best == steps.count { break }
    }
    return best
  }

  /// Counts the steps that lie in a window which moves along the events.
  private func inAnyOrder(_ log: EventLog, _ events: Range<Int>, _ within: Int) -> Int {
    var inside = [Int](repeating: 0, count: steps.count)
    var first = events.lowerBound
    var best = 0
    for event in events {
      let kind = kind(of: log.activity[event])
      guard kind >= 0 else { continue }
      inside[kind] += 1
      while log.seconds[event] - log.seconds[first] > within {
        let left = self.kind(of: log.activity[first])
        if left >= 0 { inside[left] -= 1 }
        first += 1
      }
      best = max(best, covered(by: inside))
      if best == steps.count { break }
    }
    return best
  }

  /// The number of steps from the first on that are there; a step that is named twice must be there
  /// twice.
  private func covered(by inside: [Int]) -> Int {
    demands.firstIndex { inside[$0.kind] < $0.times } ?? steps.count
  }
}
