import ResponseStore
import Statistics
import WorkspaceKit

/// How long something took, case by case or activity by activity.
enum Passages {
  /// What is measured.
  enum Subject {
    /// From the first to the last event of a case.
    case wholeCase
    /// From the beginning of an activity to its completion.
    case activity(UInt32)
    /// From the first event of one activity to the next one of another.
    case between(UInt32, UInt32)
  }

  /// The durations of each group of a log, in seconds.
  ///
  /// Who has not arrived counts as watched until the last event of the log.
  ///
  /// - Parameters:
  ///   - subject: what is measured.
  ///   - log: the events.
  ///   - fromBeginning: whether a whole case counts from when its first activity began, where known.
  static func observations(
    of subject: Subject, in log: EventLog, fromBeginning: Bool
  ) -> [[KaplanMeier.Observation]] {
    var groups = log.groups.map { _ in [KaplanMeier.Observation]() }
    let end = log.period?.upperBound ?? 0
    func add(_ seconds: Int, hasArrived: Bool = true, to number: Int) {
      groups[log.groupOfCase[number]].append(
        KaplanMeier.Observation(time: Double(seconds), hasArrived: hasArrived))
    }
    for number in 0..<log.cases {
      let events = log.events(ofCase: number)
      switch subject {
      case .wholeCase:
        add(log.seconds[events.upperBound - 1] - first(log, events, fromBeginning), to: number)
      case .activity(let activity):
        for event in events where log.activity[event] == activity {
          guard let began = log.began?[event], began != MomentColumn.none else { continue }
          add(log.seconds[event] - began, to: number)
        }
      case .between(let from, let to):
        guard let start = events.first(where: { log.activity[$0] == from }) else { continue }
        let arrival = (start + 1..<events.upperBound).first { log.activity[$0] == to }
        let last = arrival.map { log.seconds[$0] } ?? end
        add(last - log.seconds[start], hasArrived: arrival != nil, to: number)
      }
    }
    return groups
  }

  private static func first(_ log: EventLog, _ events: Range<Int>, _ fromBeginning: Bool) -> Int {
    let first = log.seconds[events.lowerBound]
    guard fromBeginning, let began = log.began else { return first }
    return events.reduce(first) { earliest, event in
      began[event] == MomentColumn.none ? earliest : min(earliest, began[event])
    }
  }
}

/// The durations of one group, summarised.
struct PassageFigure {
  /// Those who set out.
  let n: Int
  /// Those who arrived.
  let arrived: Int
  /// The durations of those who arrived, in seconds; nil when there are none.
  let summary: DurationSummary?
  /// The curve with those counted who have not arrived; nil when everybody has.
  let curve: KaplanMeier?
  /// Whether the durations may be shown, and what to say beside them.
  let quality: QualityAssessment

  init(
    _ observations: [KaplanMeier.Observation], confidence: ConfidenceLevel,
    thresholds: QualityAssessment.Thresholds
  ) {
    n = observations.count
    let times = observations.filter(\.hasArrived).map(\.time)
    arrived = times.count
    summary = try? DurationSummary(times)
    curve = arrived < n ? try? KaplanMeier(observations, confidence: confidence) : nil
    quality = QualityAssessment(n: arrived, thresholds: thresholds)
  }

  /// Whether durations are shown.
  var isShown: Bool { quality.level == .ok || quality.level == .indicative }
}
