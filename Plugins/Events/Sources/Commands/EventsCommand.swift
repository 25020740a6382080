import WorkbenchKit
import WorkspaceKit

/// `events`: what an event log holds, or what stands out in its groups.
struct EventsCommand: Command {
  static let top = LogParameters.top(15)

  var signature: CommandSignature {
    CommandSignature(
      "events",
      Text(
        "Shows what happens in an event log, or what stands out in groups.",
        nl: "Toont wat er in een gebeurtenissenlog gebeurt, of wat in groepen opvalt."),
      details: Text(
        "Lists the activities with their events, the cases in which they happen, and when. With `by` "
          + "every activity of every group is held against the other groups, and what differs most "
          + "comes first: a search that needs no suspicion. A case belongs to the group of its first "
          + "event.",
        nl:
          "Toont de activiteiten met hun gebeurtenissen, de gevallen waarin ze gebeuren, en wanneer. "
          + "Met `by` wordt elke activiteit van elke groep naast de andere groepen gelegd, en wat het "
          + "meest verschilt komt eerst: zoeken zonder vermoeden. Een geval hoort bij de groep van "
          + "zijn eerste gebeurtenis."),
      topic: .logs,
      parameters: [LogParameters.log] + ResponseClauses.all + [
        Self.top, LogParameters.moment, ConfidenceOption.parameter, LogParameters.chart,
      ],
      refusals: [PopulationOption.unknownOfLogs, .logsHaveNoWeights],
      resultColumns: OverviewReport.columns.map(\.id) + ShareContrast.columns.map(\.id),
      examples: [
        Example(
          "events", Text("What happens in the web shop", nl: "Wat er in de webwinkel gebeurt"),
          output: #"""
            Visits to the web shop
                                             Of
            Activity       Events  Cases  cases    Low   High  First          Last
            ────────────────────────────────────────────────────────────────────────────────
            product_view    4,908  2,296  76.5%  75.0%  78.0%  2026-01-01 0…  2026-06-30 22…
            add_to_cart     2,473  1,382  46.1%  44.3%  47.9%  2026-01-01 0…  2026-06-30 22…
            search          2,400  1,664  55.5%  53.7%  57.2%  2026-01-01 0…  2026-06-30 22…
            home            1,700  1,682  56.1%  54.3%  57.8%  2026-01-01 0…  2026-06-30 22…
            cart            1,075  1,075  35.8%  34.1%  37.6%  2026-01-01 1…  2026-06-30 22…
            delivery_slot     900    900  30.0%  28.4%  31.7%  2026-01-01 1…  2026-06-30 22…
            payment           824    808  26.9%  25.4%  28.5%  2026-01-01 1…  2026-06-30 22…
            purchase          729    729  24.3%  22.8%  25.9%  2026-01-01 1…  2026-06-30 22…
            offers            356    351  11.7%  10.6%  12.9%  2026-01-01 1…  2026-06-30 21…
            recipe            236    233   7.8%   6.9%   8.8%  2026-01-01 0…  2026-06-30 15…
            payment_error      52     50   1.7%   1.3%   2.2%  2026-01-02 1…  2026-06-30 15…
            support_chat       17     17   0.6%   0.4%   0.9%  2026-01-12 1…  2026-06-30 15…
            ────────────────────────────────────────────────────────────────────────────────
            Total          15,670  3,000   –      –      –     2026-01-01 0…  2026-06-30 22…
            – not applicable
            shortened: first, last; see all with --width 94 or --format csv

            12 activities; half of the cases have at most 4 events, from 1 to 24.

            15,670 events in 3,000 cases; not counted: 1 without a case, 1 without an
            activity, 1 without a time
            95% interval, Wilson
            """#),
        Example(
          "events by channel since 2026-04-20 --top 5",
          Text("What is different in the app", nl: "Wat er in de app anders is"),
          output: #"""
            What stands out – Visits to the web shop
            channel  Activity       Cases  Share   Rest  Difference   Low   High  Verdict
            ───────────────────────────────────────────────────────────────────────────────
            app      payment_error    521   5.4%   0.6%        +4.7  +2.8   +7.1  different
            app      support_chat     521   2.1%   0.2%        +2.0  +0.8   +3.6  different
            website  purchase         626  28.1%  20.3%        +7.8  +2.8  +12.6  different
            website  offers           626  13.4%   9.6%        +3.8  +0.1   +7.5  noise
            website  product_view     626  78.6%  74.3%        +4.3  −0.6   +9.3  noise
            2 columns hidden: p, visible; see all with --width 102 or --format csv

            payment_error stands out most for channel app: it happens in 5.4% of 521 cases,
            elsewhere in 0.6%. 3 differences are demonstrable.

            7 more rows: --top 12
            6,018 events in 1,147 cases
            95% interval, Newcombe; p corrected for 12 tests (Holm); an association, not a
            cause
            """#),
        Example(
          "events of winkel",
          Text("A survey is no event log", nl: "Een enquête is geen gebeurtenissenlog"),
          failure: "log.none"),
      ],
      searchTerms: [
        "log", "activities", "clickstream", "process", "mining", "gebeurtenissen", "activiteiten",
        "xes",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try await LogInquiry(call, context)
    try context.checkCancellation()
    let isDrawn = call[LogParameters.chart] == true
    return inquiry.isGrouped
      ? StandOutReport(inquiry, top: call[Self.top] ?? 15).report(isDrawn: isDrawn)
      : OverviewReport(inquiry).report(isDrawn: isDrawn)
  }
}
