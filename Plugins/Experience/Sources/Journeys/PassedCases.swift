import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// How many cases of a journey's event log passed each of its touchpoints.
struct PassedCases: Sendable {
  /// The id of the log.
  let log: String
  /// All cases.
  let cases: Int
  /// Cases that passed a touchpoint, by its id; only touchpoints that name their events.
  let passed: [String: Int]

  /// Counts cases.
  ///
  /// - Parameters:
  ///   - journey: the journey.
  ///   - context: the session; its filter counts where it fits the log.
  /// - Returns: nil for a journey without a log that is open.
  /// - Throws: what is wrong with the log's files; `command.cancelled`.
  static func count(
    _ journey: CustomerJourney, in context: Context
  ) async throws(Diagnostic) -> PassedCases? {
    guard let (id, events) = try await journey.events(in: context) else { return nil }
    var passed: [String: Int] = [:]
    for touchpoint in journey.touchpoints where !touchpoint.events.isEmpty {
      let wanted = events.numbers(of: touchpoint.events)
      passed[touchpoint.id] = (0..<events.cases).count { number in
        events.events(ofCase: number).contains { wanted.contains(events.activity[$0]) }
      }
    }
    return PassedCases(log: id, cases: events.cases, passed: passed)
  }
}

extension CustomerJourney {
  /// The events of the journey's log.
  ///
  /// - Parameter context: the session; its filter counts where it fits the log.
  /// - Returns: the log's id and its events; nil for a journey without a log that is open.
  /// - Throws: what is wrong with the log's files; `command.cancelled`.
  func events(in context: Context) async throws(Diagnostic) -> (log: String, events: EventLog)? {
    guard let log,
      let responses = context.surveys.surveys.first(where: { $0.declaration.id == log }),
      responses.declaration.eventRoles != nil
    else { return nil }
    let filter = context.filter?.expression
    let fits = filter.map { responses.check($0).isEmpty } ?? true
    return (log, try await context.events(EventRequest(filter: fits ? filter : nil), of: responses))
  }
}

extension EventLog {
  /// The numbers of some activities; those that never occur have none.
  func numbers(of names: [String]) -> Set<UInt32> {
    Set(names.compactMap { name in activities.firstIndex(of: name).map(UInt32.init) })
  }
}
