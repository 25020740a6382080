import WorkbenchKit
import WorkspaceKit

/// `cx join`: process and feelings of a journey under each other.
struct CXJoinCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "cx join",
      Text(
        "Puts process and feelings side by side, with the gaps both ways.",
        nl: "Zet proces en gevoelens naast elkaar, met de gaten aan beide kanten."),
      details: Text(
        "A journey is the process, the experience the feelings; here each touchpoint has both. "
          + "Cases are those of the journey's event log that passed it. A gap is a touchpoint "
          + "without feelings, one where they were told but never measured, or answers about a "
          + "touchpoint that is in no journey.",
        nl: "Een klantreis is het proces, de beleving zijn de gevoelens; hier heeft elk "
          + "contactmoment beide. Gevallen zijn die uit het log van de reis die er langs kwamen. "
          + "Een gat is een contactmoment zonder gevoelens, een waar ze verteld maar nooit gemeten "
          + "zijn, of antwoorden over een contactmoment dat in geen reis staat."),
      topic: .experience, parameters: JourneyParameters.measured + [JourneyParameters.owner],
      resultColumns: JoinTable.columns,
      examples: [
        Example(
          "cx join boodschappen",
          Text("What is done and what is felt", nl: "Wat er gebeurt en wat er gevoeld wordt"),
          output: #"""
            Process and feelings – Doing the shopping
            Touchpoint               Cases   Told      n  Valence    Low   High  Gap
            ────────────────────────────────────────────────────────────────────────────────
            Advertisement in the b…     –¹   –²        0     –²     –²     –²    no feelings
            The folder on the kitc…     –¹   0.00  2,574    +0.50  +0.46  +0.53
            The list in the app         –¹   0.00  2,000    +0.67  +0.64  +0.71
            Cycling and parking th…     –¹   0.00  3,964    +0.18  +0.15  +0.21
            An employee smokes beh…     –¹   –²        0     –²     –²     –²    no feelings
            Walking in                  –¹   –²    5,223    +0.87  +0.85  +0.89
            Taking a basket             –¹   0.00  4,346    +0.79  +0.76  +0.81
            The rack with recipes       –¹  +1.00  1,821    +0.70  +0.66  +0.74
            A chat with the butcher     –¹  +2.00  2,230    +1.13  +1.09  +1.16
            Green beans on the flo…     –¹  −2.00  4,480    +0.55  +0.52  +0.58
            The cashier makes a jo…     –¹  +2.00  3,229    +0.75  +0.72  +0.79
            Cycling home                –¹   0.00      0     –²     –²     –²    told only
            The shopping in the cu…     –¹   0.00      0     –²     –²     –²    told only
            Returning something at…     –¹   –²        0     –²     –²     –²    no feelings
            Again next week             –¹   –²        0     –²     –²     –²    no feelings
            Telling the neighbours…     –¹   –²        0     –²     –²     –²    no feelings
            –¹ not applicable · –² no answer · –³ empty
            6 columns hidden: phase, channel, owner, told_n, emotions, flag; shortened:
            touchpoint; see all with --width 177 or --format csv

            Process without feelings: 5 of 16 touchpoints (Advertisement in the bus shelter;
            An employee smokes behind the shop; Returning something at the service desk;
            Again next week; …). Feelings without process: none.

            This rests on 10 of 16 touchpoints told and 9 measured.

            95% interval: Student t, weighted where a weight is declared
            """#),
        Example(
          "cx join bestellen",
          Text("A process of which nobody knows the feelings", nl: "Een proces zonder gevoelens"),
          output: #"""
            Process and feelings – Ordering online
            Touchpoint     Owner      Cases  Told      n  Valence    Low   High  Gap
            ────────────────────────────────────────────────────────────────────────────────
            The home page  Digitaal   1,682     –      0     –      –      –     no feelings
            Searching      Digitaal   1,664     –    909    +0.90  +0.84  +0.95
            Looking at a…  Digitaal   2,296     –    870    +0.95  +0.90  +1.01
            The shopping…  Digitaal   1,075     –    885    +0.87  +0.81  +0.92
            Paying         Financiën    808     –  1,596    +0.81  +0.76  +0.85
            The confirma…  Digitaal     729     –      0     –      –      –     no feelings
            – no answer
            5 columns hidden: phase, channel, told_n, emotions, flag; shortened: touchpoint;
            see all with --width 141 or --format csv

            Process without feelings: 2 of 6 touchpoints (The home page; The confirmation).
            Feelings without process: none.

            This rests on 0 of 6 touchpoints told and 4 measured.

            3,000 cases in webshop-visits
            95% interval: Student t
            """#),
        Example(
          "cx join boodschappen where gender = man",
          Text("No survey knows that column", nl: "Geen enquête kent die kolom"),
          failure: "column.unknown"),
      ],
      searchTerms: [
        "journey versus experience", "gaps", "process", "klantreis en klantbeleving", "gaten",
        "proces", "naast elkaar",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let scores = try await context.touchpointScores(
      where: call[ResponseClauses.condition], isWeighted: options.isWeighted)
    var passed: [String: PassedCases] = [:]
    for journey in scope.journeys {
      passed[journey.id] = try await PassedCases.count(journey, in: context)
    }
    let feelings = FeelingsTable(scope: scope, scores: scores, options: options, context: context)
    let join = JoinTable(
      feelings: feelings, passed: passed, isNarrowed: call.has(JourneyParameters.owner))
    let logs = passed.values.map { ($0.log, $0.cases) }.sorted { $0.0 < $1.0 }
    let counted = logs.map { log, cases in
      Note(
        .denominator,
        Text { language in
          let number = Numerals.integer(cases, language)
          return language == .nl ? "\(number) gevallen in \(log)" : "\(number) cases in \(log)"
        }, id: "cases")
    }
    return Report(
      [.table(join.table)]
        + ([join.sentence, feelings.basis] + counted + feelings.notes).map { .note($0) })
  }
}
