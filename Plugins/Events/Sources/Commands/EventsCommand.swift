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
      resultColumns: OverviewReport.columns.map(\.id) + ShareContrast.columns.map(\.id),
      examples: [
        Example(
          "events", Text("What happens in the web shop", nl: "Wat er in de webwinkel gebeurt"),
          output: #"""
            Visits to the web shop
                                             Of
            Activity       Events  Cases  cases    Low   High  First          Last
            ────────────────────────────────────────────────────────────────────────────────
            product_view    4,862  2,325  77.5%  76.0%  79.0%  2026-01-01 1…  2026-06-30 21…
            add_to_cart     2,429  1,375  45.8%  44.1%  47.6%  2026-01-01 1…  2026-06-30 21…
            search          2,407  1,700  56.7%  54.9%  58.4%  2026-01-01 1…  2026-06-30 21…
            home            1,698  1,673  55.8%  54.0%  57.5%  2026-01-01 1…  2026-06-30 21…
            cart            1,044  1,044  34.8%  33.1%  36.5%  2026-01-01 1…  2026-06-30 21…
            delivery_slot     865    865  28.8%  27.2%  30.5%  2026-01-01 1…  2026-06-30 21…
            payment           801    785  26.2%  24.6%  27.8%  2026-01-01 1…  2026-06-30 21…
            purchase          713    713  23.8%  22.3%  25.3%  2026-01-01 1…  2026-06-30 20…
            offers            346    341  11.4%  10.3%  12.6%  2026-01-02 0…  2026-06-29 08…
            recipe            199    189   6.3%   5.5%   7.2%  2026-01-02 0…  2026-06-27 18…
            payment_error      44     40   1.3%   1.0%   1.8%  2026-01-11 0…  2026-06-30 21…
            support_chat       19     19   0.6%   0.4%   1.0%  2026-01-11 0…  2026-06-30 21…
            ────────────────────────────────────────────────────────────────────────────────
            Total          15,427  3,000   –      –      –     2026-01-01 1…  2026-06-30 21…
            – not applicable
            shortened: first, last; see all with --width 94 or --format csv

            12 activities; half of the cases have at most 4 events, from 1 to 25.

            15,427 events in 3,000 cases; no events: 1 without a case, 1 without an
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
            app      payment_error    563   4.8%   0.3%        +4.5  +2.8   +6.6  different
            website  payment_error    655   0.3%   4.8%        −4.5  −6.6   −2.8  different
            app      support_chat     563   1.8%   0.2%        +1.6  +0.5   +3.1  noise
            website  support_chat     655   0.2%   1.8%        −1.6  −3.1   −0.5  noise
            app      search           563  59.0%  54.0%        +4.9  −0.7  +10.5  noise
            2 columns hidden: p, visible; see all with --width 100 or --format csv

            payment_error stands out most for channel app: it happens in 4.8% of 563 cases,
            elsewhere in 0.3%. 2 differences are demonstrable.

            19 more rows: --top 24
            6,339 events in 1,218 cases
            95% interval, Newcombe; p corrected for 24 tests (Holm); associated with, not
            caused by
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
