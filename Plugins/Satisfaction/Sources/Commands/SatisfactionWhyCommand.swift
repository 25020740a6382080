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
          Text("Which CSAT did they show?", nl: "Welke CSAT toonden zij?"),
          output: #"""
            The same answers give a mean of 3.86 on 1–5 and a share of 23% to 69%, depending
            on the definition.

            How satisfied are you with this visit?
            Definition                         Value  In     Formula
            ─────────────────────────────────────────────────────────────────────────────
            mean without weights                3.86  1–5    sum / valid
            weighted mean, as calculated here   3.86  1–5    Σ weight × answer / Σ weight
            mean to one decimal                 3.90  1–5    round(mean, 1)
            mean to whole points                4.00  1–5    round(mean)
            mean on 0–100                      71.60  0–100  (mean − lowest) / range
            % best answer                      22.66  %      5 / valid
            % best 2 answers                   68.84  %      4–5 / valid
            % good − % bad                     64.14  %      (4–5 − 1–2) / valid
            % best, empty in the denominator   67.50  %      4–5 / (valid + empty)
            % best, all in the denominator     67.50  %      4–5 / all responses
            n 5,379 valid of 5,486 (107 coded blank)
            every respondent counts once, except in the weighted mean; no intervals: these
            figures are there to be recognised, not to be reported
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction why of effort where region = Zuid",
          Text("Effort, where low is good", nl: "Moeite, waar laag goed is"),
          output: #"""
            The same answers give a mean of 2.25 on 1–5 and a share of 22% to 64%, depending
            on the definition.

            How much effort did this visit take?
            Definition                         Value  In     Formula
            ─────────────────────────────────────────────────────────────────────────────
            mean without weights                2.24  1–5    sum / valid
            weighted mean, as calculated here   2.25  1–5    Σ weight × answer / Σ weight
            mean to one decimal                 2.20  1–5    round(mean, 1)
            mean to whole points                2.00  1–5    round(mean)
            mean of the scale turned round      3.76  1–5    1 + 5 − mean
            mean on 0–100                      69.11  0–100  (highest − mean) / range
            % best answer                      21.81  %      1 / valid
            % best 2 answers                   63.66  %      1–2 / valid
            % good − % bad                     55.33  %      (1–2 − 4–5) / valid
            % best, empty in the denominator   61.15  %      1–2 / (valid + empty)
            % best, all in the denominator     61.15  %      1–2 / all responses
            n 1,417 valid of 1,475 (58 empty)
            every respondent counts once, except in the weighted mean; no intervals: these
            figures are there to be recognised, not to be reported
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
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
