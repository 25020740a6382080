import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// A call's question how the cases of a log depart from a plan.
struct DeviationInquiry {
  /// The log.
  let declaration: SurveyDeclaration
  /// Its events.
  let log: EventLog
  /// The plan.
  let planned: PlannedJourney
  /// How the cases depart from it.
  let comparison: PlanComparison
  /// The number of different ways through the log.
  let variants: Int
  /// The confidence of intervals.
  let confidence: ConfidenceLevel
  /// When a share is suppressed or marked.
  let thresholds: QualityAssessment.Thresholds
  /// Whether the same activity several times in a row counts once.
  let collapsesRepeats: Bool

  /// Reads the log and compares.
  ///
  /// - Throws: `journey.unknown`, `log.none` and its kin, `events.unlinked`, what is wrong with
  ///   conditions or files, `command.cancelled`.
  init(_ call: Call, _ context: Context) async throws(Diagnostic) {
    typealias Command = JourneyDeviationsCommand
    let named = try JourneyParameters.word(of: call).map { word throws(Diagnostic) in
      try context.journey(word)
    }
    let word =
      call[Command.log].map { Spanned($0, at: call.span(of: Command.log)) }
      ?? named?.log.map { Spanned($0, at: call.span(of: JourneyParameters.journey)) }
    let responses = try context.eventLog(word)
    declaration = responses.declaration
    confidence = try JourneyParameters.confidence(of: call, in: context)
    thresholds = JourneyParameters.thresholds(in: context)
    collapsesRepeats = call[Command.repeats] != true
    let filter = try ResponseClauses.filter(of: call, in: context, for: responses)
    log = try await context.events(EventRequest(filter: filter), of: responses)
    let failedRows = try await Self.failedRows(call, context, responses, filter)

    let title = declaration.title ?? .verbatim(declaration.id)
    let id = responses.declaration.id
    let fitting = context.atlas.journeys.filter { $0.log == id }
    let journey = call[Command.topVariant] == true ? nil : named ?? fitting.only
    if let journey {
      planned = try PlannedJourney(
        journey, log,
        at: call.has(JourneyParameters.journey)
          ? call.span(of: JourneyParameters.journey) : call.span)
      variants = 0
    } else {
      let top = try TopVariant.of(log, in: context)
      planned = PlannedJourney(
        top ?? TopVariant(path: [], count: 0, cases: 0, variants: 0), log, title: title,
        confidence: confidence)
      variants = top?.variants ?? 0
    }
    comparison = try Self.compare(
      log, planned.plan, failedRows, collapsesRepeats: collapsesRepeats, in: context)
  }

  /// The rows in which something went wrong, by the condition after `failed`.
  private static func failedRows(
    _ call: Call, _ context: Context, _ log: SurveyResponses, _ filter: Expression?
  ) async throws(Diagnostic) -> Set<UInt32> {
    guard let condition = call[JourneyDeviationsCommand.failed] else { return [] }
    let both = filter.map { Expression.and($0, condition) } ?? condition
    return Set(try await context.events(EventRequest(filter: both), of: log).rows)
  }

  private static func compare(
    _ log: EventLog, _ plan: JourneyPlan, _ failedRows: Set<UInt32>, collapsesRepeats: Bool,
    in context: Context
  ) throws(Diagnostic) -> PlanComparison {
    var comparison = PlanComparison()
    // Cases that go the same way depart in the same way.
    var known: [[Int]: CaseDeviations] = [:]
    for number in 0..<log.cases {
      if number % 4_096 == 0 { try context.checkCancellation() }
      let events = log.events(ofCase: number)
      let activities = events.map { Int(log.activity[$0]) }
      let failed = failedRows.isEmpty ? [] : events.map { failedRows.contains(log.rows[$0]) }
      let isPlain = !failed.contains(true)
      if isPlain, let deviations = known[activities] {
        comparison.add(deviations)
        continue
      }
      let deviations = CaseDeviations(
        activities, failed: isPlain ? [] : failed, plan: plan, collapsesRepeats: collapsesRepeats)
      if isPlain { known[activities] = deviations }
      comparison.add(deviations)
    }
    return comparison
  }
}

extension Array {
  /// The element of an array that has exactly one.
  var only: Element? { count == 1 ? self[0] : nil }
}
