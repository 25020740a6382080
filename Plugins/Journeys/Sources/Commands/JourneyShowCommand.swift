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
          output: #"""
            Doing the shopping – Regular customers, as experienced, Winkelmanager
            ● measured, with interval  ○ told or assumed  ◉ both  ▸ first contact
            ◆ conversion
                Awa ┊Consideration          ┊Purchase               ┊Service      ┊Loy ┊Adv
            +2 ┤    ┊                       ┊          ○         ○  ┊             ┊    ┊
               │    ┊                       ┊                       ┊             ┊    ┊
            +1 ┤    ┊                    ●⣀⣀⣀⣀●⣀⡀  ○⣀⠤⠒●⠢⢄⡀     ⣀●  ┊             ┊    ┊
               │    ┊ ●⠔⠒⠒⠉●⠒⠤⢄⡀ ⢀ ⠄⠠ ⠂⠈    ┊   ⠈⠉⠉●      ⠈⠑●⠊⠉⠉  ⠐ ⡀             ┊    ┊
             0 ┤· · ┊ ○ · ·○· ·⠈◉ · · · · · ┊ ○ · · · · · · · · · · ┊⠐○⠠·⠄○ · · · ┊ · ·┊· ·
               │    ┊                       ┊                       ┊             ┊    ┊
            −1 ┤    ┊                       ┊                       ┊             ┊    ┊
               │    ┊                       ┊                       ┊             ┊    ┊
            −2 ┤    ┊                       ┊               ○       ┊             ┊    ┊
                 ▸                                               ◆
                 1    2    3    4   5    6    7    8   9    10   11   12  13   14   15   16

                                                      Feeling      n     interval     ○ told
            Awareness
            ▸  1  Advertisement in the bus shelter          –
            Consideration
               2  The folder on the kitchen table       +0.50  2,574  +0.46…+0.53   0.00 (1)
               3  The list in the app                   +0.67  2,000  +0.64…+0.71   0.00 (1)
               4  Cycling and parking the bicycle       +0.18  3,964  +0.15…+0.21   0.00 (1)
               5  An employee smokes behind the shop        –
               6  Walking in                            +0.87  5,223  +0.85…+0.89
            Purchase
               7  Taking a basket                       +0.79  4,346  +0.76…+0.81   0.00 (1)
               8  The rack with recipes                 +0.70  1,821  +0.66…+0.74  +1.00 (1)
               9  A chat with the butcher               +1.13  2,230  +1.09…+1.16  +2.00 (1)
              10  Green beans on the floor              +0.55  4,480  +0.52…+0.58  −2.00 (1)
            ◆ 11  The cashier makes a joke              +0.75  3,229  +0.72…+0.79  +2.00 (1)
            Service
              12  Cycling home                              –                       0.00 (1)
              13  The shopping in the cupboard              –                       0.00 (1)
              14  Returning something at the servic…        –
            Loyalty
              15  Again next week                           –
            Advocacy
              16  Telling the neighbours about the …        –

            First contact: Advertisement in the bus shelter (Awareness); conversion at 11 of
            16, 5 after it.

            measured at 9 of 16 touchpoints: 29,867 answers (winkel), weighted, each scale
            moved onto -2 to +2
            told at 10 touchpoints: 10 experiences, by one person
            """#),
        Example(
          "journey show retourneren --compact",
          Text("One line a touchpoint", nl: "Eén regel per contactmoment"),
          output: #"""
            Sending something back – New customers, as experienced, Klantenservice
            ● measured, with interval  ○ told or assumed  ◉ both  ▸ first contact
                                                                   Feeling    n     interval
            Service
            ▸ 1  Registering the return            ○   │─●           +0.35  224  +0.24…+0.47
              2  Getting the money back       ○        ●─            +0.06  200  −0.05…+0.17
            Loyalty
              3  Ordering again from the pr…           │                 –
            Advocacy
              4  The request for a review          ○   │                 –

            First contact: Registering the return (Service).

            measured at 2 of 4 touchpoints: 424 answers (webshop), each scale moved onto -2
            to +2
            told at 3 touchpoints: 3 experiences, by one person
            """#),
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
