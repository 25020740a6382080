import WorkbenchKit
import WorkspaceKit

/// `nps compare`: two sides, and whether they differ.
struct CompareCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "nps compare",
      Text(
        "Says whether two scores differ, or whether it is noise.",
        nl: "Zegt of twee scores verschillen, of dat het ruis is."),
      details: Text(
        "Ends in one of three words: different (the p-value is below 1 − confidence), noise (it is "
          + "not; the smallest difference that would likely have been seen is named), or too small "
          + "(a side has fewer answers than nps.minimum). The sides are two conditions that share no "
          + "response. With `by` every group is compared and the p-values are corrected for the "
          + "number of tests. Where a respondent is declared and respondents are on both sides, the "
          + "same people are compared with themselves: the test for independent groups is refused.",
        nl:
          "Eindigt in een van drie woorden: verschillend (de p-waarde ligt onder 1 − "
          + "betrouwbaarheid), ruis (dat is niet zo; het kleinste verschil dat waarschijnlijk gezien "
          + "zou zijn wordt genoemd), of te klein (een kant heeft minder antwoorden dan "
          + "nps.minimum). De kanten zijn twee voorwaarden die geen antwoord delen. Met `by` wordt "
          + "elke groep vergeleken en worden de p-waarden gecorrigeerd voor het aantal toetsen. Is "
          + "er een respondent gedeclareerd en staan respondenten aan beide kanten, dan worden "
          + "mensen met zichzelf vergeleken: de toets voor onafhankelijke groepen wordt geweigerd."),
      topic: .scores,
      parameters: [TwoSides.first, TwoSides.second, NPSParameters.question] + ResponseClauses.all
        + [
          NPSParameters.adjustment, ConfidenceOption.parameter, NPSParameters.method,
          PopulationOption.ofEach, NPSParameters.unweighted, NPSParameters.chart,
        ],
      resultColumns: ComparisonColumns(labels: ("a", "b"), isPaired: true, isCorrected: true)
        .columns.map(\.id),
      examples: [
        Example(
          "nps compare wave = 2026-Q1 vs wave = 2026-Q2",
          Text("Did the score change?", nl: "Veranderde de score?"),
          output: #"""
            2026-Q2 scores 16.4 lower than 2026-Q1 (5.8 against 22.2); that difference is
            demonstrable (p <0.001).

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour? –
            2026-Q1 vs 2026-Q2
                  n      NPS        n      NPS                            Visible
            2026-Q1  2026-Q1  2026-Q2  2026-Q2  Difference    Low   High     from  Verdict
            ────────────────────────────────────────────────────────────────────────────────
              2,502      +22    2,788       +6       −16.4  −20.3  −12.4      5.7  different
            5 columns hidden: low_a, high_a, low_b, high_b, p; see all with --width 159 or
            --format csv
            2026-Q1: NPS +22.2 (19.3 to 25.0), n 2,502 valid of 2,578 (10 empty, 63 coded
            blank, 3 invalid)
            2026-Q2: NPS +5.8 (3.1 to 8.5), n 2,788 valid of 2,908 (14 empty, 103 coded
            blank, 3 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 2,435.1; 2 without
            a usable weight
            """#),
        Example(
          "nps compare wave = 2026-Q1 vs wave = 2026-Q2 by region",
          Text("In which regions?", nl: "In welke regio's?"),
          output: #"""
            2026-Q2 differs from 2026-Q1 in 3 of the 4 groups tested: Noord (−15.2), West
            (−8.2) and Zuid (−34.7) (4 tests, corrected after Holm).

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour? –
            2026-Q1 vs 2026-Q2
                                  n       NPS       NPS
            region          2026-Q1   2026-Q1   2026-Q2  Difference    Low   High  Verdict
            ────────────────────────────────────────────────────────────────────────────────
            Noord               392      +24        +9        −15.2  −24.8   −5.3  different
            Oost                575      +24       +17         −6.8  −15.0   +1.4  noise
            Waddeneilanden        9        –¹       +8          –¹     –¹     –¹   too small
            West                849      +21       +13         −8.2  −15.0   −1.4  different
            Zeeland               0        –²        –¹         –¹     –¹     –¹   too small
            Zuid                677      +21       −13        −34.7  −42.2  −26.9  different
            ────────────────────────────────────────────────────────────────────────────────
            Total             2,502      +22        +6        −16.4  −20.3  −12.4  different
            –¹ suppressed: too few answers to show a score · –² no answer · –³ not
            applicable
            8 columns hidden: low_a, high_a, n_b, low_b, high_b, mdd80, p, p_adjusted; see
            all with --width 189 or --format csv
            2026-Q1: NPS +22.2 (19.3 to 25.0), n 2,502 valid of 2,578 (10 empty, 63 coded
            blank, 3 invalid)
            2026-Q2: NPS +5.8 (3.1 to 8.5), n 2,788 valid of 2,908 (14 empty, 103 coded
            blank, 3 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 2,435.1; 2 without
            a usable weight
            """#),
        Example(
          "nps compare channel = app vs channel = website of shop_recommend",
          Text(
            "Customers who answered on both sides", nl: "Klanten die aan beide kanten antwoordden"),
          output: #"""
            Those who answered both times (577) score 12.6 higher at website than at app;
            that difference is demonstrable (p 0.002).

            NPS – How likely are you to recommend our web shop to a friend or neighbour? –
            app vs website
                   NPS        n      NPS                           Visible
            n app  app  website  website  Difference   Low   High     from      p  Verdict
            ────────────────────────────────────────────────────────────────────────────────
            1,427   +1    1,796      +11       +12.6  +4.5  +20.6     11.5  0.002  different
            5 columns hidden: low_a, high_a, low_b, high_b, pairs; see all with --width 148
            or --format csv
            app: NPS +0.8 (−3.1 to 4.8), n 1,427 valid of 1,461 (31 empty, 3 invalid)
            website: NPS +11.0 (7.5 to 14.4), n 1,796 valid of 1,839 (43 empty)
            ! 603 respondents are on both sides: a panel. The test for independent groups
              does not hold; the difference is that of the 577 who answered both times, not
              of everybody
            ! 1 row cannot be read and is not in this answer: problems
            95% interval, adjusted Wald
            """#),
        Example(
          "nps compare region = Zuid vs wave = 2026-Q2",
          Text("Sides that share responses", nl: "Kanten die antwoorden delen"),
          failure: "compare.overlap"),
      ],
      searchTerms: [
        "difference", "significant", "test", "versus", "wave", "panel", "p-value", "verschil",
        "significantie", "toets", "meting", "ruis",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try NPSInquiry(call, in: context, population: .side)
    guard let sides = TwoSides(call) else { throw .missingSide(at: call.span) }
    let groups = call[ResponseClauses.by] ?? []
    let answer = try await sides.answer(inquiry, by: groups)
    let panel = try await sides.panel(answer, inquiry, by: groups)
    return CompareReport(
      inquiry: inquiry, sides: sides, answer: answer, panel: panel,
      adjustment: NPSParameters.adjustment(of: call)
    ).report(isDrawn: call[NPSParameters.chart] == true)
  }
}

extension Diagnostic {
  /// Only one side of a comparison was given.
  ///
  /// - Parameter span: where.
  static func missingSide(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .compareSide,
      Text("a comparison has two sides", nl: "een vergelijking heeft twee kanten"),
      at: .statement(span),
      hint: Text("write A vs B with two conditions", nl: "schrijf A vs B met twee voorwaarden"))
  }
}
