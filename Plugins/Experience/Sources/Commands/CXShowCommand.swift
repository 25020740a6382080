import WorkbenchKit

/// `cx show`: the feelings at each touchpoint, told beside measured.
struct CXShowCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "cx show",
      Text(
        "Shows the feelings at each touchpoint, told beside measured.",
        nl: "Toont de gevoelens per contactmoment, verteld naast gemeten."),
      details: Text(
        "The soft side of a journey: what customers told or were seen to feel, and what surveys "
          + "measured. Of several questions about a touchpoint the one that tells a feeling best "
          + "is taken: an emotion, else a satisfaction or rating, else effort. `cx join` puts the "
          + "process beside it.",
        nl: "De zachte kant van een reis: wat klanten vertelden of wat aan hen te zien was, en wat "
          + "enquêtes maten. Van meer vragen over een contactmoment telt die welke het gevoel het "
          + "best vertelt: een emotie, anders een tevredenheid of waardering, anders moeite. `cx "
          + "join` zet het proces ernaast."),
      topic: .experience,
      parameters: JourneyParameters.measured + [JourneyParameters.owner, JourneyParameters.chart],
      resultColumns: FeelingsTable.columns,
      examples: [
        Example(
          "cx show boodschappen", Text("The errand", nl: "De boodschap"),
          output: #"""
            Feelings along the way – Doing the shopping
                                       Told
            Touchpoint                    n   Told      n  Valence    Low   High  Flag
            ────────────────────────────────────────────────────────────────────────────────
            Advertisement in the bus…     0   –¹        0     –¹     –¹     –¹    no answers
            The folder on the kitche…     1   0.00  2,574    +0.50  +0.46  +0.53
            The list in the app           1   0.00  2,000    +0.67  +0.64  +0.71
            Cycling and parking the …     1   0.00  3,964    +0.18  +0.15  +0.21
            An employee smokes behin…     0   –¹        0     –¹     –¹     –¹    no answers
            Walking in                    0   –¹    5,223    +0.87  +0.85  +0.89
            Taking a basket               1   0.00  4,346    +0.79  +0.76  +0.81
            The rack with recipes         1  +1.00  1,821    +0.70  +0.66  +0.74
            A chat with the butcher       1  +2.00  2,230    +1.13  +1.09  +1.16
            Green beans on the floor      1  −2.00  4,480    +0.55  +0.52  +0.58
            The cashier makes a joke      1  +2.00  3,229    +0.75  +0.72  +0.79
            Cycling home                  1   0.00      0     –¹     –¹     –¹    no answers
            The shopping in the cupb…     1   0.00      0     –¹     –¹     –¹    no answers
            Returning something at t…     0   –¹        0     –¹     –¹     –¹    no answers
            Again next week               0   –¹        0     –¹     –¹     –¹    no answers
            Telling the neighbours a…     0   –¹        0     –¹     –¹     –¹    no answers
            –¹ no answer · –² not asked
            3 columns hidden: phase, emotions, question; shortened: touchpoint; see all with
            --width 150 or --format csv

            Lowest measured: Cycling and parking the bicycle, +0.18 (+0.15 … +0.21);
            highest: A chat with the butcher, +1.13 (+1.09 … +1.16). Their intervals do not
            overlap.

            This rests on 10 of 16 touchpoints told and 9 measured.

            95% interval: Student t, weighted where a weight is declared
            """#),
        Example(
          "cx show boodschappen --for Versafdeling --chart",
          Text("One team's touchpoints, drawn", nl: "De contactmomenten van één team, getekend"),
          output: #"""
            Feelings along the way – Doing the shopping
                                      −2                 0                +2
            The rack with recipes                        │     ●              +0.70  n 1,821
            A chat with the butcher                      │         ●          +1.13  n 2,230
            Green beans on the floor                     │    ●               +0.55  n 4,480

            Lowest measured: Green beans on the floor, +0.55 (+0.52 … +0.58); highest: A
            chat with the butcher, +1.13 (+1.09 … +1.16). Their intervals do not overlap.

            This rests on 3 of 3 touchpoints told and 3 measured.

            95% interval: Student t, weighted where a weight is declared
            """#),
        Example(
          "cx show boodschappen --for Versafdelig",
          Text("No such team", nl: "Dat team is er niet"), failure: "owner.unknown"),
      ],
      searchTerms: [
        "feelings", "valence", "emotion curve", "quotes", "gevoel", "emotie", "beleving", "team",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let scores = try await context.touchpointScores(
      where: call[ResponseClauses.condition], isWeighted: options.isWeighted)
    let feelings = FeelingsTable(scope: scope, scores: scores, options: options, context: context)
    let table = feelings.table
    var first = Report.Block.table(table)
    if call[JourneyParameters.chart] == true, let chart = table.chart {
      first = .chart(Chart(title: table.title, table: table, specification: chart))
    }
    let sentences = [feelings.sentence, feelings.basis].compactMap(\.self)
    return Report([first] + (sentences + feelings.notes).map { .note($0) })
  }
}
