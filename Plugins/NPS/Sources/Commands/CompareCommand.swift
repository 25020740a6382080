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
          NPSParameters.adjustment, NPSParameters.confidence, NPSParameters.method,
          NPSParameters.population, NPSParameters.unweighted, NPSParameters.chart,
        ],
      resultColumns: ComparisonColumns(labels: ("a", "b"), isPaired: true, isCorrected: true)
        .columns.map(\.id),
      examples: [
        Example(
          "nps compare wave = 2026-Q1 vs wave = 2026-Q2",
          Text("Did the score change?", nl: "Veranderde de score?"), output: ""),
        Example(
          "nps compare wave = 2026-Q1 vs wave = 2026-Q2 by region",
          Text("In which regions?", nl: "In welke regio's?"), output: ""),
        Example(
          "nps compare channel = app vs channel = website of shop_recommend",
          Text(
            "Customers who answered on both sides", nl: "Klanten die aan beide kanten antwoordden"),
          output: ""),
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
    let inquiry = try NPSInquiry(call, in: context)
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
