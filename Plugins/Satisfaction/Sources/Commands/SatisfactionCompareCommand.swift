import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// `satisfaction compare`: whether two groups answer differently, and how sure that is.
struct SatisfactionCompareCommand: Command {
  static let first = Parameter.condition(
    "first", .positional, .responseCondition,
    help: Text("The first group.", nl: "De eerste groep."), isRequired: true)
  static let second = Parameter.condition(
    "second", .clause("vs"), .responseCondition,
    help: Text("The second group.", nl: "De tweede groep."), isRequired: true)

  var signature: CommandSignature {
    CommandSignature(
      "satisfaction compare",
      Text(
        "Says whether two groups answer differently.",
        nl: "Zegt of twee groepen verschillend antwoorden."),
      details: Text(
        "B − A: means by Welch's test, the order of answers by the probability that a B answers "
          + "higher than an A (Brunner–Munzel), the share of best answers by Newcombe's interval. "
          + "The verdict is *different*, *noise* or *too small*; beside noise stands the "
          + "difference that would have been seen four times out of five. With several rows p is "
          + "adjusted by Holm. Groups that share responses are refused; where the same respondents "
          + "answered in both (a panel), each is compared with themselves by a paired t test.",
        nl: "B − A: gemiddelden met de toets van Welch, de volgorde van antwoorden met de kans dat "
          + "een B hoger antwoordt dan een A (Brunner–Munzel), het aandeel beste antwoorden met het "
          + "interval van Newcombe. Het oordeel is *verschillend*, *ruis* of *te klein*; naast ruis "
          + "staat het verschil dat in vier van de vijf gevallen gezien zou zijn. Bij meer rijen is "
          + "p gecorrigeerd volgens Holm. Groepen die antwoorden delen worden geweigerd; "
          + "waar dezelfde respondenten in beide antwoordden (een panel), wordt ieder met zichzelf "
          + "vergeleken met een gepaarde t-toets."),
      topic: .scores,
      parameters: [Self.first, Self.second, SatisfactionCommand.question] + ResponseClauses.all + [
        SatisfactionCommand.top, ConfidenceOption.parameter, SatisfactionCommand.unweighted,
        SatisfactionCommand.chart,
      ],
      refusals: [PopulationOption.unknownOfGroups],
      resultColumns: ["question"] + ComparisonColumns.all,
      examples: [
        Example(
          "satisfaction compare wave = 2026-Q1 vs wave = 2026-Q2 of satisfied",
          Text("One question, two waves", nl: "Eén vraag, twee golven"),
          output: #"""
            How satisfied are you with this visit?
                   Mean         Mean                            p             Visible  P(B >
              n A     A    n B     B  B − A    Low   High  (Holm)  Verdict       from     A)
            ────────────────────────────────────────────────────────────────────────────────
            2,528  3.96  2,851  3.78  −0.18  −0.23  −0.14  <0.001  different     0.06   0.45
            8 columns hidden: superiority_low, superiority_high, effect, top_a, top_b,
            top_difference, top_low, top_high; see all with --width 181 or --format csv

            B differs from A by −0.18: different.

            95% interval; Welch, Newcombe, Brunner–Munzel; Holm over 1; weighted by weight,
            the order unweighted
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction compare channel = zelfscan vs channel = winkel",
          Text("All ratings of two channels", nl: "Alle waarderingen van twee kanalen"),
          output: #"""
            Ratings on 1–5, B against A
                                 Mean  Mean                            p             Visible
            Question        n A     A     B  B − A    Low   High  (Holm)  Verdict       from
            ────────────────────────────────────────────────────────────────────────────────
            satisfied     1,695  3.90  3.83  −0.07  −0.12  −0.02   0.046  different     0.07
            folder          823  3.46  3.54  +0.07   0.00  +0.15   0.500  noise         0.10
            app_list        627  3.69  3.66  −0.03  −0.11  +0.05   1.000  noise         0.12
            bicycle_par…  1,247  3.20  3.19  −0.01  −0.07  +0.05   1.000  noise         0.09
            entrance      1,654  3.88  3.86  −0.02  −0.07  +0.04   1.000  noise         0.07
            basket        1,544  3.78  3.79  +0.01  −0.04  +0.06   1.000  noise         0.07
            recipe_rack     638  3.70  3.70   0.00  −0.08  +0.08   1.000  noise         0.11
            produce       1,587  3.56  3.55  −0.02  −0.08  +0.05   1.000  noise         0.09
            butcher         761  4.13  4.12  −0.01  −0.08  +0.06   1.000  noise         0.10
            checkout        111  3.87  3.75  −0.13  −0.31  +0.06   1.000  noise         0.26
            10 columns hidden: n_b, superiority, superiority_low, superiority_high, effect,
            top_a, top_b, top_difference, top_low, top_high; shortened: question; see all
            with --width 198 or --format csv

            Effort (CES) on 1–5, low is good, B against A
                                                                       p             Visible
            Question    n A  Mean A  Mean B  B − A    Low   High  (Holm)  Verdict       from
            ────────────────────────────────────────────────────────────────────────────────
            effort    1,673    1.95    2.11  +0.15  +0.11  +0.20  <0.001  different     0.07
            10 columns hidden: n_b, superiority, superiority_low, superiority_high, effect,
            top_a, top_b, top_difference, top_low, top_high; see all with --width 191 or
            --format csv

            Feelings on −2…2, B against A
                                                                        p            Visible
            Question    n A  Mean A  Mean B  B − A    Low   High   (Holm)  Verdict      from
            ────────────────────────────────────────────────────────────────────────────────
            feeling   1,644   +0.58   +0.50  −0.07  −0.13  −0.02    0.142  noise        0.08
            10 columns hidden: n_b, superiority, superiority_low, superiority_high, effect,
            top_a, top_b, top_difference, top_low, top_high; see all with --width 189 or
            --format csv

            Yes or no, B against A
                                                                        Best B −
                                                p           Best  Best         A  Best  Best
            Question           n A    n B  (Holm)  Verdict     A     B  (points)   low  high
            ────────────────────────────────────────────────────────────────────────────────
            found_everythi…  1,697  3,092   1.000  noise     90%   90%         0    −1    +2
            – not applicable
            10 columns hidden: mean_a, mean_b, difference, low, high, smallest, superiority,
            superiority_low, superiority_high, effect; shortened: question; see all with
            --width 186 or --format csv

            Of 13 comparisons 2 show a difference, 11 are noise and 0 are too small.

            95% interval; Welch, Newcombe, Brunner–Munzel; Holm over 13; weighted by weight,
            the order unweighted
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction compare customer_type = nieuw vs customer_type = vast of effort by region",
          Text("Effort, region by region", nl: "Moeite, regio voor regio"),
          output: #"""
            How much effort did this visit take?
                                 Mean  Mean                            p             Visible
            region          n A     A     B  B − A    Low   High  (Holm)  Verdict       from
            ────────────────────────────────────────────────────────────────────────────────
            Noord           183  2.03  1.95  −0.08  −0.23  +0.06   0.761  noise         0.21
            Oost            224  1.96  1.95  −0.02  −0.14  +0.11   1.000  noise         0.18
            Waddeneilanden    5  –     2.01   –      –      –      –      too small     –
            West            342  1.95  1.98  +0.03  −0.07  +0.13   1.000  noise         0.14
            Zeeland           3  –     –      –      –      –      –      too small     –
            Zuid            279  2.35  2.20  −0.15  −0.28  −0.02   0.109  noise         0.18
            – suppressed: too few answers to show a score
            10 columns hidden: n_b, superiority, superiority_low, superiority_high, effect,
            top_a, top_b, top_difference, top_low, top_high; see all with --width 193 or
            --format csv

            Of 6 comparisons 0 show a difference, 4 are noise and 2 are too small.

            95% interval; Welch, Newcombe, Brunner–Munzel; Holm over 4; weighted by weight,
            the order unweighted
            ! 4 rows cannot be read and are not in this answer: problems
            """#),
        Example(
          "satisfaction compare channel = app vs channel = website of shop_satisfied",
          Text(
            "Customers who answered on both sides", nl: "Klanten die aan beide kanten antwoordden"),
          output: #"""
            How satisfied are you with this step?
                    Mean          Mean                                   p           Visible
              n A      A    n B      B  Pairs  B − A    Low   High  (Holm)  Verdict     from
            ────────────────────────────────────────────────────────────────────────────────
            2,687   3.81  3,375   3.84    512   0.00  −0.08  +0.09   0.952  noise       0.12
            – not applicable
            9 columns hidden: superiority, superiority_low, superiority_high, effect, top_a,
            top_b, top_difference, top_low, top_high; see all with --width 186 or --format
            csv

            B − A is 0.00: noise; a difference from 0.12 would have been seen.

            ! 603 respondents are in both groups: a panel. Difference, interval and p are
              those of the people who answered in both (pairs), each compared with
              themselves
            95% interval; paired t test of people in both groups; Holm over 1
            ! 1 row cannot be read and is not in this answer: problems
            """#),
        Example(
          "satisfaction compare region = West vs wave = 2026-Q1 of satisfied",
          Text("Groups that share responses", nl: "Groepen die antwoorden delen"),
          failure: "groups.overlap"),
      ],
      searchTerms: [
        "difference", "welch", "significant", "t test", "mann-whitney", "newcombe", "verschil",
        "vergelijken", "toets", "significantie",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let selection = try QuestionSelection(
      call, SatisfactionCommand.question, in: context,
      kinds: [.csat, .rating, .ces, .emotion, .yesNo])
    let options = try FigureOptions(call, context, selection.survey)
    guard let first = call[Self.first], let second = call[Self.second] else { return Report() }
    let groups = ComparedGroups(
      filter: try ResponseClauses.filter(of: call, in: context, for: selection.survey),
      first: first, second: second, span: call.span(of: Self.second))
    let shared = try await groups.check(selection.survey, in: context)
    var tables: [ComparisonTable] = []
    for family in selection.families {
      let topCount = try options.topCount(on: family.family)
      let keys = call[ResponseClauses.by] ?? []
      let a = try await RatedAnswers(
        family.questions, of: selection.survey, where: groups.firstFilter, by: keys,
        isWeighted: options.isWeighted, hasTotal: keys.isEmpty, in: context)
      let b = try await RatedAnswers(
        family.questions, of: selection.survey, where: groups.secondFilter, by: keys,
        isWeighted: options.isWeighted, hasTotal: keys.isEmpty, in: context)
      var paired: PairedRatings?
      if let shared, shared.isPanel {
        paired = try await PairedRatings(
          family.questions, of: selection.survey, groups, shared, by: keys, topCount: topCount,
          confidence: options.confidence, in: context)
      }
      tables.append(
        ComparisonTable(
          a, b, family: family.family, topCount: topCount, options: options,
          namesQuestion: !selection.isNamed, paired: paired,
          source: { question in
            EvidenceRows(
              of: question, in: selection.survey.declaration, where: groups.eitherFilter)
          }))
    }
    return ComparisonReport(
      tables: tables, survey: selection.survey.declaration, options: options,
      isDrawn: call[SatisfactionCommand.chart] == true, shared: shared,
      question: selection.isNamed ? selection.questions.first : nil
    ).report
  }
}
