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
          Text("Drawn as they branch", nl: "Getekend zoals ze vertakken"),
          output: #"""
            Paths – Visits to the web shop (the 6 commonest)
                              0%            20%           40%
            home              ██████████████▓▎                 19.7%  (18.3% … 21.2%)  n 592
            ├ (ends here)     ███████▉─                        10.1%  ( 9.1% … 11.3%)  n 304
            └ search          ███████▌                          9.6%  ( 8.6% … 10.7%)  n 288
              ├ (ends here)   ████▎                             5.4%  ( 4.7% …  6.3%)  n 163
              └ product_view  ███▎                              4.2%  ( 3.5% …  4.9%)  n 125
            search            █████▓─                           7.8%  ( 6.9% …  8.8%)  n 234
            ├ (ends here)     ███▏                              4.1%  ( 3.4% …  4.9%)  n 123
            └ product_view    ██▉                               3.7%  ( 3.1% …  4.4%)  n 111
            product_view      ███▌                              4.5%  ( 3.8% …  5.3%)  n 134

            449 different paths, 244 of them taken once; the 6 shown cover 32.0% of the
            cases.

            15,670 events in 3,000 cases; not counted: 1 without a case, 1 without an
            activity, 1 without a time
            95% interval, Wilson; the same activity in a row counts once
            """#),
        Example(
          "paths by device --top 2",
          Text("Per device, compared with the rest", nl: "Per apparaat, tegenover de rest"),
          output: #"""
            Paths – Visits to the web shop
            device   Path             n  Share   Low   High  Together
            ─────────────────────────────────────────────────────────
            desktop  home            85   8.5%  6.9%  10.4%      8.5%
            desktop  home > search   57   5.7%  4.4%   7.3%     14.1%
            mobiel   home           188  10.7%  9.3%  12.2%     10.7%
            mobiel   home > search   96   5.4%  4.5%   6.6%     16.1%
            tablet   home            31  13.3%  9.5%  18.3%     13.3%
            tablet   home > search   10   4.3%  2.3%   7.7%     17.6%
            ─────────────────────────────────────────────────────────
            Total    home           304  10.1%  9.1%  11.3%     10.1%
            Total    home > search  163   5.4%  4.7%   6.3%     15.6%

            449 different paths, 244 of them taken once; the 2 shown cover 15.6% of the
            cases.

            The groups differ nowhere demonstrably: noise. Only from some 2.4 points on
            would a difference have been seen.

            Differences between groups
            device   Path           Share   Rest  Difference   Low  High      p  Verdict
            ────────────────────────────────────────────────────────────────────────────
            desktop  home            8.5%  11.0%        −2.5  −4.6  −0.2  0.191  noise
            mobiel   home           10.7%   9.4%        +1.3  −0.9  +3.4  1.000  noise
            tablet   home           13.3%   9.9%        +3.4  −0.5  +8.5  0.474  noise
            desktop  home > search   5.7%   5.3%        +0.4  −1.3  +2.2  1.000  noise
            mobiel   home > search   5.4%   5.4%         0.0  −1.7  +1.6  1.000  noise
            tablet   home > search   4.3%   5.5%        −1.2  −3.4  +2.3  1.000  noise
            2 columns hidden: n, visible; see all with --width 97 or --format csv
            15,670 events in 3,000 cases; not counted: 1 without a case, 1 without an
            activity, 1 without a time
            95% interval, Wilson; the same activity in a row counts once
            """#),
        Example(
          "paths | explain 2 --rows 3",
          Text("Who goes the second way?", nl: "Wie gaan de tweede weg?"),
          output: #"""
            home > search
            share = cases that go exactly this way / cases

            What went in
            Number                  Value
            ─────────────────────────────
            cases that go this way  163
            cases                   3,000
            steps of the path       2
            cases listed below      20
            responses looked at     3,000
            answers that count      3,000

            Where they stand
            File                               Line  As written  Counts
            ───────────────────────────────────────────────────────────
            responses/webshop-events-2026.csv     2  home        yes
            responses/webshop-events-2026.csv     3  search      yes
            responses/webshop-events-2026.csv     4  search      yes
            formula: paths.share
            responses: webshop-visits where case in (V100001, V100011, V100062, V100068,
            V100081, V100146, V100156, V100161, V100174, V100182, V100185, V100223, V100241,
            V100247, V100278, V100285, V100297, V100298, V100316, V100317)
            """#),
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
