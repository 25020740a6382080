import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// A promise measured by a log: the time from one event to the next other one, against a limit.
struct MeasuredTime {
  let promise: Promise
  let measure: TimeMeasure
  let context: Context
  let atlas: JourneyAtlas

  /// Counts the cases: those that reach the second event are kept or broken, the others unfinished.
  ///
  /// - Throws: what is wrong with the names that the promise gives, at their place in its file.
  func tally() async throws(Diagnostic) -> PromiseTally {
    var tally = PromiseTally(.events)
    let log = try MeasuredAnswers.placed(at: measure.log.place) { () throws(Diagnostic) in
      try context.eventLog(Spanned(measure.log.value, at: .none))
    }
    let session = try MeasuredAnswers.sessionFilter(of: context, for: log)
    let due = try await events(
      of: log, where: Expression.all([session, measure.condition].compactMap(\.self)))
    let (from, to) = (try activity(measure.from, in: due), try activity(measure.to, in: due))
    var begun = 0
    for number in 0..<due.cases {
      switch Self.seconds(from, to, due.events(ofCase: number), of: due) {
      case .none: continue
      case .unfinished: tally.unfinished += 1
      case .took(let seconds):
        if seconds <= measure.within { tally.kept += 1 } else { tally.broken += 1 }
      }
      begun += 1
    }
    if measure.condition != nil {
      let all = try await events(of: log, where: session)
      let start = try activity(measure.from, in: all)
      let cases = (0..<all.cases).count { number in
        all.events(ofCase: number).contains { all.activity[$0] == start }
      }
      tally.notApplicable = max(0, cases - begun)
    }
    tally.touchpoints = touchpoints
    return tally
  }

  /// How long a case took.
  enum Passage: Hashable {
    /// It never begins.
    case none
    /// It begins and does not end in the log.
    case unfinished
    /// It takes so many seconds, from the first beginning to the first end after it.
    case took(Int)
  }

  /// The time of one case.
  static func seconds(
    _ from: UInt32, _ to: UInt32, _ events: Range<Int>, of log: EventLog
  ) -> Passage {
    guard let start = events.first(where: { log.activity[$0] == from }) else { return .none }
    let rest = (start + 1)..<max(start + 1, events.upperBound)
    guard let end = rest.first(where: { log.activity[$0] == to }) else { return .unfinished }
    return .took(log.seconds[end] - log.seconds[start])
  }

  private func events(
    of log: SurveyResponses, where filter: Expression?
  ) async throws(Diagnostic) -> EventLog {
    do throws(Diagnostic) {
      return try await context.events(EventRequest(filter: filter), of: log)
    } catch {
      throw MeasuredAnswers.moved(error, to: .file(promise.path))
    }
  }

  private func activity(_ name: Written<String>, in log: EventLog) throws(Diagnostic) -> UInt32 {
    try MeasuredAnswers.placed(at: name.place) { () throws(Diagnostic) in
      try log.activity(Spanned(name.value, at: .none))
    }
  }

  /// The due touchpoints whose activities are the two events.
  private var touchpoints: Set<String> {
    let due = promise.dueAt.flatMap { atlas.touchpoints($0.value) }
    let names = [measure.from.value, measure.to.value]
    return Set(
      due.filter { !Set($0.touchpoint.events).isDisjoint(with: names) }
        .map { "\($0.journey.id)/\($0.touchpoint.id)" })
  }
}
