import Statistics
import WorkbenchKit
import WorkspaceKit

/// The ways of all cases of a log, overall and per group.
struct Ways {
  /// All cases.
  let total: Paths
  /// Cases per group of the log; empty where cases are not grouped.
  let casesOfGroup: [Int]
  /// The number of each case's way.
  private let wayOfCase: [Int]

  /// Counts them; Ctrl-C stops the counting.
  ///
  /// - Parameters:
  ///   - log: the events.
  ///   - collapsesRepeats: whether the same activity several times in a row counts once.
  ///   - context: the session.
  /// - Throws: `command.cancelled`.
  init(of log: EventLog, collapsesRepeats: Bool, in context: Context) throws(Diagnostic) {
    var total = Paths(names: log.activities, collapsesRepeats: collapsesRepeats)
    var casesOfGroup = log.keys.isEmpty ? [] : log.groups.map { _ in 0 }
    var wayOfCase = [Int](repeating: 0, count: log.cases)
    for number in 0..<log.cases {
      if number % 4_096 == 0 { try context.checkCancellation() }
      wayOfCase[number] = total.add(log.activity[log.events(ofCase: number)])
      if !casesOfGroup.isEmpty { casesOfGroup[log.groupOfCase[number]] += 1 }
    }
    self.total = total
    self.casesOfGroup = casesOfGroup
    self.wayOfCase = wayOfCase
  }

  /// How many cases of each group go each of some ways.
  ///
  /// - Parameters:
  ///   - paths: the ways.
  ///   - log: the events that were counted.
  /// - Returns: one list per group, in it one count per way.
  func counts(of paths: [Paths.Path], in log: EventLog) -> [[Int]] {
    var counts = casesOfGroup.map { _ in paths.map { _ in 0 } }
    guard !counts.isEmpty else { return [] }
    let places = places(of: paths)
    for (number, way) in wayOfCase.enumerated() {
      if let place = places[way] { counts[log.groupOfCase[number]][place] += 1 }
    }
    return counts
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
    let places = places(of: paths)
    var found = paths.map { _ in [Int]() }
    var open = paths.count { $0.count > 0 }
    for (number, way) in wayOfCase.enumerated() where open > 0 {
      guard let place = places[way] else { continue }
      if let group, log.groupOfCase[number] != group { continue }
      guard found[place].count < min(limit, paths[place].count) else { continue }
      found[place].append(number)
      if found[place].count == min(limit, paths[place].count) { open -= 1 }
    }
    return found
  }

  private func places(of paths: [Paths.Path]) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($1.number, $0) })
  }
}
