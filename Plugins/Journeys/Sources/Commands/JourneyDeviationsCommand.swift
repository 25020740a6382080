import WorkbenchKit
import WorkspaceKit

/// `journey deviations`: the plan against what happened.
struct JourneyDeviationsCommand: Command {
  static let log = Parameter.text(
    "log", .clause("of"), .eventLog,
    help: Text(
      "The event log; that of the journey, or the only one, if left out.",
      nl: "Het gebeurtenissenlog; zonder dat van de reis, of het enige."))
  static let failed = Parameter.condition(
    "failed", .option("failed"), .responseCondition,
    help: Text("Which events went wrong.", nl: "Welke gebeurtenissen misgingen."))
  static let question = Parameter.text(
    "question", .clause("with"), .question(kinds: ["nps", "csat", "ces", "rating", "emotion"]),
    help: Text(
      "The question whose answers are joined by case or respondent.",
      nl: "De vraag waarvan antwoorden per geval of respondent gekoppeld worden."))
  static let topVariant = Parameter.flag(
    "top-variant",
    help: Text(
      "Against the log's commonest way, whatever journey there is.",
      nl: "Tegen de gewoonste weg van het log, welke reis er ook is."))
  static let repeats = Parameter.flag(
    "keep-repeats",
    help: Text(
      "Counts the same activity several times in a row as several.",
      nl: "Telt dezelfde activiteit meermaals achter elkaar als meer."))

  var signature: CommandSignature {
    CommandSignature(
      "journey deviations",
      Text(
        "Holds a journey against what happened.", nl: "Legt een klantreis naast wat er gebeurde."),
      details: Text(
        "Touchpoints meet a log through `events:`. Per touchpoint: the cases in which it is missing though "
          + "required, in which it came in another order, failed (`failures:` of the touchpoint, or events "
          + "that meet the condition after --failed), or came again; and what happened that nobody planned. "
          + "Without a journey cases are held against the log's own commonest way. `with QUESTION` shows "
          + "what the customers of those cases answered, against those of all other cases: p is adjusted "
          + "for the number of deviations (Holm).",
        nl:
          "Contactmomenten vinden een log via `events:`. Per contactmoment: de gevallen waarin het ontbreekt "
          + "hoewel het moet, in andere volgorde kwam, mislukte (`failures:` van het contactmoment, of "
          + "gebeurtenissen die voldoen aan de voorwaarde na --failed), of opnieuw kwam; en wat er gebeurde "
          + "zonder dat iemand het plande. Zonder reis worden gevallen naast de gewoonste weg van het log "
          + "gelegd. `with VRAAG` toont wat de klanten van die gevallen antwoordden, tegenover die van alle "
          + "andere gevallen: p is bijgesteld voor het aantal afwijkingen (Holm)."),
      topic: .journeys,
      parameters: [
        JourneyParameters.journey, Self.log, Self.question, ResponseClauses.condition,
        ResponseClauses.since, ResponseClauses.until, Self.failed, Self.topVariant, Self.repeats,
        ConfidenceOption.parameter,
      ],
      resultColumns: DeviationReport.columns.map(\.id) + ["examples"],
      examples: [
        Example(
          "journey deviations bestellen",
          Text("Planned against actual", nl: "Gepland naast werkelijk"),
          output: #"""
            0 of 3,000 cases follow the plan (0.0%, interval 0.0%–0.1%).

            Deviations from Ordering online
            Touchpoint          Deviation     Cases  Share    Low   High  Such as
            ────────────────────────────────────────────────────────────────────────────────
            The home page       missing       1,318  43.9%  42.2%  45.7%  V100005, V100006,…
            The home page       again            18   0.6%   0.4%   0.9%  V100017, V100050,…
            Searching           missing       1,336  44.5%  42.8%  46.3%  V100004, V100005,…
            Searching           again           333  11.1%  10.0%  12.3%  V100012, V100015,…
            Looking at a prod…  missing         704  23.5%  22.0%  25.0%  V100001, V100007,…
            Looking at a prod…  out of order    315  10.5%   9.5%  11.6%  V100002, V100006,…
            Looking at a prod…  again           996  33.2%  31.5%  34.9%  V100002, V100009,…
            The shopping bask…  missing       1,925  64.2%  62.4%  65.9%  V100001, V100002,…
            Paying              missing       2,192  73.1%  71.5%  74.6%  V100001, V100002,…
            Paying              failed           50   1.7%   1.3%   2.2%  V100016, V100189,…
            Paying              again            16   0.5%   0.3%   0.9%  V100487, V100537,…
            The confirmation    missing       2,271  75.7%  74.1%  77.2%  V100001, V100002,…
            add_to_cart         not planned   1,382  46.1%  44.3%  47.9%  V100004, V100008,…
            delivery_slot       not planned     900  30.0%  28.4%  31.7%  V100008, V100012,…
            offers              not planned     351  11.7%  10.6%  12.9%  V100007, V100017,…
            recipe              not planned     233   7.8%   6.9%   8.8%  V100002, V100022,…
            support_chat        not planned      17   0.6%   0.4%   0.9%  V100214, V100683,…
            ────────────────────────────────────────────────────────────────────────────────
            Anywhere            missing       2,782  92.7%  91.7%  93.6%  –
            Anywhere            not planned   1,694  56.5%  54.7%  58.2%  –
            Anywhere            out of order    315  10.5%   9.5%  11.6%  –
            Anywhere            failed           50   1.7%   1.3%   2.2%  –
            Anywhere            again         1,066  35.5%  33.8%  37.3%  –
            – not applicable
            shortened: touchpoint, examples; see all with --width 91 or --format csv
            15,670 events in 3,000 cases; 3 rows are no events
            95% interval, Wilson; the same activity in a row counts once
            """#),
        Example(
          "journey deviations retourneren of webshop-visits",
          Text("A journey without events", nl: "Een reis zonder gebeurtenissen"),
          failure: "events.unlinked"),
      ],
      searchTerms: [
        "conformance", "planned", "actual", "missing", "ad hoc", "gepland", "werkelijk",
        "afwijking",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try await DeviationInquiry(call, context)
    var scores: CaseScores?
    if call.has(Self.question) {
      let word = call[Self.question].map { Spanned($0, at: call.span(of: Self.question)) }
      let question = try context.question(word, of: [.nps, .csat, .ces, .rating, .emotion])
      scores = try await CaseScores(question, inquiry, context)
    }
    return DeviationReport(inquiry: inquiry, scores: scores).report
  }
}
