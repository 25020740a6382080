import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// `satisfaction`: means and shares of satisfaction, ratings, effort, feelings and yes-no questions.
struct SatisfactionCommand: Command {
  static let question = Parameter.text(
    "question", .clause("of"), .question(kinds: QuestionSelection.kinds.map(\.rawValue)),
    help: Text(
      "The question; without it, every rated question.",
      nl: "De vraag; zonder vraag alle vragen met een waardering."))
  static let top = Parameter.integer(
    "top", .option("top"), in: 1...20,
    help: Text(
      "How many of the best answers are counted.", nl: "Hoeveel van de beste antwoorden tellen."))
  static let unweighted = Parameter.flag(
    "unweighted",
    help: Text(
      "Counts every respondent once, also where a weight is declared.",
      nl: "Telt elke respondent één keer, ook als er een gewicht gedeclareerd is."))
  static let chart = Parameter.flag(
    "chart", help: Text("Draws the result.", nl: "Tekent het resultaat."))

  var signature: CommandSignature {
    CommandSignature(
      "satisfaction",
      Text(
        "Gives means and shares of satisfied customers with their intervals.",
        nl: "Geeft gemiddelden en aandelen tevreden klanten met hun intervallen."),
      details: Text(
        "The mean has a Student t interval, the share of the best answers Wilson's. How many answers "
          + "are best follows from the scale (two of five, three of ten) unless --top says it. "
          + "Of effort declared `reversed` the lowest answers are the best. Feelings also have their "
          + "net: positive minus negative, marked polarised when both sides are large. Without a "
          + "question every rated question is listed; scales that cannot be compared stand in "
          + "tables of their own, and no mean is taken over different scales. Not visited, blank "
          + "and answers outside the scale are counted apart. Below 10 answers a figure is "
          + "suppressed, below 30 it is indicative (settings satisfaction.minimum, "
          + "satisfaction.indicative). Questions of choices give the share of each answer.",
        nl: "Het gemiddelde heeft een interval van Student, het aandeel beste antwoorden dat van "
          + "Wilson. Hoeveel antwoorden de beste zijn volgt uit de schaal (twee van vijf, drie van "
          + "tien), tenzij --top het zegt. Bij moeite die `reversed` is gedeclareerd zijn de laagste "
          + "antwoorden de beste. Gevoelens hebben ook hun netto: positief min negatief, gemarkeerd "
          + "als gepolariseerd wanneer beide kanten groot zijn. Zonder vraag staan alle vragen met "
          + "een waardering er; schalen die niet te vergelijken zijn staan in eigen tabellen, en er "
          + "wordt nooit over verschillende schalen gemiddeld. Niet bezocht, blanco en buiten de "
          + "schaal worden apart geteld. Onder 10 antwoorden wordt een cijfer onderdrukt, onder 30 "
          + "is het indicatief (instellingen satisfaction.minimum, satisfaction.indicative). "
          + "Keuzevragen geven het aandeel van elk antwoord."),
      topic: .scores,
      parameters: [Self.question] + ResponseClauses.all + [
        Self.top, ConfidenceOption.parameter, Self.unweighted, Self.chart,
      ],
      resultColumns: ["question"] + RatingColumns.all,
      examples: [
        Example(
          "satisfaction",
          Text("Every rated question, scale by scale", nl: "Alle waarderingen, schaal voor schaal"),
          output: ""),
        Example(
          "satisfaction of satisfied",
          Text("One question with its distribution", nl: "Eén vraag met haar verdeling"), output: ""
        ),
        Example(
          "satisfaction of effort by channel",
          Text(
            "Effort on a scale where low is good", nl: "Moeite op een schaal waar laag goed is"),
          output: ""),
        Example(
          "satisfaction of feeling by region --chart",
          Text("Feelings, drawn", nl: "Gevoelens, getekend"), output: ""),
        Example(
          "satisfaction of shop_satisfied by touchpoint --top 1 | sort mean | top 3",
          Text("The three lowest touchpoints", nl: "De drie laagste contactmomenten"), output: ""),
        Example(
          "satisfaction of reason",
          Text("The shares of a question of choices", nl: "De aandelen van een keuzevraag"),
          output: ""),
        Example(
          "satisfaction of satisfied --top 5",
          Text("A box that holds every answer", nl: "Een box met alle antwoorden erin"),
          failure: "top.range"),
        Example(
          "satisfaction of recommend",
          Text("A recommendation is scored by nps", nl: "Een aanbeveling hoort bij nps"),
          failure: "column.type"),
      ],
      searchTerms: [
        "csat", "ces", "rating", "mean", "average", "emotion", "effort", "top box", "tevreden",
        "tevredenheid", "gemiddelde", "waardering", "moeite", "gevoel", "cijfer", "rapportcijfer",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let selection = try QuestionSelection(call, Self.question, in: context)
    let options = try FigureOptions(call, context, selection.survey)
    let filter = try ResponseClauses.filter(of: call, in: context, for: selection.survey)
    let groups = call[ResponseClauses.by] ?? []
    if selection.isNamed, let question = selection.questions.first, RatedQuestion(question) == nil {
      return try await choices(question, selection, filter, groups, options, call, context)
    }
    var blocks: [Report.Block] = []
    var report: SatisfactionReport?
    var sizes: [Double] = []
    for (position, family) in selection.families.enumerated() {
      let topCount = try options.topCount(on: family.family)
      let answers = try await RatedAnswers(
        family.questions, of: selection.survey, where: filter, by: groups,
        isWeighted: options.isWeighted, in: context)
      let writer = SatisfactionReport(
        survey: selection.survey.declaration, answer: answers.answer, options: options,
        filter: context.filter, isDrawn: call[Self.chart] == true)
      blocks += writer.blocks(
        answers, topCount: topCount, isNamed: selection.isNamed, position: position)
      if let counts = answers.counts(0, in: answers.answer.total) {
        sizes.append(AnswerSpread(counts, isWeighted: options.isWeighted).effectiveSize)
      }
      report = report ?? writer
    }
    blocks += report?.notes(effectiveSize: selection.isNamed ? sizes.first : nil) ?? []
    return Report(blocks)
  }

  /// The shares of a question whose answers have no order.
  private func choices(
    _ question: ColumnDeclaration, _ selection: QuestionSelection, _ filter: Expression?,
    _ groups: [Spanned<String>], _ options: FigureOptions, _ call: Call, _ context: Context
  ) async throws(Diagnostic) -> Report {
    let word = Spanned(question.name.value, at: SourceSpan.none)
    let answer = try await context.answer(
      SurveyRequest(
        filter: filter, groupBy: groups,
        measures: [.choices(word, weighted: options.isWeighted)]), from: selection.survey)
    let writer = SatisfactionReport(
      survey: selection.survey.declaration, answer: answer, options: options,
      filter: context.filter, isDrawn: call[Self.chart] == true)
    let figures = (groups.isEmpty ? [answer.total] : answer.groups).compactMap { group in
      group.measures.first?.choices.map { (group.keys, ChoiceFigure($0, of: question, options)) }
    }
    let table = ChoiceTable(
      id: "satisfaction", title: question.wording ?? .verbatim(question.name.value),
      keys: answer.keys, isMultiple: question.questionKind == .multiple,
      isWeighted: options.isWeighted
    ).table(figures)
    var blocks = [writer.block(table)]
    if let total = answer.total.measures.first?.choices {
      blocks.append(
        .note(Note(.denominator, total.denominator.sentence, id: "denominator")))
      if question.questionKind == .multiple { blocks.append(.note(Self.several)) }
      let figure = ChoiceFigure(total, of: question, options)
      blocks += writer.notes(effectiveSize: figure.effectiveSize)
    }
    return Report(blocks)
  }

  private static let several = Note(
    .aside,
    Text(
      "respondents take several answers, so shares add up to more than 100%",
      nl: "respondenten geven meer antwoorden, dus aandelen tellen op tot meer dan 100%"),
    id: "several")
}
