import WorkbenchKit

/// `nps groups`: each group against the rest.
struct GroupsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "nps groups",
      Text(
        "Compares every group with the rest.", nl: "Vergelijkt elke groep met de rest."),
      details: Text(
        "First whether the groups differ at all (Cochran's Q), then every group against all other "
          + "respondents, with p-values corrected for the number of groups. `rank_best` and "
          + "`rank_worst` are the ranks that the data allow: a league table without them would "
          + "promise an order that is not there. `z` is the distance from the mean of the groups' "
          + "scores in standard deviations. Groups below nps.minimum are neither shown nor tested, "
          + "but stay in the rest of the others; responses without a group take no part.",
        nl:
          "Eerst of de groepen überhaupt verschillen (Cochrans Q), dan elke groep tegenover alle "
          + "andere respondenten, met p-waarden gecorrigeerd voor het aantal groepen. `rank_best` en "
          + "`rank_worst` zijn de rangen die de gegevens toelaten: een ranglijst zonder die twee zou "
          + "een volgorde beloven die er niet is. `z` is de afstand tot het gemiddelde van de scores "
          + "van de groepen in standaardafwijkingen. Groepen onder nps.minimum worden getoond noch "
          + "getoetst, maar blijven in de rest van de andere; antwoorden zonder groep doen niet mee."
      ),
      topic: .scores,
      parameters: [NPSParameters.groups, NPSParameters.question] + NPSParameters.narrowing + [
        NPSParameters.adjustment, NPSParameters.confidence, NPSParameters.method,
        NPSParameters.unweighted, NPSParameters.chart,
      ],
      resultColumns: LeagueColumns.columns.map(\.id),
      examples: [
        Example(
          "nps groups by region", Text("Which regions stand out?", nl: "Welke regio's vallen op?"),
          output: ""),
        Example(
          "nps groups by payment_method of shop_recommend where channel = app",
          Text("Within one channel", nl: "Binnen één kanaal"), output: ""),
        Example(
          "nps groups", Text("Groups must be named", nl: "De groepen moeten genoemd worden"),
          failure: "argument.missing"),
      ],
      searchTerms: [
        "rank", "league", "benchmark", "best", "worst", "segment", "ranking", "ranglijst", "beste",
        "slechtste", "rest",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try NPSInquiry(call, in: context)
    let answer = try await inquiry.answer(by: call[NPSParameters.groups] ?? [])
    return GroupsReport(
      inquiry: inquiry, answer: answer, adjustment: NPSParameters.adjustment(of: call)
    ).report(isDrawn: call[NPSParameters.chart] == true)
  }
}
