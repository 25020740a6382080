import WorkbenchKit
import WorkspaceKit

/// `satisfaction why`: why another tool shows another figure of satisfaction or effort.
struct SatisfactionWhyCommand: Command {
  static let question = Parameter.text(
    "question", .clause("of"), .question(kinds: kinds.map(\.rawValue)),
    help: Text("The question.", nl: "De vraag."), isRequired: true)

  private static let kinds: [QuestionKind] = [.csat, .rating, .ces]

  var signature: CommandSignature {
    CommandSignature(
      "satisfaction why",
      Text(
        "Shows the same ratings under other tools' definitions.",
        nl: "Toont dezelfde waarderingen onder definities van andere tools."),
      details: Text(
        "One tool calls the mean CSAT, another the share of the two best answers of five or of 9 "
          + "and 10; effort is a mean or the share of easy answers, on a scale that may be turned "
          + "round. When two reports disagree, most often the rows are the same and the definition "
          + "is not. Look for the number you were shown. These figures have no interval: they are "
          + "there to be recognised, not to be reported.",
        nl:
          "De ene tool noemt het gemiddelde CSAT, de andere het aandeel van de twee beste van vijf "
          + "antwoorden of van 9 en 10; moeite is een gemiddelde of het aandeel makkelijke "
          + "antwoorden, op een schaal die omgedraaid kan zijn. Als twee rapporten verschillen zijn "
          + "de rijen meestal dezelfde en de definitie niet. Zoek het getal dat u is getoond. Deze "
          + "cijfers hebben geen interval: ze zijn er om te herkennen, niet om te rapporteren."),
      topic: .scores,
      parameters: [
        Self.question, ResponseClauses.condition, ResponseClauses.since, ResponseClauses.until,
        SatisfactionCommand.unweighted,
      ],
      refusals: [.definitionsHaveNoInterval],
      resultColumns: RatingDefinitionsReport.columns,
      examples: [
        Example(
          "satisfaction why of satisfied",
          Text("Which CSAT did they show?", nl: "Welke CSAT toonden zij?"), output: ""),
        Example(
          "satisfaction why of effort where region = Zuid",
          Text("Effort, where low is good", nl: "Moeite, waar laag goed is"), output: ""),
        Example(
          "satisfaction why of recommend",
          Text("A recommendation is asked of nps why", nl: "Een aanbeveling hoort bij nps why"),
          failure: "column.type"),
      ],
      searchTerms: [
        "csat", "ces", "definition", "top box", "reconcile", "mismatch", "definitie", "afwijking",
        "topbox",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let selection = try QuestionSelection(call, Self.question, in: context, kinds: Self.kinds)
    let options = try FigureOptions(call, context, selection.survey)
    let filter = try ResponseClauses.filter(of: call, in: context, for: selection.survey)
    guard let question = selection.questions.compactMap(RatedQuestion.init).first else {
      return Report()
    }
    let answers = try await RatedAnswers(
      [question], of: selection.survey, where: filter, isWeighted: options.isWeighted, in: context)
    guard let counts = answers.counts(0, in: answers.answer.total) else { return Report() }
    let declaration = selection.survey.declaration
    return RatingDefinitionsReport(
      question: question,
      figure: RatingFigure(
        counts, on: question.family, topCount: question.family.standardTop, options),
      options: options,
      source: EvidenceRows(of: question.declaration, in: declaration, where: filter),
      circumstances: AnswerNotes.circumstances(answers.answer.rows, of: declaration),
      weight: options.isWeighted ? declaration.column { $0 == .weight }?.name.value : nil
    ).report
  }
}
