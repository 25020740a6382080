import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// `nps`: the net promoter score, overall or by group.
struct NPSCommand: Command {
  static let question = Parameter.text(
    "question", .clause("of"), .question(kinds: [QuestionKind.nps.rawValue]),
    help: Text(
      "The question; may be left out where there is one.",
      nl: "De vraag; mag weg als er maar één is."))
  static let unweighted = Parameter.flag(
    "unweighted",
    help: Text(
      "Counts every respondent once, also where a weight is declared.",
      nl: "Telt elke respondent één keer, ook als er een gewicht gedeclareerd is."))
  static let confidence = Parameter.decimal(
    "confidence", .option("confidence"), in: 0.5...99.9,
    help: Text(
      "The confidence of the interval, as 0.95 or 95.",
      nl: "De betrouwbaarheid van het interval, als 0.95 of 95."))
  static let method = Parameter.text(
    "method", .option("method"), .choice(NPSSettings.methods.map(\.rawValue)),
    help: Text("How the interval is calculated.", nl: "Hoe het interval wordt berekend."))
  static let chart = Parameter.flag(
    "chart", help: Text("Draws the result.", nl: "Tekent het resultaat."))

  var signature: CommandSignature {
    CommandSignature(
      "nps",
      Text(
        "Gives the net promoter score with its interval.",
        nl: "Geeft de net promoter score met zijn interval."),
      details: Text(
        "Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6; the score is the share of "
          + "promoters minus that of detractors, from −100 to 100. Answers that are blank, not "
          + "asked or outside the scale are not counted and are listed. Below 10 answers a score "
          + "is suppressed, below 30 it is indicative (settings nps.minimum, nps.indicative). Where "
          + "a weight is declared the score is weighted; the effective number of answers decides.",
        nl:
          "Promotors antwoorden 9 of 10, neutralen 7 of 8, critici 0 tot en met 6; de score is het "
          + "aandeel promotors min dat van critici, van −100 tot 100. Antwoorden die blanco, niet "
          + "gevraagd of buiten de schaal zijn tellen niet mee en worden genoemd. Onder 10 "
          + "antwoorden wordt een score onderdrukt, onder 30 is zij indicatief (instellingen "
          + "nps.minimum, nps.indicative). Is er een gewicht gedeclareerd, dan is de score gewogen; "
          + "het effectieve aantal antwoorden beslist."),
      topic: .scores,
      parameters: [Self.question] + ResponseClauses.all + [
        Self.confidence, Self.method, Self.unweighted, Self.chart,
      ],
      resultColumns: NPSColumns.columns(isWeighted: true).map(\.id),
      examples: [
        Example(
          "nps", Text("The score of the store survey", nl: "De score van het winkelonderzoek"),
          output: ""),
        Example(
          "nps by region", Text("The score of every region", nl: "De score van elke regio"),
          output: ""),
        Example(
          "nps of shop_recommend by month where channel = app since 2026-02",
          Text(
            "Another survey, some months, one channel",
            nl: "Een andere enquête, enkele maanden, één kanaal"),
          output: ""),
        Example(
          "nps by region --chart", Text("The same, drawn", nl: "Hetzelfde, getekend"), output: ""),
        Example(
          "nps by regoin", Text("A column that is not there", nl: "Een kolom die er niet is"),
          failure: "column.unknown"),
        Example(
          "nps of satisfied",
          Text(
            "A mark of another kind is refused",
            nl: "Een cijfer van een andere soort wordt geweigerd"),
          failure: "column.type"),
      ],
      searchTerms: [
        "promoter", "detractor", "passive", "recommend", "loyalty", "score", "ltr", "aanbevelen",
        "promotor", "criticus", "neutraal", "loyaliteit",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let word = call[Self.question].map { Spanned($0, at: call.span(of: Self.question)) }
    let (survey, question) = try context.question(word, of: [.nps])
    let options = try NPSOptions(call, context, survey).figureOptions()
    let groups = call[ResponseClauses.by] ?? []
    let request = SurveyRequest(
      filter: try ResponseClauses.filter(of: call, in: context, for: survey), groupBy: groups,
      measures: [.scores(Spanned(question.name.value, at: .none), weighted: options.isWeighted)])
    let answer = try await context.answer(request, from: survey)
    let report = NPSReport(
      question: question, survey: survey.declaration, answer: answer, options: options,
      filter: context.filter)
    return report.report(isDrawn: call[Self.chart] == true)
  }
}
