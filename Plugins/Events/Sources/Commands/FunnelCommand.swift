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
          Text("From looking to buying", nl: "Van kijken naar kopen"),
          output: #"""
            Funnel – Visits to the web shop
                                                     Of
            Step  Activity           n  Lost   previous    Low   High  Of first    Low  Flag
            ────────────────────────────────────────────────────────────────────────────────
               1  product_view   2,325     –       –      –      –       100.0%  99.8%
               2  add_to_cart    1,375   950      59.1%  57.1%  61.1%     59.1%  57.1%
               3  cart           1,044   331      75.9%  73.6%  78.1%     44.9%  42.9%
               4  delivery_slot    865   179      82.9%  80.4%  85.0%     37.2%  35.3%
               5  payment          785    80      90.8%  88.6%  92.5%     33.8%  31.9%
               6  purchase         713    72      90.8%  88.6%  92.7%     30.7%  28.8%
            – not applicable
            1 column hidden: cumulative_high; see all with --width 90 or --format csv

            The largest loss is between product_view and add_to_cart: 950 of 2,325 (40.9%)
            go no further.

            n 2,325 of 3,000 cases reach product_view
            15,427 events in 3,000 cases; no events: 1 without a case, 1 without an
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
            app         1  cart      187     –      –      –      –      100.0%  98.0%
            app         2  payment   151    36     80.7%  74.5%  85.8%    80.7%  74.5%
            app         3  purchase  125    26     82.8%  76.0%  88.0%    66.8%  59.8%
            website     1  cart      233     –      –      –      –      100.0%  98.4%
            website     2  payment   168    65     72.1%  66.0%  77.5%    72.1%  66.0%
            website     3  purchase  157    11     93.5%  88.7%  96.3%    67.4%  61.1%
            ────────────────────────────────────────────────────────────────────────────────
            Total       1  cart      420     –      –      –      –      100.0%  99.1%
            Total       2  payment   319   101     76.0%  71.6%  79.8%    76.0%  71.6%
            Total       3  purchase  282    37     88.4%  84.4%  91.5%    67.1%  62.5%
            – not applicable
            1 column hidden: cumulative_high; see all with --width 92 or --format csv

            The largest loss is between cart and payment: 101 of 420 (24.0%) go no further.

            From payment to purchase, 82.8% go on with channel app and 93.5% of the rest:
            different; 1 other difference is below.

            Differences between groups
            channel  Activity    n  Share   Rest  Difference    Low   High      p  Verdict
            ────────────────────────────────────────────────────────────────────────────────
            app      payment   187  80.7%  72.1%        +8.6   +0.4  +16.5  0.039  different
            app      purchase  151  82.8%  93.5%       −10.7  −18.1   −3.6  0.006  different
            1 column hidden: visible; see all with --width 94 or --format csv
            n 420 of 1,218 cases reach cart
            6,339 events in 1,218 cases
            95% interval, Wilson; steps in this order
            """#),
        Example(
          "funnel product_view add_to_cart purchase --within 5m --chart",
          Text("Bought within five minutes, drawn", nl: "Binnen vijf minuten gekocht, getekend"),
          output: #"""
            Funnel – Visits to the web shop
                          0%            50%          100%
            product_view  ███████████████████████████████  100.0%  (99.8% … 100.0%)  n 2,325
            add_to_cart   ██████████████████▍               59.1%  (57.1% …  61.1%)  n 1,375
            purchase      █████▎                            16.9%  (15.4% …  18.5%)    n 393

            The largest loss is between add_to_cart and purchase: 982 of 1,375 (71.4%) go no
            further.

            n 2,325 of 3,000 cases reach product_view
            15,427 events in 3,000 cases; no events: 1 without a case, 1 without an
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
    let funnel = EventFunnel(
      StepMatch(
        steps: steps, isOrdered: call[Self.anyOrder] != true, within: within?.seconds),
      over: inquiry.log)
    return FunnelReport(inquiry: inquiry, funnel: funnel, within: within?.written)
      .report(isDrawn: call[LogParameters.chart] == true)
  }
}
