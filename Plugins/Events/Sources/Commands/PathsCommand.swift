import Statistics
import WorkbenchKit
import WorkspaceKit

/// `paths`: the ways that cases go, the commonest first.
struct PathsCommand: Command {
  static let top = LogParameters.top(10)

  var signature: CommandSignature {
    CommandSignature(
      "paths",
      Text(
        "Lists the ways that cases go, the commonest first.",
        nl: "Toont de wegen die gevallen gaan, de gewoonste eerst."),
      details: Text(
        "Two cases go the same way when the same activities follow each other from beginning to end. "
          + "Where hardly any two go the same way there is no typical path: look at `paths "
          + "transitions` then.",
        nl:
          "Twee gevallen gaan dezelfde weg als van begin tot eind dezelfde activiteiten op elkaar "
          + "volgen. Waar er haast geen twee dezelfde weg gaan is er geen typisch pad: kijk dan naar "
          + "`paths transitions`."),
      topic: .logs,
      parameters: [
        LogParameters.log, ResponseClauses.condition, ResponseClauses.since, ResponseClauses.until,
        Self.top, LogParameters.repeats, LogParameters.moment, ConfidenceOption.parameter,
        LogParameters.chart,
      ],
      resultColumns: PathsReport.columns.map(\.id),
      examples: [
        Example(
          "paths --top 5", Text("The commonest visits", nl: "De gewoonste bezoeken"), output: ""),
        Example(
          "paths of visit", Text("A log that is not there", nl: "Een log die er niet is"),
          failure: "survey.unknown"),
      ],
      searchTerms: [
        "variants", "sequences", "routes", "traces", "flow", "paden", "varianten", "routes",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try await LogInquiry(call, context)
    let collapses = call[LogParameters.repeats] != true
    let paths = try Ways.of(inquiry.log, collapsesRepeats: collapses, in: context)
    return PathsReport(
      inquiry: inquiry, paths: paths.paths, top: call[Self.top] ?? 10,
      collapsesRepeats: collapses
    ).report(isDrawn: call[LogParameters.chart] == true)
  }
}

/// The ways of all cases of a log.
enum Ways {
  /// Counts them; Ctrl-C stops the counting.
  static func of(
    _ log: EventLog, collapsesRepeats: Bool, in context: Context
  ) throws(Diagnostic) -> Paths {
    var paths = Paths(names: log.activities, collapsesRepeats: collapsesRepeats)
    for number in 0..<log.cases {
      if number % 4_096 == 0 { try context.checkCancellation() }
      paths.add(log.events(ofCase: number).map { Int(log.activity[$0]) })
    }
    return paths
  }
}
