import Statistics
import WorkbenchKit
import WorkspaceKit

/// What cases of a log are held against: a journey of the workspace, or the log's own commonest way.
struct PlannedJourney {
  /// What people read.
  let title: Text
  /// The plan.
  let plan: JourneyPlan
  /// The touchpoints of the plan: id and name.
  let touchpoints: [(id: String, name: Text)]
  /// Touchpoints that say nothing about events, and are not compared.
  let unlinked: [Touchpoint]
  /// Events that a touchpoint names and that the log does not have.
  let unknownEvents: [(touchpoint: String, event: String)]
  /// What is said about the plan.
  let remarks: [Text]

  /// A journey whose touchpoints name activities of a log.
  ///
  /// - Parameters:
  ///   - journey: the journey.
  ///   - log: the log.
  ///   - span: where the journey was named.
  /// - Throws: `events.unlinked`.
  init(_ journey: CustomerJourney, _ log: EventLog, at span: SourceSpan) throws(Diagnostic) {
    title = journey.name
    let linked = journey.touchpoints.filter { !$0.events.isEmpty || !$0.failures.isEmpty }
    guard !linked.isEmpty else {
      let some = log.activities.prefix(4).joined(separator: ", ")
      throw Diagnostic(
        .eventsUnlinked,
        Text(
          "no touchpoint of \(journey.id) says which events mean it",
          nl: "geen contactmoment van \(journey.id) zegt bij welke gebeurtenissen het hoort"),
        at: .statement(span),
        hint: Text(
          "add events: to the touchpoints; the log has \(some)",
          nl: "voeg events: toe aan de contactmomenten; het log heeft \(some)"))
    }
    let places = Dictionary(
      log.activities.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    plan = JourneyPlan(
      linked.map { touchpoint in
        JourneyPlan.Step(
          activities: touchpoint.events.compactMap { places[$0] },
          failures: touchpoint.failures.compactMap { places[$0] },
          isOptional: touchpoint.isOptional == true)
      })
    touchpoints = linked.map { ($0.id, $0.title) }
    unlinked = journey.touchpoints.filter { $0.events.isEmpty && $0.failures.isEmpty }
    unknownEvents = linked.flatMap { touchpoint in
      (touchpoint.events + touchpoint.failures).filter { places[$0] == nil }
        .map { (touchpoint.id, $0) }
    }
    remarks = []
  }

  /// The commonest way through a log.
  ///
  /// - Parameters:
  ///   - variant: the way.
  ///   - log: the log.
  ///   - title: what the log is called.
  ///   - confidence: of the interval of its share.
  init(_ variant: TopVariant, _ log: EventLog, title: Text, confidence: ConfidenceLevel) {
    self.title =
      Text("the commonest way of ", nl: "de gewoonste weg van ") + title
    let path = variant.path.unique
    plan = JourneyPlan(path: path)
    touchpoints = path.map { (log.activities[$0], .verbatim(log.activities[$0])) }
    unlinked = []
    unknownEvents = []
    let way = path.map { log.activities[$0] }.joined(separator: " > ")
    remarks = [Text("Plan: \(way).", nl: "Plan: \(way).")]
  }
}
