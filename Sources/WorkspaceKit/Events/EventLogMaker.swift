import ResponseStore

/// Makes a log of rows: leaves out what is no event, pairs beginnings with completions, orders.
struct EventLogMaker {
  private let read: EventRows
  private let moment: EventRequest.Moment

  init(_ read: EventRows, moment: EventRequest.Moment) {
    self.read = read
    self.moment = moment
  }

  func log() -> EventLog {
    var exclusions = EventExclusions()
    var kept = usable(&exclusions)
    var began: [Int]?
    let seconds = read.columns.moments[0].seconds
    if let lifecycle = read.lifecycle {
      let events = pair(kept, lifecycle, seconds, &exclusions)
      kept = events.rows
      began = events.began
    }
    let (cases, caseCount) = Self.renumbered(kept.map { read.cases.codes[$0] })
    let (order, starts) = EventOrder.sorted(
      cases: cases, caseCount: caseCount, seconds: kept.map { seconds[$0] })
    let rows = order.map { kept[$0] }
    let places = activityPlaces()
    let (groups, groupOfCase, mixed) = group(rows, starts)
    return EventLog(
      activities: read.activities, starts: starts,
      activity: rows.map { places[Int(read.activity.codes[$0])] },
      seconds: rows.map { seconds[$0] }, began: began.map { began in order.map { began[$0] } },
      rows: rows.map { read.columns.rows[$0] }, keys: read.keys.map(\.shown), groups: groups,
      groupOfCase: groupOfCase, casesInSeveralGroups: mixed, exclusions: exclusions,
      rowCounts: RowCounts(
        kept: read.columns.count, filteredAway: read.columns.rowsRejected,
        quarantined: read.columns.rowsQuarantined),
      caseNames: read.cases, caseCodes: starts.dropLast().map { read.cases.codes[rows[$0]] })
  }

  /// The rows that say whose case, what and when.
  private func usable(_ exclusions: inout EventExclusions) -> [Int] {
    let seconds = read.columns.moments[0].seconds
    let (cases, activity) = (read.cases, read.activity)
    var kept: [Int] = []
    kept.reserveCapacity(read.columns.count)
    for row in 0..<read.columns.count {
      if !cases.absences.isEmpty, cases.absences[cases.codes[row]] != nil {
        exclusions.withoutCase += 1
      } else if !activity.absences.isEmpty, activity.absences[activity.codes[row]] != nil {
        exclusions.withoutActivity += 1
      } else if seconds[row] == MomentColumn.none {
        exclusions.withoutTime += 1
      } else {
        kept.append(row)
      }
    }
    return kept
  }

  private func pair(
    _ kept: [Int], _ lifecycle: CodedColumn, _ seconds: [Int], _ exclusions: inout EventExclusions
  ) -> LifecyclePairing.Events {
    let words = lifecycle.values.map { LifecyclePairing.transition($0.label) }
    let transitions = kept.map { words[Int(lifecycle.codes[$0])] }
    exclusions.otherTransitions = transitions.count { $0 == .other }
    // Rows without an instance are told apart by their activity.
    let pairs = kept.map { row -> UInt32 in
      let activity = read.activity.codes[row]
      guard let instance = read.instance, instance.absences[instance.codes[row]] == nil else {
        return activity
      }
      return UInt32(read.activity.count) + instance.codes[row]
    }
    var events = LifecyclePairing.events(
      cases: kept.map { read.cases.codes[$0] }, caseCount: read.cases.count,
      seconds: kept.map { seconds[$0] }, transitions: transitions, pairs: pairs, moment: moment)
    exclusions.halves = events.halves
    // Back to the order of the files, which decides between events at the same moment.
    let order = events.rows.indices.sorted { events.rows[$0] < events.rows[$1] }
    events.began = order.map { events.began[$0] }
    events.rows = order.map { kept[events.rows[$0]] }
    return events
  }

  /// Numbers without gaps, in the order of first appearance.
  private static func renumbered(_ codes: [UInt32]) -> (codes: [UInt32], count: Int) {
    var numbers = [UInt32](repeating: .max, count: Int(codes.max() ?? 0) + 1)
    var count: UInt32 = 0
    let renumbered = codes.map { code -> UInt32 in
      if numbers[Int(code)] == .max {
        numbers[Int(code)] = count
        count += 1
      }
      return numbers[Int(code)]
    }
    return (renumbered, Int(count))
  }

  /// The position among `activities` of each number of the activity column.
  private func activityPlaces() -> [UInt32] {
    var places: [String: UInt32] = [:]
    for (place, name) in read.activities.enumerated() { places[name] = UInt32(place) }
    return read.activity.values.map { places[$0.label] ?? 0 }
  }

  /// The group of each case: that of its first event.
  private func group(
    _ rows: [Int], _ starts: [Int]
  ) -> (groups: [[GroupValue]], ofCase: [Int], mixed: Int) {
    let cases = starts.count - 1
    guard !read.keys.isEmpty else { return ([[]], Array(repeating: 0, count: cases), 0) }
    let columns = Array(read.grouping)
    var numbers: [[UInt32]: Int] = [:]
    var codes: [[UInt32]] = []
    var ofCase: [Int] = []
    var mixed = 0
    for number in 0..<cases {
      let first = rows[starts[number]]
      let key = columns.map { $0.codes[first] }
      let isMixed = (starts[number]..<starts[number + 1]).contains { place in
        columns.contains { $0.codes[rows[place]] != $0.codes[first] }
      }
      if isMixed { mixed += 1 }
      if let known = numbers[key] {
        ofCase.append(known)
      } else {
        numbers[key] = codes.count
        ofCase.append(codes.count)
        codes.append(key)
      }
    }
    let values = columns.map(\.values)
    let groups = codes.map { key in zip(key, values).map { $1[Int($0)] } }
    let orders = read.keys.map(\.order)
    let sorted = groups.indices.sorted {
      GroupOrder.precedes(groups[$0], groups[$1], declared: orders)
    }
    var places = [Int](repeating: 0, count: groups.count)
    for (place, group) in sorted.enumerated() { places[group] = place }
    return (sorted.map { groups[$0] }, ofCase.map { places[$0] }, mixed)
  }
}
