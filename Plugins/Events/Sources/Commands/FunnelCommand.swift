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
      refusals: [PopulationOption.unknownOfLogs, .logsHaveNoWeights],
      resultColumns: FunnelColumns.columns.map(\.id),
      examples: [
        Example(
          "funnel product_view add_to_cart cart delivery_slot payment purchase",
          Text("From looking to buying", nl: "Van kijken naar kopen"),
          output: #"""
            Funnel – Visits to the web shop
                                                     Of
            Step  Activity           n  Lost   previous    Low   High  Of first    Low  Flag
            ────────────────────────────────────────────────────────────────────────────────
               1  product_view   2,296     –       –      –      –       100.0%  99.8%
               2  add_to_cart    1,382   914      60.2%  58.2%  62.2%     60.2%  58.2%
               3  cart           1,075   307      77.8%  75.5%  79.9%     46.8%  44.8%
               4  delivery_slot    900   175      83.7%  81.4%  85.8%     39.2%  37.2%
               5  payment          808    92      89.8%  87.6%  91.6%     35.2%  33.3%
               6  purchase         729    79      90.2%  88.0%  92.1%     31.8%  29.9%
            – not applicable
            1 column hidden: cumulative_high; see all with --width 90 or --format csv

            The largest loss is between product_view and add_to_cart: 914 of 2,296 (39.8%)
            go no further.

            n 2,296 of 3,000 cases reach product_view
            15,670 events in 3,000 cases; not counted: 1 without a case, 1 without an
            activity, 1 without a time
            95% interval, Wilson; steps in this order
            """#),
        Example(
          "funnel cart payment purchase by channel since 2026-04-20",
          Text(
            "The app against the website since its release",
            nl: "De app naast de website sinds de nieuwe versie"),
          output: #"""
            Funnel – Visits to the web shop
                                                      Of                     Of
            channel  Step  Activity    n  Lost  previous    Low   High    first    Low  Flag
            ────────────────────────────────────────────────────────────────────────────────
            app         1  cart      190     –      –      –      –      100.0%  98.0%
            app         2  payment   135    55     71.1%  64.2%  77.0%    71.1%  64.2%
            app         3  purchase  106    29     78.5%  70.9%  84.6%    55.8%  48.7%
            website     1  cart      242     –      –      –      –      100.0%  98.4%
            website     2  payment   188    54     77.7%  72.0%  82.5%    77.7%  72.0%
            website     3  purchase  176    12     93.6%  89.2%  96.3%    72.7%  66.8%
            ────────────────────────────────────────────────────────────────────────────────
            Total       1  cart      432     –      –      –      –      100.0%  99.1%
            Total       2  payment   323   109     74.8%  70.5%  78.6%    74.8%  70.5%
            Total       3  purchase  282    41     87.3%  83.2%  90.5%    65.3%  60.7%
            – not applicable
            1 column hidden: cumulative_high; see all with --width 92 or --format csv

            The largest loss is between cart and payment: 109 of 432 (25.2%) go no further.

            From payment to purchase go 78.5% of channel app, against 93.6% of the rest:
            different.

            Differences between groups
            channel  Activity  Share   Rest  Difference    Low  High        p  Verdict
            ────────────────────────────────────────────────────────────────────────────
            app      payment   71.1%  77.7%        −6.6  −15.0  +1.6  0.115    noise
            app      purchase  78.5%  93.6%       −15.1  −23.2  −7.6   <0.001  different
            2 columns hidden: n, visible; see all with --width 95 or --format csv
            n 432 of 1,147 cases reach cart
            6,018 events in 1,147 cases
            95% interval, Wilson; steps in this order
            """#),
        Example(
          "funnel product_view add_to_cart purchase --within 5m --chart",
          Text("Bought within five minutes, drawn", nl: "Binnen vijf minuten gekocht, getekend"),
          output: #"""
            Funnel – Visits to the web shop   █ reached  ░ lost at this step
                          0%            50%          100%
            product_view  ███████████████████████████████  100.0%  (99.8% … 100.0%)  n 2,296
            add_to_cart   ██████████████████▋░░░░░░░░−914   60.2%  (58.2% …  62.2%)  n 1,382
            purchase      █████▏░░░░░░░−1,000               16.6%  (15.2% …  18.2%)    n 382

            The largest loss is between add_to_cart and purchase: 1,000 of 1,382 (72.4%) go
            no further.

            n 2,296 of 3,000 cases reach product_view
            15,670 events in 3,000 cases; not counted: 1 without a case, 1 without an
            activity, 1 without a time
            95% interval, Wilson; steps in this order, within 5m
            """#),
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
    let funnel = try EventFunnel(
      StepMatch(
        steps: steps, isOrdered: call[Self.anyOrder] != true, within: within?.seconds),
      over: inquiry.log, check: context.checkCancellation)
    return FunnelReport(inquiry: inquiry, funnel: funnel, within: within?.written)
      .report(isDrawn: call[LogParameters.chart] == true)
  }
}
