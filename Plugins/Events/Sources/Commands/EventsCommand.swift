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
          output: ""),
        Example(
          "events by channel since 2026-04-20 --top 5",
          Text("What is different in the app", nl: "Wat er in de app anders is"), output: ""),
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
