import WorkbenchKit
import WorkspaceKit

/// `journey show`: the map with the curve of what customers felt.
struct JourneyShowCommand: Command {
  static let compact = Parameter.flag(
    "compact",
    help: Text(
      "One line a touchpoint, without the curve.", nl: "Eén regel per contactmoment, zonder curve.")
  )
  static let table = Parameter.flag(
    "table", help: Text("The figures as a table.", nl: "De cijfers als tabel."))

  var signature: CommandSignature {
    CommandSignature(
      "journey show",
      Text(
        "Draws a journey with what customers felt.",
        nl: "Tekent een klantreis met wat klanten voelden."),
      details: Text(
        "Phases are lanes, touchpoints stand in their order. A full mark is measured: the mean answer "
          + "of the question that tells a feeling best, moved from its own scale onto -2 to +2, with "
          + "its interval. A hollow mark is what somebody told or assumed, from the journey's file. "
          + "The two are never mixed; where both are known the curve follows the measured one. A wide "
          + "page has the words below the curve, a narrow one in a list.",
        nl:
          "Fasen zijn banen, contactmomenten staan in hun volgorde. Een vol teken is gemeten: het "
          + "gemiddelde antwoord op de vraag die een gevoel het best vertelt, verschoven van zijn eigen "
          + "schaal naar -2 tot +2, met interval. Een open teken is wat iemand vertelde of aannam, uit "
          + "het bestand van de reis. De twee worden nooit gemengd; waar beide bekend zijn volgt de curve "
          + "het gemetene. Op een brede pagina staan de woorden onder de curve, op een smalle in een "
          + "lijst."),
      topic: .journeys,
      parameters: [
        JourneyParameters.journey, Self.compact, TouchpointLayer.parameter, Self.table,
        ResponseClauses.condition,
        ConfidenceOption.parameter,
      ],
      resultColumns: JourneyMapTable.columns.map(\.id),
      examples: [
        Example(
          "journey show boodschappen",
          Text("The map of an errand", nl: "De kaart van een boodschap"),
          output: ""),
        Example(
          "journey show retourneren --compact",
          Text("One line a touchpoint", nl: "Eén regel per contactmoment"), output: ""),
        Example(
          "journey show", Text("There are several", nl: "Er zijn er meer"),
          failure: "journey.ambiguous"),
      ],
      searchTerms: [
        "map", "curve", "emotion", "draw", "touchpoints", "kaart", "emotiecurve", "tekenen",
        "contactmomenten",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let journey = try JourneyParameters.journey(of: call, in: context)
    let layer = TouchpointLayer.of(call)
    let confidence = try JourneyParameters.confidence(of: call, in: context)
    let scores =
      layer == .told
      ? nil : try await context.touchpointScores(where: call[ResponseClauses.condition])
    let feelings = journey.touchpoints.map {
      TouchpointFeeling(
        $0, in: journey, scores, layer: layer, confidence: confidence,
        thresholds: JourneyParameters.thresholds(in: context))
    }
    let map = JourneyMapTable(
      journey: journey, atlas: context.atlas, feelings: feelings,
      isCompact: call[Self.compact] == true)
    let table = map.table
    var blocks: [Report.Block] = []
    if call[Self.table] == true {
      blocks.append(.table(table))
    } else if let chart = table.chart {
      blocks.append(.chart(Chart(title: table.title, table: table, specification: chart)))
    }
    let notes = JourneyMapNotes(map: map, scores: scores, layer: layer).notes
    return Report(blocks + notes.map { .note($0) })
  }
}
