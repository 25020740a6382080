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
          + "what the customers of those cases answered.",
        nl:
          "Contactmomenten vinden een log via `events:`. Per contactmoment: de gevallen waarin het ontbreekt "
          + "hoewel het moet, in andere volgorde kwam, mislukte (`failures:` van het contactmoment, of "
          + "gebeurtenissen die voldoen aan de voorwaarde na --failed), of opnieuw kwam; en wat er gebeurde "
          + "zonder dat iemand het plande. Zonder reis worden gevallen naast de gewoonste weg van het log "
          + "gelegd. `with VRAAG` toont wat de klanten van die gevallen antwoordden."),
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
          output: ""),
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
