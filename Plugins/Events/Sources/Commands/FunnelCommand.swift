import WorkbenchKit
import WorkspaceKit

/// `funnel`: how many cases get how far along a series of steps.
struct FunnelCommand: Command {
  static let steps = Parameter.names(
    "steps", .positional, .activity,
    help: Text(
      "The activities, in order, with spaces between.",
      nl: "De activiteiten, op volgorde, met spaties ertussen."), isRequired: true,
    isRepeated: true)
  static let anyOrder = Parameter.flag(
    "any-order",
    help: Text(
      "Counts a step as reached when all steps so far occur, in whatever order.",
      nl: "Telt een stap als bereikt als alle stappen tot dan voorkomen, in welke volgorde ook."))
  static let within = Parameter.text(
    "within", .option("within"), .word,
    help: Text(
      "The time allowed from the first step, such as 30m, 2h or 1d.",
      nl: "De tijd vanaf de eerste stap, zoals 30m, 2h of 1d."))

  var signature: CommandSignature {
    CommandSignature(
      "funnel",
      Text(
        "Counts how many cases get how far along a series of steps.",
        nl: "Telt hoeveel gevallen hoe ver komen langs een reeks stappen."),
      details: Text(
        "A case reaches a step when the steps before it happened earlier; other events may lie "
          + "between, and events at the same moment count in the order of the file. With `by` the "
          + "steps of every group are compared with the other groups. Cases that entered recently "
          + "may not have had the time to arrive: `durations` takes that into account.",
        nl:
          "Een geval bereikt een stap als de stappen ervoor eerder gebeurden; andere gebeurtenissen "
          + "mogen ertussen liggen, en gebeurtenissen op hetzelfde moment tellen in de volgorde van "
          + "het bestand. Met `by` worden de stappen van elke groep met de andere groepen "
          + "vergeleken. Wie pas begon had misschien nog geen tijd: `durations` houdt daar rekening "
          + "mee."),
      topic: .logs,
      parameters: [Self.steps, LogParameters.log] + ResponseClauses.all + [
        Self.anyOrder, Self.within, LogParameters.moment, ConfidenceOption.parameter,
        LogParameters.chart,
      ],
      resultColumns: FunnelColumns.columns.map(\.id),
      examples: [
        Example(
          "funnel product_view add_to_cart cart delivery_slot payment purchase",
          Text("From looking to buying", nl: "Van kijken naar kopen"), output: ""),
        Example(
          "funnel cart payment purchase by channel since 2026-04-20",
          Text(
            "The app against the website since its release",
            nl: "De app naast de website sinds de nieuwe versie"), output: ""),
        Example(
          "funnel product_view add_to_cart purchase --within 5m --chart",
          Text("Bought within five minutes, drawn", nl: "Binnen vijf minuten gekocht, getekend"),
          output: ""),
        Example(
          "funnel product_view purchases",
          Text("An activity that is not there", nl: "Een activiteit die er niet is"),
          failure: "activity.unknown"),
        Example(
          "funnel purchase", Text("One step is no funnel", nl: "Eén stap is geen trechter"),
          failure: "steps.invalid"),
      ],
      searchTerms: [
        "conversion", "drop-off", "steps", "leak", "abandonment", "trechter", "conversie",
        "afhakers", "stappen",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let within = try LengthOfTime.read(Self.within, of: call)
    let inquiry = try await LogInquiry(call, context)
    let steps = try StepWords.steps(
      call[Self.steps] ?? [], in: inquiry.log, at: call.span(of: Self.steps))
    try context.checkCancellation()
    let funnel = EventFunnel(
      StepMatch(
        steps: steps, isOrdered: call[Self.anyOrder] != true, within: within?.seconds),
      over: inquiry.log)
    return FunnelReport(inquiry: inquiry, funnel: funnel, within: within?.written)
      .report(isDrawn: call[LogParameters.chart] == true)
  }
}
