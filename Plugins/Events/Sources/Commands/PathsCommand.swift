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
          + "transitions` then. With `by` the commonest paths of all are counted in every group, and "
          + "each group is compared with the rest. Drawn, ways that begin alike stand on one branch.",
        nl:
          "Twee gevallen gaan dezelfde weg als van begin tot eind dezelfde activiteiten op elkaar "
          + "volgen. Waar er haast geen twee dezelfde weg gaan is er geen typisch pad: kijk dan naar "
          + "`paths transitions`. Met `by` worden de gewoonste paden van allen in elke groep geteld en "
          + "wordt elke groep met de rest vergeleken. Getekend staan wegen die hetzelfde beginnen op "
          + "één tak."),
      topic: .logs,
      parameters: [
        LogParameters.log, ResponseClauses.by, ResponseClauses.condition, ResponseClauses.since,
        ResponseClauses.until, Self.top, LogParameters.repeats, LogParameters.moment,
        ConfidenceOption.parameter,
        LogParameters.chart,
      ],
      refusals: [PopulationOption.unknownOfLogs, .logsHaveNoWeights],
      resultColumns: PathsReport.columns.map(\.id),
      examples: [
        Example(
          "paths --top 5", Text("The commonest visits", nl: "De gewoonste bezoeken"),
          output: #"""
            Paths – Visits to the web shop
            Path                            n  Share   Low   High  Together
            ───────────────────────────────────────────────────────────────
            home                          304  10.1%  9.1%  11.3%     10.1%
            home > search                 163   5.4%  4.7%   6.3%     15.6%
            product_view                  134   4.5%  3.8%   5.3%     20.0%
            home > search > product_view  125   4.2%  3.5%   4.9%     24.2%
            search                        123   4.1%  3.4%   4.9%     28.3%

            449 different paths, 244 of them taken once; the 5 shown cover 28.3% of the
            cases.

            15,670 events in 3,000 cases; not counted: 1 without a case, 1 without an
            activity, 1 without a time
            95% interval, Wilson; the same activity in a row counts once
            """#),
        Example(
          "paths --top 6 --chart",
          Text("Drawn as they branch", nl: "Getekend zoals ze vertakken"), output: ""),
        Example(
          "paths by device --top 2",
          Text("Per device, compared with the rest", nl: "Per apparaat, tegenover de rest"),
          output: ""),
        Example(
          "paths | explain 2 --rows 3",
          Text("Who goes the second way?", nl: "Wie gaan de tweede weg?"), output: ""),
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
    let ways = try Ways(of: inquiry.log, collapsesRepeats: collapses, in: context)
    return PathsReport(
      inquiry: inquiry, ways: ways, top: call[Self.top] ?? 10, collapsesRepeats: collapses
    ).report(isDrawn: call[LogParameters.chart] == true)
  }
}
