import WorkspaceKit

/// How often each activity of a log happens, and in how many cases of each group.
struct ActivityCounts {
  /// One activity.
  struct Entry {
    /// Its position among the log's activities.
    let activity: Int
    /// Its events.
    var events = 0
    /// Cases in which it happens at least once, per group.
    var casesOfGroup: [Int]
    /// When it first and last happens.
    var first = Int.max
    var last = Int.min

    /// Cases in which it happens at least once.
    var cases: Int { casesOfGroup.reduce(0, +) }
  }

  /// Cases per group.
  let casesOfGroup: [Int]
  /// Activities that happen, the most frequent first, then in their own order.
  let byFrequency: [Entry]

  init(_ log: EventLog) {
    var casesOfGroup = log.groups.map { _ in 0 }
    var entries = log.activities.indices.map { activity in
      Entry(activity: activity, casesOfGroup: log.groups.map { _ in 0 })
    }
    // The last case in which each activity was met.
    var latest = log.activities.map { _ in -1 }
    for number in 0..<log.cases {
      let group = log.groupOfCase[number]
      casesOfGroup[group] += 1
      for event in log.events(ofCase: number) {
        let activity = Int(log.activity[event])
        entries[activity].events += 1
        entries[activity].first = min(entries[activity].first, log.seconds[event])
        entries[activity].last = max(entries[activity].last, log.seconds[event])
        guard latest[activity] != number else { continue }
        latest[activity] = number
        entries[activity].casesOfGroup[group] += 1
      }
    }
    self.casesOfGroup = casesOfGroup
    byFrequency = entries.filter { $0.events > 0 }
      .sorted { ($1.events, $0.activity) < ($0.events, $1.activity) }
  }
}
