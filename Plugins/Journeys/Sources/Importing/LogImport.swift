import Statistics
import WorkbenchKit
import WorkspaceKit

/// The commonest way through an event log as a journey: each activity a touchpoint.
enum LogImport {
  /// Reads a log.
  ///
  /// - Parameters:
  ///   - log: the events.
  ///   - title: what the log is called.
  ///   - confidence: of the interval of the share.
  /// - Throws: `command.cancelled`.
  static func read(
    _ log: EventLog, title: String, confidence: ConfidenceLevel, in context: Context
  ) throws(Diagnostic) -> JourneyDraft {
    var draft = JourneyDraft()
    draft.title = title
    draft.kind = .experienced
    guard let top = try TopVariant.of(log, in: context) else { return draft }
    draft.touchpoints = top.path.unique.map { activity in
      var touchpoint = Touchpoint(named: log.activities[activity])
      touchpoint.events = [log.activities[activity]]
      touchpoint.evidence = EvidenceNote()
      touchpoint.evidence?.status = .data
      return touchpoint
    }
    draft.remarks.append(top.sentence(confidence))
    return draft
  }
}

/// The commonest way through a log, immediate repeats taken as one.
struct TopVariant {
  /// The activities in order.
  let path: [Int]
  /// The cases that go exactly so.
  let count: Int
  /// All cases.
  let cases: Int
  /// The number of different ways.
  let variants: Int

  /// Looks for it; nil in a log without cases.
  static func of(_ log: EventLog, in context: Context) throws(Diagnostic) -> TopVariant? {
    var paths = Paths(names: log.activities)
    for number in 0..<log.cases {
      if number % 4_096 == 0 { try context.checkCancellation() }
      paths.add(log.activity[log.events(ofCase: number)])
    }
    guard let first = paths.commonest(1).first else { return nil }
    return TopVariant(
      path: first.touchpoints, count: first.count, cases: log.cases, variants: paths.distinct)
  }

  /// How common it is, with its interval.
  func sentence(_ confidence: ConfidenceLevel) -> Text {
    let estimate = try? ShareEstimate(successes: count, n: cases)
    let interval = estimate?.interval(confidence: confidence)
    return Text { language in
      let (part, whole) = (Numerals.integer(count, language), Numerals.integer(cases, language))
      func percent(_ value: Double?) -> String {
        value.map { Numerals.percentage($0, digits: 1, language) } ?? "–"
      }
      let range = "\(percent(interval?.lower))–\(percent(interval?.upper))"
      let ways = Numerals.integer(variants, language)
      return language == .nl
        ? "de gewoonste van \(ways) wegen: \(part) van \(whole) gevallen (\(percent(estimate?.value)), interval \(range))"
        : "the commonest of \(ways) ways: \(part) of \(whole) cases (\(percent(estimate?.value)), interval \(range))"
    }
  }
}
