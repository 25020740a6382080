import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `explain`: opens a figure of the last result.
struct ExplainCommand: Command {
  static let figure = Parameter.text(
    "figure", .positional, .word,
    help: Text(
      "Its number from the top, or a word of its row.",
      nl: "Het nummer vanaf boven, of een woord uit de rij."), default: "1")
  static let rows = Parameter.integer(
    "rows", .option("rows"), in: 0...10_000,
    help: Text(
      "How many responses are listed of each kind.",
      nl: "Hoeveel antwoorden van elke soort worden getoond."), default: 5)

  var signature: CommandSignature {
    CommandSignature(
      "explain",
      Text("Opens a figure of the last result.", nl: "Opent een cijfer van het laatste resultaat."),
      details: Text(
        "Says how the figure was made: the formula in words, the numbers that went in, what was left "
          + "out and why, and where the responses stand, with file and line. Figures are numbered "
          + "from the top, rows before totals; a row may also be named by a word that stands in it. "
          + "The responses are those of the moment the figure was made, with the filter of then. "
          + "Behind a suppressed figure nothing is listed. The last result stays the last result.",
        nl:
          "Zegt hoe het cijfer is gemaakt: de formule in woorden, de getallen die erin gingen, wat "
          + "niet meetelt en waarom, en waar de antwoorden staan, met bestand en regel. Cijfers zijn "
          + "genummerd vanaf boven, rijen voor totalen; een rij mag ook genoemd worden met een woord "
          + "dat erin staat. De antwoorden zijn die van het moment waarop het cijfer is gemaakt, met "
          + "het filter van toen. Achter een onderdrukt cijfer wordt niets getoond. Het laatste "
          + "resultaat blijft het laatste resultaat."),
      topic: .session, input: .reportOrLast, parameters: [Self.figure, Self.rows],
      resultColumns: ["operand", "value"],
      examples: [
        Example(
          "nps by region | explain Zuid --rows 2",
          Text("How the score of one region was made", nl: "Hoe de score van één regio is gemaakt"),
          output: #"""
            Zuid
            NPS = 100 × (weighted share of promoters − weighted share of detractors)

            What went in
            Number                           Value
            ───────────────────────────────────────────────────
            promoters (9–10)                 417
            passives (7–8)                   642
            detractors (0–6)                 366
            mean answer                      7.487719298245614
            effective answers (Kish)         1388.3108286938643
            answers without a usable weight  1
            responses looked at              1,475
            answers that count               1,425

            Left out
            Reason              n
            ─────────────────────
            empty               8
            no answer          41
            outside the scale   1

            Where they stand
            File                          Line  As written  Counts
            ─────────────────────────────────────────────────────────────────
            responses/winkel-2026-q1.csv     3  4           yes
            responses/winkel-2026-q1.csv     4  9           yes
            responses/winkel-2026-q1.csv  1793              empty
            responses/winkel-2026-q1.csv  1899              empty
            responses/winkel-2026-q1.csv    31  11          no answer
            responses/winkel-2026-q1.csv   163  11          no answer
            responses/winkel-2026-q1.csv   106  12          outside the scale
            formula: nps.weighted
            responses: winkel where region = Zuid
            """#),
        Example(
          "nps compare wave = 2026-Q1 vs wave = 2026-Q2 | explain --rows 0",
          Text("How a difference was made", nl: "Hoe een verschil is gemaakt"),
          output: #"""
            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour? –
            2026-Q1 vs 2026-Q2
            difference = NPS of the second side − NPS of the first; its interval and test
            add ¾ detractor, 1½ passive and ¾ promoter to both sides (Rocks 2016); visible
            from: the true difference that such a comparison finds four times out of five;
            shares are weighted and count for the effective number of answers

            What went in
            Number               Value
            ──────────────────────────────────────────
            promoters, 2026-Q1   992
            passives, 2026-Q1    1,077
            detractors, 2026-Q1  433
            NPS, 2026-Q1         22.17383178008616
            promoters, 2026-Q2   817
            passives, 2026-Q2    1,324
            detractors, 2026-Q2  647
            NPS, 2026-Q2         5.822038093894741
            p-value              5.672842951916973e-16
            responses looked at  5,486
            answers that count   5,290

            Left out
            Reason               n
            ──────────────────────
            empty               24
            no answer          166
            outside the scale    6
            formula: nps.difference
            responses: winkel where wave = 2026-Q1 or wave = 2026-Q2
            """#),
        Example(
          "nps by region | explain 12",
          Text("A figure that is not there", nl: "Een cijfer dat er niet is"),
          failure: "explain.unknown"),
      ],
      searchTerms: [
        "formula", "evidence", "provenance", "why", "denominator", "audit", "formule",
        "verantwoording", "herkomst", "onderbouwing",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let figures = call.input.map { ExplainedFigure.all(of: $0) } ?? []
    guard !figures.isEmpty else {
      throw Diagnostic(
        .explainNothing,
        Text("there is no figure to explain", nl: "er is geen cijfer om uit te leggen"),
        at: .statement(call.span),
        hint: Text(
          "ask for figures first, such as: nps by region",
          nl: "vraag eerst om cijfers, zoals: nps by region"))
    }
    let word = Spanned(call[Self.figure] ?? "1", at: call.span(of: Self.figure))
    let figure = try find(word, in: figures)
    let limit = call[Self.rows] ?? 5
    return ExplainReport(figure: figure, places: try await places(of: figure, limit, context))
      .report()
  }

  /// The figure with a number, or else with a word in its row.
  private func find(
    _ word: Spanned<String>, in figures: [ExplainedFigure]
  ) throws(Diagnostic) -> ExplainedFigure {
    if let number = Int(word.value), figures.indices.contains(number - 1) {
      return figures[number - 1]
    }
    let wanted = word.value.lowercased()
    if let named = figures.first(where: { $0.words.contains { $0.lowercased() == wanted } }) {
      return named
    }
    let nearest = Suggestion.nearest(to: word.value, in: figures.flatMap(\.words))
    throw Diagnostic(
      .explainUnknown,
      Text(
        "the result has no figure \"\(word.value)\"",
        nl: "het resultaat heeft geen cijfer \"\(word.value)\""), at: .statement(word.span),
      hint: nearest.map {
        Text("did you mean \"\($0)\"?", nl: "bedoelde u \"\($0)\"?")
      }
        ?? Text(
          "it has \(figures.count) figures: explain 1 … explain \(figures.count)",
          nl: "het heeft \(figures.count) cijfers: explain 1 … explain \(figures.count)"))
  }

  /// The first responses that count, then the first of every reason to leave one out.
  private func places(
    of figure: ExplainedFigure, _ limit: Int, _ context: Context
  ) async throws(Diagnostic) -> [ExplainReport.Place] {
    guard let rows = figure.evidence.rows, limit > 0 else { return [] }
    let survey = try context.survey(Spanned(rows.survey, at: .none))
    let question = Spanned(rows.question, at: SourceSpan.none)
    let isAnswered = Expression.not(.isMissing(question, nil))
    var places = try await list(survey, question, rows.filter, isAnswered, limit, context)
      .map { ExplainReport.Place(row: $0, reason: nil) }
    for exclusion in figure.evidence.exclusions {
      let absence = Expression.Absence.allCases.first { $0.reportReason == exclusion.reason }
      guard let absence else { continue }
      places += try await list(
        survey, question, rows.filter, .isMissing(question, absence), limit, context
      ).map { ExplainReport.Place(row: $0, reason: exclusion.reason) }
    }
    return places
  }

  private func list(
    _ survey: SurveyResponses, _ question: Spanned<String>, _ filter: Expression?,
    _ condition: Expression, _ limit: Int, _ context: Context
  ) async throws(Diagnostic) -> [SurveyRow] {
    let all = filter.map { Expression.and($0, condition) } ?? condition
    return try await context.reading { reading throws(Diagnostic) in
      try survey.rows([question], where: all, limit: limit, reading: reading)
    }
  }
}
