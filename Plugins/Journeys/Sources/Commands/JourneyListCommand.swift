import WorkbenchKit
import WorkspaceKit

/// `journey list`: the journeys of the workspace.
struct JourneyListCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "journey list", Text("Lists the journeys.", nl: "Toont de klantreizen."),
      details: Text(
        "One row a journey: whose it is, what it describes, how far it reaches, who answers for it and "
          + "whether it is due to be looked over. The last share is of touchpoints whose description "
          + "rests on data.",
        nl:
          "Eén rij per reis: van wie hij is, wat hij beschrijft, hoe ver hij reikt, wie ervoor "
          + "verantwoordelijk is en of hij nagekeken moet worden. Het aandeel gaat over contactmomenten "
          + "waarvan de beschrijving op gegevens rust."),
      topic: .journeys, parameters: [JourneyParameters.oneOrAll],
      resultColumns: JourneyOverview.columns.map(\.id),
      examples: [
        Example(
          "journey list", Text("All journeys", nl: "Alle klantreizen"),
          output: #"""
            Journeys
                                                                                 On
            Journey       Kind            Touchpoints  Phases  Owner           data  State
            ────────────────────────────────────────────────────────────────────────────────
            afhalen       as experienced            2       2  –                 0%  current
            bestellen     planned                   6       3  Digitaal          0%  overdue
            bezorgen      as experienced            3       1  Logistiek        67%  current
            boodschappen  as experienced           16       6  Winkelmanager    56%  current
            retourneren   as experienced            4       3  Klantenservice   50%  current
            – empty
            4 columns hidden: title, segment, reviewed, due; see all with --width 154 or
            --format csv
            5 journeys, 31 touchpoints; 6 phases; 1 past review
            """#),
        Example(
          "journey list boodschapen",
          Text("A journey that is not there", nl: "Een reis die er niet is"),
          failure: "journey.unknown"),
      ],
      searchTerms: ["journeys", "maps", "overview", "klantreizen", "kaarten", "overzicht"])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let overview = JourneyOverview(
      journeys: try JourneyParameters.journeys(of: call, in: context), atlas: context.atlas,
      today: context.today)
    return Report([.table(overview.table)] + overview.notes.map { .note($0) })
  }
}
