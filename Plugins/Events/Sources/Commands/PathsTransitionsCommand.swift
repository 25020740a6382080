import Statistics
import WorkbenchKit
import WorkspaceKit

/// `paths transitions`: what comes after what.
struct PathsTransitionsCommand: Command {
  static let top = LogParameters.top(20)
  static let from = Parameter.text(
    "from", .option("from"), .activity,
    help: Text("Only what comes after this activity.", nl: "Alleen wat na deze activiteit komt."))

  var signature: CommandSignature {
    CommandSignature(
      "paths transitions",
      Text(
        "Counts which activity comes after which.",
        nl: "Telt welke activiteit na welke komt."),
      details: Text(
        "The share is that of all steps from the same activity. Cases begin at (start) and stop at "
          + "(end). Descriptive only: how a case got somewhere is forgotten.",
        nl:
          "Het aandeel is dat van alle stappen vanaf dezelfde activiteit. Gevallen beginnen bij "
          + "(begin) en stoppen bij (einde). Alleen beschrijvend: hoe een geval ergens kwam is "
          + "vergeten."),
      topic: .logs,
      parameters: [
        LogParameters.log, ResponseClauses.condition, ResponseClauses.since, ResponseClauses.until,
        Self.from, Self.top, LogParameters.repeats, LogParameters.moment,
        ConfidenceOption.parameter, LogParameters.chart,
      ],
      refusals: [PopulationOption.unknownOfLogs, .logsHaveNoWeights],
      resultColumns: TransitionsReport.columns.map(\.id),
      examples: [
        Example(
          "paths transitions --from payment where channel = app since 2026-04-20",
          Text("What follows a payment in the app", nl: "Wat in de app op betalen volgt"),
          output: #"""
            Transitions – Visits to the web shop
            From     To               n  Share    Low   High  Flag
            ──────────────────────────────────────────────────────
            payment  purchase       106  74.6%  66.9%  81.1%
            payment  payment_error   30  21.1%  15.2%  28.6%
            payment  (end)            6   4.2%   2.0%   8.9%

            After payment most often comes purchase: 74.6% of the times.

            2,680 events in 521 cases
            95% interval, Wilson; steps of one case are taken as independent; how a case got
            there is forgotten; the same activity in a row counts once
            """#),
        Example(
          "paths transitions --from pay",
          Text("An activity that is not there", nl: "Een activiteit die er niet is"),
          failure: "activity.unknown"),
      ],
      searchTerms: [
        "next", "markov", "follows", "matrix", "step", "overgangen", "volgende", "stap",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try await LogInquiry(call, context)
    let collapses = call[LogParameters.repeats] != true
    var from: UInt32?
    if let word = call[Self.from] {
      from = try inquiry.log.activity(Spanned(word, at: call.span(of: Self.from)))
    }
    let paths = try Ways(of: inquiry.log, collapsesRepeats: collapses, in: context).total
    let transitions = paths.transitions.enumerated()
      .filter { from == nil || $0.element.from == from.map(Int.init) }
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
    return TransitionsReport(
      inquiry: inquiry, transitions: transitions, top: call[Self.top] ?? 20, from: from,
      collapsesRepeats: collapses
    ).report(isDrawn: call[LogParameters.chart] == true)
  }
}
