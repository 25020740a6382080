import WorkbenchKit
import WorkspaceKit

/// In how many cases of an event log a journey goes otherwise than planned, by kind of deviation.
///
/// Kinds after the customer journey modelling language (Halvorsrud 2016): a touchpoint that was
/// skipped on the way to a later one, one that came back, one where something failed, and activities
/// that no touchpoint means.
/// What would have come after the last event is no deviation but a case that stopped.
struct DeviationCount {
  /// One kind of deviation at one touchpoint.
  struct Deviation {
    /// What tells it from others on that subject.
    let aspect: String
    /// The touchpoint; nil for activities that are not planned.
    let touchpoint: Touchpoint?
    /// What happens, in one sentence.
    let message: Text
    /// The numbers of the cases.
    let cases: [Int]
  }

  /// The deviations that occur, in the order of the journey.
  let deviations: [Deviation]

  /// Counts.
  ///
  /// - Parameters:
  ///   - log: what happened.
  ///   - journey: what was planned.
  init(_ log: EventLog, _ journey: CustomerJourney) {
    let points = journey.touchpoints
    var stage: [String: Int] = [:]
    for (position, touchpoint) in points.enumerated() {
      for name in touchpoint.events.isEmpty ? [touchpoint.id] : touchpoint.events
      where stage[name] == nil { stage[name] = position }
    }
    let stages = log.activities.map { stage[$0] ?? -1 }
    var skipped = [[Int]](repeating: [], count: points.count)
    var (repeated, failed) = (skipped, skipped)
    var unplanned = [[Int]](repeating: [], count: log.activities.count)
    var failing: [String: Int] = [:]
    for (position, touchpoint) in points.enumerated() {
      for name in touchpoint.failures where failing[name] == nil { failing[name] = position }
    }
    let failures = log.activities.map { failing[$0] }
    let isKnown = points.map { touchpoint in
      (touchpoint.events.isEmpty ? [touchpoint.id] : touchpoint.events)
        .contains { log.activities.contains($0) }
    }
    for number in 0..<log.cases {
      var visits: [Int: Int] = [:]
      var foreign: Set<Int> = []
      var wrong: Set<Int> = []
      for event in log.events(ofCase: number) {
        let activity = Int(log.activity[event])
        if let position = failures[activity] { wrong.insert(position) }
        if stages[activity] >= 0 {
          visits[stages[activity], default: 0] += 1
        } else if failures[activity] == nil {
          foreign.insert(activity)
        }
      }
      for activity in foreign { unplanned[activity].append(number) }
      for position in wrong { failed[position].append(number) }
      for (position, count) in visits where count > 1 { repeated[position].append(number) }
      guard let last = visits.keys.max() else { continue }
      for position in 0..<last
      where visits[position] == nil && isKnown[position] && points[position].isOptional != true {
        skipped[position].append(number)
      }
    }
    var found: [Deviation] = []
    for (position, touchpoint) in points.enumerated() {
      let (en, nl) = (touchpoint.title.en, touchpoint.title.nl)
      if !skipped[position].isEmpty {
        found.append(
          Deviation(
            aspect: "missing", touchpoint: touchpoint,
            message: Text(
              "\"\(en)\" is skipped on the way to a later touchpoint.",
              nl: "\"\(nl)\" wordt overgeslagen op weg naar een later contactmoment."),
            cases: skipped[position]))
      }
      if !failed[position].isEmpty {
        found.append(
          Deviation(
            aspect: "failure", touchpoint: touchpoint,
            message: Text(
              "Something goes wrong at \"\(en)\".", nl: "Bij \"\(nl)\" gaat iets mis."),
            cases: failed[position]))
      }
      if !repeated[position].isEmpty {
        found.append(
          Deviation(
            aspect: "repeated", touchpoint: touchpoint,
            message: Text(
              "\"\(en)\" comes more than once.", nl: "\"\(nl)\" komt meer dan eens voor."),
            cases: repeated[position]))
      }
    }
    for (activity, cases) in unplanned.enumerated() where !cases.isEmpty {
      let name = log.activities[activity]
      found.append(
        Deviation(
          aspect: "ad-hoc:\(name)", touchpoint: nil,
          message: Text(
            "\"\(name)\" happens, and no touchpoint means it.",
            nl: "\"\(name)\" gebeurt, en geen contactmoment staat ervoor."), cases: cases))
    }
    deviations = found
  }
}
