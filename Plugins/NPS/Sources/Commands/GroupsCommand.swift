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
        NPSParameters.adjustment, ConfidenceOption.parameter, NPSParameters.method,
        NPSParameters.unweighted, NPSParameters.chart,
      ],
      refusals: [PopulationOption.unknownOfGroups],
      resultColumns: LeagueColumns.columns.map(\.id),
      examples: [
        Example(
          "nps groups by region", Text("Which regions stand out?", nl: "Welke regio's vallen op?"),
          output: #"""
            The groups differ demonstrably (Q 41.6, df 4, p <0.001).

            Above the rest: Oost; below the rest: Zuid (5 tests, corrected after Holm).

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour?
                                                     From
                                                      the          p               at     at
            region             n   NPS   Low  High   rest  corrected  Verdict    best  worst
            ────────────────────────────────────────────────────────────────────────────────
            Noord            881  +15   +11   +20    +2.3    0.816    noise        1      4
            Oost           1,184  +20   +16   +24    +8.4    0.002    above        1      4
            Waddeneiland…     21  +20   −13   +48    +6.4    0.816    noise        1      5
            West           1,773  +17   +13   +20    +4.8    0.075    noise        1      4
            Zeeland            6    –¹    –¹    –¹    –¹     –¹       too small    –¹     –¹
            Zuid           1,425   +3    −1    +7   −14.4     <0.001  below        4      5
            ────────────────────────────────────────────────────────────────────────────────
            Total          5,290  +14   +12   +16     –²     –²       –²           –²     –²
            –¹ suppressed: too few answers to show a score · –² not applicable
            6 columns hidden: difference_low, difference_high, mdd80, p, rank, z; shortened:
            region; see all with --width 160 or --format csv
            n 5,290 valid of 5,486 (24 empty, 166 coded blank, 6 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 5,147.9; 4 without
            a usable weight
            """#),
        Example(
          "nps groups by payment_method of shop_recommend where channel = app",
          Text("Within one channel", nl: "Binnen één kanaal"),
          output: #"""
            The groups do not differ demonstrably (Q 5.2, df 3, p 0.160).

            No group stands out from the rest (4 tests, corrected after Holm).

            NPS – How likely are you to recommend our web shop to a friend or neighbour?
                                                      From
                                                       the          p              at     at
            payment_method        n  NPS  Low  High   rest  corrected  Verdict   best  worst
            ────────────────────────────────────────────────────────────────────────────────
            achteraf betalen    180  +12   +1   +22  +12.4      0.126  noise        1      4
            creditcard          130   +4   −8   +16   +3.3      1.000  noise        1      4
            iDEAL             1,030   −1   −6    +3   −7.9      0.214  noise        1      4
            PayPal               87    0  −16   +16   −0.9      1.000  noise        1      4
            ────────────────────────────────────────────────────────────────────────────────
            Total             1,427   +1   −3    +5    –        –      –            –      –
            – not applicable
            6 columns hidden: difference_low, difference_high, mdd80, p, rank, z; see all
            with --width 156 or --format csv
            n 1,427 valid of 1,461 (31 empty, 3 invalid)
            ! 1 row cannot be read and is not in this answer: problems
            95% interval, adjusted Wald
            """#),
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
