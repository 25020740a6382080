import WorkbenchKit

/// `cx summary`: how customers feel before, during and after use, and what each touchpoint adds.
struct CXSummaryCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "cx summary",
      Text(
        "Sums up how customers feel before, during and after use.",
        nl: "Vat samen hoe klanten zich voelen voor, tijdens en na gebruik."),
      details: Text(
        "Valence runs from −2 (very unpleasant) to +2 (very pleasant). What was told or seen comes "
          + "from `experiences` in the journeys' files; what was measured from surveys that ask "
          + "about touchpoints, moved onto the same range. The two are shown side by side and "
          + "never added up, and so are questions of different kinds. A contribution is a "
          + "touchpoint's share of the answers times its valence: contributions add up to the "
          + "total. Pull is the same share times the distance from the total. The running mean "
          + "takes touchpoints in the journey's order.",
        nl: "Valentie loopt van −2 (heel onprettig) tot +2 (heel prettig). Wat verteld of gezien "
          + "is komt uit `experiences` in de bestanden van de reizen; wat gemeten is uit enquêtes "
          + "die naar contactmomenten vragen, verplaatst naar hetzelfde bereik. Die twee staan "
          + "naast elkaar en worden nooit opgeteld, en vragen van verschillende soort evenmin. Een "
          + "bijdrage is het aandeel van een contactmoment in de antwoorden keer zijn valentie: "
          + "bijdragen tellen op tot het totaal. Trek is hetzelfde aandeel keer de afstand tot het "
          + "totaal. Het lopend gemiddelde volgt de volgorde van de reis."),
      topic: .experience, parameters: JourneyParameters.measured,
      resultColumns: SummaryByKind.columns,
      examples: [
        Example(
          "cx summary boodschappen",
          Text("The errand, told and measured", nl: "De boodschap, verteld en gemeten"),
          output: #"""
            Experience in short – Doing the shopping
            Layer     Kind      Moment           n  Valence    Low   High  Flag
            ─────────────────────────────────────────────────────────────────────────
            told      feeling   before use       4    +0.75   –      –     one person
            told      belief    during use       1     0.00   –      –     one person
            told      attitude  during use       1     0.00   –      –     one person
            told      thought   before use       1     0.00   –      –     one person
            told      reaction  before use       3     0.00   –      –     one person
            measured  rating    before use  29,867    +0.67  +0.66  +0.68
            ─────────────────────────────────────────────────────────────────────────
            told      Total                     10    +0.30   –      –     one person
            measured  rating    Total       29,867    +0.67  +0.66  +0.68
            – not applicable
            2 columns hidden: touchpoints, people; see all with --width 94 or --format csv

            Told: +0.30 on average over 10 of 16 touchpoints, by one person.

            Measured (rating 1…5, winkel): +0.67 (+0.66 … +0.68) on average over 9 of 16
            touchpoints, 29,867 answers of 5,481 respondents.

            ! nothing is known about: after use

            What each touchpoint adds
                                                                                     Running
            Layer     Touchpoint             n  Valence    Low   High  Contribution     mean
            ────────────────────────────────────────────────────────────────────────────────
            told      The folder on th…      1     0.00   –      –             0.00     0.00
            told      The list in the …      1     0.00   –      –             0.00     0.00
            told      Cycling and park…      1     0.00   –      –             0.00     0.00
            told      Taking a basket        1     0.00   –      –             0.00     0.00
            told      The rack with re…      1    +1.00   –      –            +0.10    +0.20
            told      A chat with the …      1    +2.00   –      –            +0.20    +0.50
            told      Green beans on t…      1    −2.00   –      –            −0.20    +0.14
            told      The cashier make…      1    +2.00   –      –            +0.20    +0.38
            told      Cycling home           1     0.00   –      –             0.00    +0.33
            told      The shopping in …      1     0.00   –      –             0.00    +0.30
            measured  The folder on th…  2,574    +0.50  +0.46  +0.53         +0.04    +0.50
            measured  The list in the …  2,000    +0.67  +0.64  +0.71         +0.04    +0.57
            measured  Cycling and park…  3,964    +0.18  +0.15  +0.21         +0.02    +0.39
            measured  Walking in         5,223    +0.87  +0.85  +0.89         +0.15    +0.57
            measured  Taking a basket    4,346    +0.79  +0.76  +0.81         +0.11    +0.62
            measured  The rack with re…  1,821    +0.70  +0.66  +0.74         +0.04    +0.63
            measured  A chat with the …  2,230    +1.13  +1.09  +1.16         +0.08    +0.68
            measured  Green beans on t…  4,480    +0.55  +0.52  +0.58         +0.08    +0.66
            measured  The cashier make…  3,229    +0.75  +0.72  +0.79         +0.08    +0.67
            – not applicable
            5 columns hidden: flag, share, pull, running_low, running_high; shortened:
            touchpoint; see all with --width 152 or --format csv

            How it is known
            Kind      Conscious  n  survey  interview  observation  review  assumption
            ──────────────────────────────────────────────────────────────────────────
            feeling   yes        4       0          4            0       0           0
            belief    no         1       0          0            1       0           0
            attitude  yes        1       0          1            0       0           0
            thought   yes        1       0          1            0       0           0
            reaction  yes        1       0          1            0       0           0
            reaction  no         2       0          0            2       0           0
            1 column hidden: no_source; see all with --width 85 or --format csv
            95% interval: Student t, a respondent's answers taken together; weighted by
            winkel.weight
            """#),
        Example(
          "cx summary boodschapen", Text("A slip of the pen", nl: "Een verschrijving"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "experience", "feelings", "emotion", "valence", "contribution", "running mean",
        "klantbeleving", "beleving", "gevoel", "emotie", "bijdrage", "samenvatting",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let answers = try await scope.answers(
      where: call[ResponseClauses.condition], options, in: context)
    let tables = [
      SummaryByKind(scope: scope, answers: answers, options: options).table,
      SummaryByTouchpoint(scope: scope, answers: answers, options: options).table,
      SummaryBySource(scope: scope).table,
    ].compactMap(\.self).filter { !$0.rows.isEmpty }
    let notes = SummarySentences(scope: scope, answers: answers, options: options).notes
    let shown: [Report.Block] = tables.isEmpty ? [] : [.table(tables[0])]
    return Report(
      shown + notes.map { .note($0) } + tables.dropFirst().map { .table($0) }
        + scope.notes(answers, options, in: context).map { .note($0) })
  }
}
