import WorkbenchKit
import WorkspaceKit

/// `durations`: how long it takes from one activity to another, or a whole case, or one activity.
struct DurationsCommand: Command {
  static let steps = Parameter.names(
    "activities", .positional, .activity,
    help: Text(
      "None for whole cases, one for its own length, two for the time between them.",
      nl: "Geen voor hele gevallen, één voor de eigen duur, twee voor de tijd ertussen."),
    isRepeated: true)

  var signature: CommandSignature {
    CommandSignature(
      "durations",
      Text(
        "Says how long it takes from one activity to another, or a whole case.",
        nl: "Zegt hoe lang het duurt van de ene activiteit tot de andere, of een heel geval."),
      details: Text(
        "From the first event of one activity to the next one of the other. The median comes with an "
          + "interval that holds whatever the durations are distributed like; means mislead where a "
          + "few take very long. Cases that have not got there are counted as under way until the "
          + "log ends (Kaplan–Meier). In logs that tell when activities begin, a whole case runs from "
          + "the first beginning to the last completion, unless --at says otherwise.",
        nl:
          "Van de eerste gebeurtenis van de ene activiteit tot de volgende van de andere. De mediaan "
          + "heeft een interval dat geldt hoe de duren ook verdeeld zijn; gemiddelden misleiden als "
          + "enkele heel lang duren. Gevallen die er niet zijn tellen als onderweg tot de log eindigt "
          + "(Kaplan–Meier). In logs die zeggen wanneer activiteiten beginnen loopt een heel geval "
          + "van het eerste begin tot de laatste voltooiing, tenzij --at anders zegt."),
      topic: .logs,
      parameters: [Self.steps, LogParameters.log] + ResponseClauses.all + [
        LogParameters.moment, ConfidenceOption.parameter, LogParameters.chart,
      ],
      refusals: [PopulationOption.unknownOfLogs, .logsHaveNoWeights],
      resultColumns: ["n", "arrived", "median", "low", "high", "p10", "p90", "unit", "flag"],
      examples: [
        Example(
          "durations add_to_cart purchase by channel",
          Text("From cart to purchase", nl: "Van mandje tot aankoop"),
          output: #"""
            From add_to_cart to purchase, in minutes
                                                                    Median,
            channel      n  Arrived  Median  Low  High  P10  P90        all  Low  High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            app        615      305     5.2  4.9   5.5  2.9  8.0        –    8.6   –
            website    767      424     4.8  4.6   5.1  3.1  7.1        7.2  6.4   9.0
            ────────────────────────────────────────────────────────────────────────────────
            Total    1,382      729     5.0  4.8   5.1  3.0  7.9        8.7  7.8  12.6
            – not reached
            1 column hidden: unit; see all with --width 91 or --format csv

            Of those who get there, half take at most 5.0 minutes (interval 4.8 to 5.1); one
            in ten takes more than 7.9.

            653 of 1,382 (47.3%) have not got there by the end of the log.

            15,670 events in 3,000 cases; not counted: 1 without a case, 1 without an
            activity, 1 without a time
            95% interval, exact from order statistics; of all by Kaplan–Meier, log–log
            """#),
        Example(
          "durations by device", Text("How long visits last", nl: "Hoe lang bezoeken duren"),
          output: #"""
            Length of cases, in seconds
            device       n  Arrived  Median    Low   High  P10    P90  Unit     Flag
            ────────────────────────────────────────────────────────────────────────
            desktop  1,004    1,004   116.5  103.0  131.0  0.0  467.7  seconds
            mobiel   1,763    1,763   111.0  101.0  122.0  0.0  472.8  seconds
            tablet     233      233   121.0   96.0  170.0  0.0  462.4  seconds
            ────────────────────────────────────────────────────────────────────────
            Total    3,000    3,000   115.0  106.0  121.0  0.0  470.0  seconds

            Half take at most 115.0 seconds (interval 106.0 to 121.0); one in ten takes more
            than 470.0.

            15,670 events in 3,000 cases; not counted: 1 without a case, 1 without an
            activity, 1 without a time
            95% interval, exact from order statistics
            """#),
        Example(
          "durations payment",
          Text(
            "A log that does not say when activities begin",
            nl: "Een log die niet zegt wanneer activiteiten beginnen"), failure: "lifecycle.none"),
      ],
      searchTerms: [
        "time", "waiting", "throughput", "lead", "median", "kaplan-meier", "duur", "doorlooptijd",
        "wachttijd", "mediaan",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try await LogInquiry(call, context)
    let subject = try subject(of: call, inquiry)
    try context.checkCancellation()
    return DurationReport(inquiry, subject, fromBeginning: !call.has(LogParameters.moment))
      .report(isDrawn: call[LogParameters.chart] == true)
  }

  private func subject(
    of call: Call, _ inquiry: LogInquiry
  ) throws(Diagnostic) -> Passages.Subject {
    let words = call[Self.steps] ?? []
    var activities: [UInt32] = []
    for word in words { activities.append(try inquiry.log.activity(word)) }
    switch activities.count {
    case 0: return .wholeCase
    case 1:
      guard inquiry.log.began != nil else { throw noBeginnings(words[0], inquiry) }
      return .activity(activities[0])
    case 2: return .between(activities[0], activities[1])
    default:
      throw Diagnostic(
        .stepsInvalid,
        Text(
          "durations takes at most two activities", nl: "durations neemt hooguit twee activiteiten"),
        at: .statement(words[2].span),
        hint: Text("for more steps use funnel", nl: "gebruik voor meer stappen funnel"))
    }
  }

  private func noBeginnings(_ word: Spanned<String>, _ inquiry: LogInquiry) -> Diagnostic {
    Diagnostic(
      .lifecycleNone,
      Text(
        "\(inquiry.declaration.id) does not say when \"\(word.value)\" begins",
        nl: "\(inquiry.declaration.id) zegt niet wanneer \"\(word.value)\" begint"),
      at: .statement(word.span),
      hint: Text(
        "name two: durations \(word.value) OTHER",
        nl: "noem er twee: durations \(word.value) ANDERE"
      ))
  }
}
