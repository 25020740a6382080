import WorkbenchKit
import WorkspaceKit

/// `brand matrix`: which core values show at which touchpoints.
struct BrandMatrixCommand: Command {
  static let chart = Parameter.flag(
    "chart", help: Text("Draws the matrix.", nl: "Tekent de matrix."))

  var signature: CommandSignature {
    CommandSignature(
      "brand matrix",
      Text(
        "Shows which core values come across at which touchpoints.",
        nl: "Toont welke kernwaarden bij welke contactpunten overkomen."),
      details: Text(
        "Joins what journeys claim (values: of a touchpoint) and what auditors saw (audits/*.yaml): a "
          + "mark wins from a claim, and a claim that nobody checked is shown as such. Coverage is the "
          + "share of the touchpoints looked at where a value shows at all, strength the mean mark as "
          + "a share of the top of the scale; means over values go by their weights. BR-02 a touchpoint "
          + "that contradicts a value, BR-06 an indirect signal that does, BR-03 a value that shows "
          + "nowhere or only in advertising. Contradictions stand apart: no mean cancels them. The "
          + "figures describe the touchpoints looked at and nothing beyond them, so they have no "
          + "interval.",
        nl:
          "Legt naast elkaar wat klantreizen claimen (values: bij een contactpunt) en wat auditors "
          + "zagen (audits/*.yaml): een cijfer wint van een claim, en een claim die niemand nakeek "
          + "staat er als claim. Dekking is het aandeel bekeken contactpunten waar een waarde "
          + "enigszins blijkt, sterkte het gemiddelde cijfer als aandeel van de top van de schaal; "
          + "gemiddelden over waarden gaan naar hun gewicht. BR-02 een contactpunt dat een waarde "
          + "tegenspreekt, BR-06 een indirect signaal dat dat doet, BR-03 een waarde die nergens of "
          + "alleen in reclame blijkt. Tegenspraken staan apart: geen gemiddelde heft ze op. De cijfers "
          + "gaan alleen over de bekeken contactpunten en hebben dus geen interval."),
      topic: .brand, parameters: [ChosenJourneys.parameter, Self.chart],
      resultColumns: ["touchpoint", "strength", "auditors"],
      examples: [
        Example(
          "brand matrix boodschappen",
          Text("The errand, value by value", nl: "De boodschappen, waarde voor waarde"),
          output: #"""
            Doing the shopping
            Touchpoint       dichtbij  gezellig  vakmanschap  makkelijk  voordelig  Mean  n
            ───────────────────────────────────────────────────────────────────────────────
            bushokje               –¹        –²           –²         –²         –²    –²  0
            folder                13%        0%          13%        50%        88%   23%  2
            app-lijst             13%        0%           0%        88%         0%   19%  2
            fietsenstalling        –¹        –²           –²         –²         –²    –²  0
            roker                  –²        –²           –²         –²         –²    –²  0
            ingang                63%       38%          38%        50%         0%   45%  2
            mandje                 0%        0%           –³         0%         0%    0%  2
            receptenrek           13%       38%          75%        50%         0%   38%  2
            slager                88%       88%         100%        25%         0%   73%  2
            groenteafdeling       13%        0%  contradicts        38%         0%   14%  2
            kassa                 63%       88%           –³        63%         0%   61%  2
            fiets-naar-huis        –²        –²           –²         –²         –²    –²  0
            kast                   –²        –²           –¹         –²         –²    –²  0
            service-balie         88%       63%          25%        63%         0%   56%  2
            volgende-week          –²        –²           –²         –²         –²    –²  0
            buren                  –²        –²           –²         –²         –²    –²  0
            –¹ claimed, nobody looked · –² nobody looked · –³ not applicable

            How each value comes across
            Value        Weight  n  Coverage  Strength  Claimed  Against  Verdict
            ──────────────────────────────────────────────────────────────────────────
            dichtbij        2.0  9       89%       39%        4        0  expressed
            gezellig        1.0  9       56%       35%        3        1  contradicted
            vakmanschap     1.5  7       86%       38%        3        1  contradicted
            makkelijk       1.0  9       89%       47%        2        0  expressed
            voordelig       0.5  9       11%       10%        1        0  expressed

            ✗ error  BR-02  boodschappen/groenteafdeling
              contradicts vakmanschap: Beans on the floor, for twenty minutes
              audits/2026-05-anouk.yaml:16:40
                values: {dichtbij: 1, gezellig: 0, vakmanschap: contradicts, makkelijk: 1, …
                                                   ^~~~~~~~~~~
              → What would vakmanschap look like here?

            ! warning  BR-06  back-door
              contradicts gezellig: Three members of staff smoke in the brand's clothes
              beside customers' bicycles
              brand.yaml:119:3
                back-door:
                ^~~~~~~~~
              → Who can change it, and who sees it daily?

            ! warning  BR-03  voordelig
              the value shows only where customers are won
              brand.yaml:61:3
                voordelig:
                ^~~~~~~~~
              → Where could a customer notice it?

            3 findings: 1 error, 2 warnings

            The values come across at 37% of full strength, at 9 touchpoints looked at of
            16. Silent: mandje. 2 contradictions stand apart; no mean makes up for them.
            """#),
        Example(
          "brand matrix boodschap",
          Text("A journey that does not exist", nl: "Een klantreis die niet bestaat"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "values", "coverage", "audit", "heat", "kernwaarden", "dekking", "sterkte", "tegenspraak",
        "contradiction",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    var problems: [Diagnostic] = []
    let brand = try context.brandWithValues(&problems)
    let chosen = try ChosenJourneys(call, context)
    let audits = context.audits(of: brand, &problems)
    let matrix = ValueMatrix(brand, chosen, audits)
    let tables = MatrixTables(matrix: matrix, chosen: chosen)
    let findings = MatrixFindings(matrix: matrix)
    var blocks: [Report.Block] = []
    if call[Self.chart] == true, !matrix.audited.isEmpty {
      blocks.append(.chart(tables.heat))
    } else {
      blocks.append(.table(tables.touchpoints))
    }
    blocks.append(.table(tables.values))
    let found = findings.all
    if !found.isEmpty { blocks.append(.findings(found)) }
    blocks.append(.note(Note(.body, findings.sentence, id: "sentence")))
    return Report(blocks, warnings: problems)
  }
}
