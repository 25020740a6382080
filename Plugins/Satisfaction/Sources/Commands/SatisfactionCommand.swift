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
          + "satisfaction.indicative). Questions of choices give the share of each answer. Where "
          + "each question is about a touchpoint, `by phase` or another property of touchpoints "
          + "takes the questions on one scale together, with intervals that know that one "
          + "respondent gave several of the answers.",
        nl: "Het gemiddelde heeft een interval van Student, het aandeel beste antwoorden dat van "
          + "Wilson. Hoeveel antwoorden de beste zijn volgt uit de schaal (twee van vijf, drie van "
          + "tien), tenzij --top het zegt. Bij moeite die `reversed` is gedeclareerd zijn de laagste "
          + "antwoorden de beste. Gevoelens hebben ook hun netto: positief min negatief, gemarkeerd "
          + "als gepolariseerd wanneer beide kanten groot zijn. Zonder vraag staan alle vragen met "
          + "een waardering er; schalen die niet te vergelijken zijn staan in eigen tabellen, en er "
          + "wordt nooit over verschillende schalen gemiddeld. Niet bezocht, blanco en buiten de "
          + "schaal worden apart geteld. Onder 10 antwoorden wordt een cijfer onderdrukt, onder 30 "
          + "is het indicatief (instellingen satisfaction.minimum, satisfaction.indicative). "
          + "Keuzevragen geven het aandeel van elk antwoord. Waar elke vraag over een "
          + "contactmoment gaat, neemt `by phase` of een andere eigenschap van contactmomenten de "
          + "vragen op één schaal samen, met intervallen die weten dat één respondent meer van de "
          + "antwoorden gaf."),
      topic: .scores,
      parameters: [Self.question] + ResponseClauses.all + [
        Self.top, ConfidenceOption.parameter, PopulationOption.parameter, Self.unweighted,
        Self.chart,
      ],
      resultColumns: ["question"] + RatingColumns.all,
      examples: [
        Example(
          "satisfaction",
          Text("Every rated question, scale by scale", nl: "Alle waarderingen, schaal voor schaal"),
          output: #"""
            Ratings on 1–5
                                                      Best        Best  Best  Worst      Not
            Question             n  Mean   Low  High   4–5  Flag   low  high    1–2  visited
            ────────────────────────────────────────────────────────────────────────────────
            satisfied        5,379  3.86  3.84  3.88   69%         67%   70%     5%        0
            folder           2,576  3.50  3.46  3.53   50%         48%   52%    11%    2,871
            app_list         2,001  3.67  3.64  3.71   58%         56%   61%     7%    3,460
            bicycle_parking  3,967  3.18  3.15  3.21   34%         33%   36%    21%    1,458
            entrance         5,227  3.87  3.85  3.89   69%         67%   70%     5%      162
            basket           4,348  3.79  3.76  3.81   65%         63%   66%     5%    1,046
            recipe_rack      1,821  3.70  3.66  3.74   60%         58%   62%     6%    3,627
            produce          4,482  3.55  3.52  3.58   52%         51%   54%    14%      905
            butcher          2,231  4.13  4.09  4.16   79%         77%   81%     2%    3,203
            checkout         3,230  3.75  3.72  3.79   64%         62%   66%    11%    2,204
            4 columns hidden: blank, empty, invalid, n_eff; see all with --width 143 or
            --format csv

            Lowest: bicycle_parking (3.18); highest: butcher (4.13). Their intervals do not
            overlap.

            Effort (CES) on 1–5, low is good
                                               Best        Best  Best  Worst      Not
            Question      n  Mean   Low  High   1–2  Flag   low  high    4–5  visited  Blank
            ────────────────────────────────────────────────────────────────────────────────
            effort    5,282  2.05  2.02  2.07   72%         71%   74%     5%        0      0
            3 columns hidden: empty, invalid, n_eff; see all with --width 136 or --format
            csv

            effort: On average 2.05 on 1–5, low is good (2.02…2.07); 72% answer 1–2.

            Feelings on −2…2
                                                  Best        Best   Best  Worst         Net
            Question      n   Mean    Low   High   1–2  Flag   low   high  −2…−1  Net    low
            ────────────────────────────────────────────────────────────────────────────────
            feeling   5,220  +0.52  +0.50  +0.55   53%         52%    54%    14%  +39    +37
            6 columns hidden: net_high, not_visited, blank, empty, invalid, n_eff; see all
            with --width 165 or --format csv

            feeling: On average +0.52 on −2…2 (+0.50…+0.55); 53% answer 1–2.

            Yes or no
                                                             Best  Best           Not
            Question          n  Mean  Low  High  Yes  Flag   low  high   No  visited  Blank
            ────────────────────────────────────────────────────────────────────────────────
            found_every…  5,354     –    –     –  90%         89%   91%  10%        0      0
            – not applicable
            3 columns hidden: empty, invalid, n_eff; shortened: question; see all with
            --width 132 or --format csv

            found_everything: 90% say yes.

            95% interval: mean Student t, share Wilson; weighted by weight
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction of satisfied",
          Text("One question with its distribution", nl: "Eén vraag met haar verdeling"),
          output: #"""
            How satisfied are you with this visit?
                                      Best         Best   Best  Worst      Not
                n  Mean   Low  High    4–5  Flag    low   high    1–2  visited  Blank  Empty
            ────────────────────────────────────────────────────────────────────────────────
            5,379  3.86  3.84  3.88    69%          67%    70%     5%        0    107      0
            2 columns hidden: invalid, n_eff; see all with --width 126 or --format csv

            Distribution
            Answer  Count      n  Share    Low   High  Flag
            ───────────────────────────────────────────────
            1          21  5,379   0.4%   0.3%   0.6%
            2         232  5,379   4.4%   3.9%   5.0%
            3       1,423  5,379  26.5%  25.3%  27.7%
            4       2,484  5,379  46.0%  44.7%  47.4%
            5       1,219  5,379  22.7%  21.6%  23.9%

            On average 3.86 on 1–5 (3.84…3.88); 69% answer 4–5.

            n 5,379 valid of 5,486 (107 coded blank)
            95% interval: mean Student t, share Wilson; weighted by weight, effective n
            5,234.1
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction of effort by channel",
          Text(
            "Effort on a scale where low is good", nl: "Moeite op een schaal waar laag goed is"),
          output: #"""
            How much effort did this visit take?
                                                  Best         Best    Best   Worst      Not
            channel         n  Mean   Low  High    1–2  Flag    low    high     4–5  visited
            ────────────────────────────────────────────────────────────────────────────────
            afhaalpunt    555  1.96  1.89  2.02    79%          75%     82%      2%        0
            winkel      3,054  2.11  2.07  2.14    69%          67%     70%      6%        0
            zelfscan    1,673  1.95  1.92  1.99    78%          76%     80%      2%        0
            ────────────────────────────────────────────────────────────────────────────────
            Total       5,282  2.05  2.02  2.07    72%          71%     74%      5%        0
            4 columns hidden: blank, empty, invalid, n_eff; see all with --width 138 or
            --format csv

            Lowest: zelfscan (1.95); highest: winkel (2.11) (low is good). Their intervals
            do not overlap.

            n 5,282 valid of 5,486 (204 empty)
            95% interval: mean Student t, share Wilson; weighted by weight, effective n
            5,138.8
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction of feeling by region --chart",
          Text("Feelings, drawn", nl: "Gevoelens, getekend"),
          output: #"""
            What feeling did you leave with?
                            −2              0              +2
            Noord                           │   ●╴             +0.56  (0.50 … 0.63)    n 858
            Oost                            │    ●             +0.60  (0.54 … 0.65)  n 1,173
            Waddeneilanden                  │ ──●───           +0.56  (0.18 … 0.94)     n 22
            West                            │    ●             +0.59  (0.55 … 0.64)  n 1,752
            Zeeland         n too small                         –                        n 7
            Zuid                            │  ●               +0.36  (0.31 … 0.41)  n 1,408
            Total                           │   ●              +0.52  (0.50 … 0.55)  n 5,220

            Lowest: Zuid (+0.36); highest: Oost (+0.60). Their intervals do not overlap.

            n 5,220 valid of 5,486 (264 empty, 2 invalid)
            95% interval: mean Student t, share Wilson; weighted by weight, effective n
            5,079.6
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction of shop_satisfied by touchpoint --top 1 | sort mean asc | top 3",
          Text("The three lowest touchpoints", nl: "De drie laagste contactmomenten"),
          output: #"""
            How satisfied are you with this step?
                                                      Best        Best  Best  Worst      Not
            touchpoint           n  Mean   Low  High     5  Flag   low  high      1  visited
            ────────────────────────────────────────────────────────────────────────────────
            terugbetaling      200  3.06  2.95  3.17    2%          1%    5%     2%        0
            retour-aanmeld…    224  3.35  3.24  3.47    9%          6%   14%     1%        0
            bezorgmoment-k…    702  3.56  3.50  3.63   15%         13%   18%     1%        0
            ────────────────────────────────────────────────────────────────────────────────
            Total            6,062  3.83  3.80  3.85   25%         24%   26%     1%        0
            3 columns hidden: blank, empty, invalid; shortened: touchpoint; see all with
            --width 134 or --format csv

            Lowest: terugbetaling (3.06); highest: bezorger (4.21). Their intervals do not
            overlap.

            n 6,062 valid of 6,190 (126 empty, 2 invalid)
            95% interval: mean Student t, share Wilson
            ! 1 row cannot be read and is not in this answer: problems
            5 rows left out by top 3
            """#),
        Example(
          "satisfaction of reason",
          Text("The shares of a question of choices", nl: "De aandelen van een keuzevraag"),
          output: #"""
            What did you come for?
            Answer            Count      n  Share    Low   High  Flag
            ─────────────────────────────────────────────────────────
            aanbieding          633  5,486  11.5%  10.7%  12.4%
            iets vergeten     1,198  5,486  21.9%  20.8%  23.0%
            vers              1,123  5,486  20.4%  19.4%  21.5%
            weekboodschappen  2,532  5,486  46.2%  44.8%  47.5%

            Given most often: weekboodschappen (46%).

            n 5,486 valid of 5,486
            95% interval: mean Student t, share Wilson; weighted by weight, effective n
            5,338.1
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction by phase, channel where owner = Winkelmanager",
          Text(
            "Touchpoints of one owner, phase by phase",
            nl: "Contactmomenten van één eigenaar, fase voor fase"),
          output: #"""
            Ratings on 1–5
                                                                            Best
            Phase          channel          n  People  Mean   Low  High      4–5  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Consideration  afhaalpunt     992     567  3.54  3.49  3.60      53%
            Consideration  winkel       5,301   3,124  3.57  3.55  3.60      54%
            Consideration  zelfscan     2,901   1,711  3.59  3.55  3.62      54%
            Purchase       afhaalpunt       0       0  –     –     –          –   no answers
            Purchase       winkel       5,923   3,158  3.77  3.74  3.79      64%
            Purchase       zelfscan     1,655   1,557  3.79  3.74  3.83      65%
            ────────────────────────────────────────────────────────────────────────────────
            Total                      16,772   5,468  3.66  3.65  3.68      59%
            – no answer
            9 columns hidden: questions, top_low, top_high, bottom, not_visited, blank,
            empty, invalid, n_eff; see all with --width 179 or --format csv

            Lowest: Consideration, afhaalpunt (3.54); highest: Purchase, zelfscan (3.79).
            Their intervals do not overlap.

            n 16,772 valid of 21,944 (300 coded blank, 4,870 not visited, 2 invalid), of
            5,468 respondents on 4 questions
            95% interval: Student t, share Wilson, a respondent's answers taken together;
            weighted by weight
            about no touchpoint: satisfied, effort, feeling, found_everything
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction of satisfied by phase",
          Text(
            "A question about the visit as a whole has no phase",
            nl: "Een vraag over het hele bezoek heeft geen fase"),
          failure: "touchpoint.none"),
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
    var selection = try QuestionSelection(call, Self.question, in: context)
    let options = try FigureOptions(call, context, selection.survey)
    var filter = try ResponseClauses.filter(of: call, in: context, for: selection.survey)
    let groups = call[ResponseClauses.by] ?? []
    if let words = try TouchpointWords(selection.survey, groups: groups, filter: filter) {
      selection = try words.narrowed(selection, at: call.span)
      guard words.attributes.isEmpty else {
        return try await PooledReport(
          words: words, selection: selection, options: options,
          isDrawn: call[Self.chart] == true
        ).report(in: context)
      }
      filter = words.filter
    }
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
      for index in family.questions.indices {
        let counts = answers.counts(index, in: answers.answer.total)
        try options.checkPopulation(against: counts?.valid ?? 0)
      }
      let writer = SatisfactionReport(
        survey: selection.survey.declaration, answer: answers.answer, options: options,
        asked: filter, isDrawn: call[Self.chart] == true)
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
    try options.checkPopulation(
      against: answer.total.measures.first?.choices?.denominator.valid ?? 0)
    let writer = SatisfactionReport(
      survey: selection.survey.declaration, answer: answer, options: options,
      asked: filter, isDrawn: call[Self.chart] == true)
    let figures = (groups.isEmpty ? [answer.total] : answer.groups).compactMap { group in
      group.measures.first?.choices.map { (group.keys, ChoiceFigure($0, of: question, options)) }
    }
    let table = ChoiceTable(
      id: "satisfaction", title: question.wording ?? .verbatim(question.name.value),
      keys: answer.keys, isMultiple: question.questionKind == .multiple,
      isWeighted: options.isWeighted
    ).table(figures, source: writer.source(question))
    var blocks = [writer.block(table)]
    if let total = answer.total.measures.first?.choices {
      let sentence = SatisfactionSentence.commonest(ChoiceFigure(total, of: question, options))
      blocks.append(.note(Note(.body, sentence, id: "sentence")))
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
