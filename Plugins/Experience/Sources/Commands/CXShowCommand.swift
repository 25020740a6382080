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
          "cx show boodschappen", Text("The errand", nl: "De boodschap"), output: ""),
        Example(
          "cx show boodschappen --for Versafdeling --chart",
          Text("One team's touchpoints, drawn", nl: "De contactmomenten van één team, getekend"),
          output: ""),
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
