import WorkbenchKit
import WorkspaceKit

/// `nps change`: how much of a change is real, and how much is another mix.
struct ChangeCommand: Command {
  static let quota = Parameter.flag(
    "quota",
    help: Text(
      "Quotas fixed the shares of the segments.",
      nl: "Quota legden de aandelen van de segmenten vast."))

  var signature: CommandSignature {
    CommandSignature(
      "nps change",
      Text(
        "Splits a change of score into real change and changed mix.",
        nl: "Splitst een veranderde score in echte verandering en andere mix."),
      details: Text(
        "A score also moves when nobody changes their mind but more answers come from a segment that "
          + "scores low. Kitagawa's split is exact: real change within segments plus changed mix is "
          + "the change of the total. Segments are those of `by`; another choice of segments gives "
          + "another split. Responses without a segment are a segment of their own. Intervals "
          + "suppose two independent samples; with `--quota` the shares are taken as fixed.",
        nl:
          "Een score beweegt ook als niemand van mening verandert maar er meer antwoorden komen uit "
          + "een segment dat laag scoort. Kitagawa's splitsing is exact: echte verandering binnen "
          + "segmenten plus andere mix is de verandering van het totaal. Segmenten zijn die van "
          + "`by`; een andere keuze geeft een andere splitsing. Antwoorden zonder segment zijn zelf "
          + "een segment. Intervallen veronderstellen twee onafhankelijke steekproeven; met "
          + "`--quota` gelden de aandelen als vast."),
      topic: .scores,
      parameters: [
        TwoSides.first, TwoSides.second, NPSParameters.groups, NPSParameters.question,
      ] + NPSParameters.narrowing + [
        Self.quota, ConfidenceOption.parameter, NPSParameters.method, NPSParameters.unweighted,
        NPSParameters.chart,
      ],
      refusals: [PopulationOption.unknownOfGroups],
      resultColumns: ChangeColumns(labels: ("a", "b")).columns.map(\.id),
      examples: [
        Example(
          "nps change wave = 2026-Q1 vs wave = 2026-Q2 by customer_type",
          Text(
            "Real change, or other customers?", nl: "Echte verandering, of andere klanten?"),
          output: #"""
            NPS fell by 16.4; 8.2 of it is real change within segments, 8.1 a changed mix of
            respondents.

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour? –
            2026-Q1 vs 2026-Q2
                             share      NPS    share       NPS      Real   Changed
            customer_type  2026-Q1  2026-Q1  2026-Q2   2026-Q2    change       mix  Together
            ────────────────────────────────────────────────────────────────────────────────
            af en toe          27%     +8.1      27%      +0.9      −2.0       0.0      −2.0
            nieuw              12%    −20.8      26%     −28.2      −1.4      −5.5      −7.0
            vast               61%    +37.0      47%     +28.0      −4.8      −2.6      −7.4
            ────────────────────────────────────────────────────────────────────────────────
            Total             100%    +22.2     100%      +5.8      −8.2      −8.1     −16.4
            7 columns hidden: n_a, low_a, high_a, n_b, low_b, high_b, presence; see all with
            --width 190 or --format csv

            From 2026-Q1 to 2026-Q2
            Step         Points    Low   High        p   From     To
            ────────────────────────────────────────────────────────
            NPS 2026-Q1   +22.2  +19.3  +25.0  –          0.0  +22.2
            real change    −8.2  −12.1   −4.4   <0.001  +22.2  +14.0
            changed mix    −8.1   −9.5   −6.7   <0.001  +14.0   +5.8
            NPS 2026-Q2    +5.8   +3.1   +8.5  –          0.0   +5.8
            – not applicable
            2026-Q1: NPS +22.2 (19.3 to 25.0), n 2,502 valid of 2,578 (10 empty, 63 coded
            blank, 3 invalid)
            2026-Q2: NPS +5.8 (3.1 to 8.5), n 2,788 valid of 2,908 (14 empty, 103 coded
            blank, 3 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 2,435.1; 2 without
            a usable weight
            """#),
        Example(
          "nps change wave = 2026-Q1 vs wave = 2026-Q2 by region --chart",
          Text("The same by region, drawn", nl: "Hetzelfde per regio, getekend"),
          output: #"""
            NPS fell by 16.4; that is real change within segments (−16.3), a changed mix
            counts for −0.1.

            NPS – How likely are you to recommend Buurtmarkt to a friend or neighbour? –
            2026-Q1 vs 2026-Q2
                              share      NPS    share      NPS      Real   Changed
            region          2026-Q1  2026-Q1  2026-Q2  2026-Q2    change       mix  Together
            ────────────────────────────────────────────────────────────────────────────────
            Noord               16%    +23.9      17%     +8.7      −2.5       0.0      −2.5
            Oost                23%    +23.6      22%    +16.8      −1.5      −0.1      −1.6
            Waddeneilanden       0%      –¹        0%     +8.2       –¹        –¹        –¹
            West                34%    +21.0      33%    +12.8      −2.8       0.0      −2.8
            Zeeland              0%      –²        0%      –¹        –¹        –¹        –¹
            Zuid                27%    +21.2      27%    −13.5      −9.3       0.0      −9.3
            ────────────────────────────────────────────────────────────────────────────────
            Total              100%    +22.2     100%     +5.8     −16.3      −0.1     −16.4
            –¹ suppressed: too few answers to show a score · –² no answer
            7 columns hidden: n_a, low_a, high_a, n_b, low_b, high_b, presence; see all with
            --width 194 or --format csv

            From 2026-Q1 to 2026-Q2
                         0            +10           +20          +30
            NPS 2026-Q1  ████████████████████████████▓▓▓▊────         +22.2  ( 19.3 …  25.0)
            real change     ─────▐▓▓▓▓▓█████████████████▊             −16.3  (−20.2 … −12.3)
            changed mix          ─                                     −0.1  ( −0.5 …   0.3)
            NPS 2026-Q2  ████▓▓▓▓▍───                                  +5.8  (  3.1 …   8.5)
            2026-Q1: NPS +22.2 (19.3 to 25.0), n 2,502 valid of 2,578 (10 empty, 63 coded
            blank, 3 invalid)
            2026-Q2: NPS +5.8 (3.1 to 8.5), n 2,788 valid of 2,908 (14 empty, 103 coded
            blank, 3 invalid)
            ! 4 rows cannot be read and are not in this answer: problems
            95% interval, adjusted Wald; weighted by weight, effective n 2,435.1; 2 without
            a usable weight
            """#),
        Example(
          "nps change wave = 2026-Q1 vs wave = 2026-Q2",
          Text("Segments must be named", nl: "De segmenten moeten genoemd worden"),
          failure: "argument.missing"),
      ],
      searchTerms: [
        "mix", "rate", "decomposition", "kitagawa", "composition", "waterfall", "splitsing",
        "samenstelling", "waterval", "verandering",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    let inquiry = try NPSInquiry(call, in: context)
    guard let sides = TwoSides(call) else { throw .missingSide(at: call.span) }
    let answer = try await sides.answer(inquiry, by: call[NPSParameters.groups] ?? [])
    return ChangeReport(
      inquiry: inquiry, sides: sides, answer: answer,
      sharesAreFixed: call[Self.quota] == true
    ).report(isDrawn: call[NPSParameters.chart] == true)
  }
}
