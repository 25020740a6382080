import Statistics
import WorkbenchKit
import WorkspaceKit

/// The ways of all cases of a log, overall and per group.
struct Ways {
  /// All cases.
  let total: Paths
  /// Per group of the log; empty where cases are not grouped.
  let groups: [Paths]
  private let collapsesRepeats: Bool

  /// Counts them; Ctrl-C stops the counting.
  ///
  /// - Parameters:
  ///   - log: the events.
  ///   - collapsesRepeats: whether the same activity several times in a row counts once.
  ///   - context: the session.
  /// - Throws: `command.cancelled`.
  init(of log: EventLog, collapsesRepeats: Bool, in context: Context) throws(Diagnostic) {
    self.collapsesRepeats = collapsesRepeats
    var total = Paths(names: log.activities, collapsesRepeats: collapsesRepeats)
    var groups = log.keys.isEmpty ? [] : log.groups.map { _ in total }
    for number in 0..<log.cases {
      if number % 4_096 == 0 { try context.checkCancellation() }
      let way = log.events(ofCase: number).map { Int(log.activity[$0]) }
      total.add(way)
      if !groups.isEmpty { groups[log.groupOfCase[number]].add(way) }
    }
    self.total = total
    self.groups = groups
  }

  /// The first cases that go each of some ways, for looking them up in the files.
  ///
  /// - Parameters:
  ///   - paths: the ways, with how many cases go each.
  ///   - limit: how many cases are wanted of each.
  ///   - log: the events that were counted.
  ///   - group: only cases of this group; nil for all.
  /// - Returns: the numbers of cases, one list per way.
  func firstCases(
    of paths: [Paths.Path], limit: Int, in log: EventLog, group: Int? = nil
  ) -> [[Int]] {
    var places: [[Int]: Int] = [:]
    for (place, path) in paths.enumerated() { places[path.touchpoints] = place }
    let longest = paths.map(\.touchpoints.count).max() ?? 0
    var found = paths.map { _ in [Int]() }
    var open = paths.count { $0.count > 0 }
    for number in 0..<log.cases where open > 0 {
      if let group, log.groupOfCase[number] != group { continue }
      var way: [Int] = []
      for event in log.events(ofCase: number) {
        let activity = Int(log.activity[event])
        if !collapsesRepeats || way.last != activity { way.append(activity) }
        if way.count > longest { break }
      }
      guard let place = places[way] else { continue }
      guard found[place].count < min(limit, paths[place].count) else { continue }
      found[place].append(number)
      if found[place].count == min(limit, paths[place].count) { open -= 1 }
    }
    return found
  }
}
