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
          + "adjusted by Holm. Groups that share responses are refused.",
        nl: "B − A: gemiddelden met de toets van Welch, de volgorde van antwoorden met de kans dat "
          + "een B hoger antwoordt dan een A (Brunner–Munzel), het aandeel beste antwoorden met het "
          + "interval van Newcombe. Het oordeel is *verschillend*, *ruis* of *te klein*; naast ruis "
          + "staat het verschil dat in vier van de vijf gevallen gezien zou zijn. Bij meer rijen is "
          + "p gecorrigeerd volgens Holm. Groepen die antwoorden delen worden geweigerd."),
      topic: .scores,
      parameters: [Self.first, Self.second, SatisfactionCommand.question] + ResponseClauses.all + [
        SatisfactionCommand.top, ConfidenceOption.parameter, SatisfactionCommand.unweighted,
        SatisfactionCommand.chart,
      ],
      resultColumns: ["question"] + ComparisonColumns.all,
      examples: [
        Example(
          "satisfaction compare wave = 2026-Q1 vs wave = 2026-Q2 of satisfied",
          Text("One question, two waves", nl: "Eén vraag, twee golven"), output: ""),
        Example(
          "satisfaction compare channel = zelfscan vs channel = winkel",
          Text("All ratings of two channels", nl: "Alle waarderingen van twee kanalen"), output: ""
        ),
        Example(
          "satisfaction compare customer_type = nieuw vs customer_type = vast of effort by region",
          Text("Effort, region by region", nl: "Moeite, regio voor regio"), output: ""),
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
    let caution = try await groups.check(selection.survey, in: context)
    var tables: [ComparisonTable] = []
    for family in selection.families {
      let topCount = try options.topCount(on: family.family)
      let keys = call[ResponseClauses.by] ?? []
      let a = try await RatedAnswers(
        family.questions, of: selection.survey, where: groups.firstFilter, by: keys,
        isWeighted: options.isWeighted, in: context)
      let b = try await RatedAnswers(
        family.questions, of: selection.survey, where: groups.secondFilter, by: keys,
        isWeighted: options.isWeighted, in: context)
      tables.append(
        ComparisonTable(
          a, b, family: family.family, topCount: topCount, options: options,
          namesQuestion: !selection.isNamed))
    }
    return ComparisonReport(
      tables: tables, survey: selection.survey.declaration, options: options,
      filter: context.filter, isDrawn: call[SatisfactionCommand.chart] == true, caution: caution,
      question: selection.isNamed ? selection.questions.first : nil
    ).report
  }
}
