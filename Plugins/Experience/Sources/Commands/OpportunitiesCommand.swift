import WorkbenchKit
import WorkspaceKit

/// `opportunities`: what could be better, ranked with every factor printed.
struct OpportunitiesCommand: Command {
  static let evidence = Parameter.text(
    "evidence", .option("evidence"), .choice(EvidenceStatus.allCases.map(\.rawValue)),
    help: Text(
      "Refuses opportunities that rest on less.", nl: "Weigert kansen die op minder rusten."))

  var signature: CommandSignature {
    CommandSignature(
      "opportunities",
      Text(
        "Ranks opportunities by importance, gap, reach, evidence and effort.",
        nl: "Ordent kansen naar belang, gat, bereik, onderbouwing en moeite."),
      details: Text(
        "Opportunities stand in opportunities.yaml. Importance is that to customers at the "
          + "touchpoint; the gap is how far its measured mean lies below its target, as a share of "
          + "the scale; reach is the share of respondents who met it; evidence is what the "
          + "opportunity rests on; effort divides. The factors are multiplied and all printed. An "
          + "opportunity that lacks one has no score and says what it lacks. `--evidence data` "
          + "refuses what rests on less or was never measured, by name. The second table says who "
          + "has what to do.",
        nl: "Kansen staan in opportunities.yaml. Belang is dat voor klanten bij het contactmoment; "
          + "het gat is hoe ver het gemeten gemiddelde onder het doel ligt, als deel van de "
          + "schaal; bereik is het aandeel respondenten dat er kwam; onderbouwing is waarop de kans "
          + "rust; moeite deelt. De factoren worden vermenigvuldigd en staan er alle bij. Een kans "
          + "die er een mist heeft geen score en zegt wat ontbreekt. `--evidence data` weigert wat "
          + "op minder rust of nooit gemeten is, met naam. De tweede tabel zegt wie wat te doen "
          + "heeft."),
      topic: .experience,
      parameters: [
        ResponseClauses.condition, Self.evidence, ConfidenceOption.parameter,
        JourneyParameters.unweighted, JourneyParameters.chart,
      ], resultColumns: OpportunityReport.columns,
      examples: [
        Example(
          "opportunities", Text("Where to begin", nl: "Waar te beginnen"),
          output: #"""
            Opportunities
            Opportunity    Score  Low  High  Importance  Gap  Reach  Evidence  Effort      n
            ────────────────────────────────────────────────────────────────────────────────
            Sweep the pr…    9.3  8.7   9.9         1.0  11%    83%  data           1  4,480
            A fourth che…    1.2  1.1   1.4         1.0   6%    59%  data           3  3,229
            iDEAL in the…    1.2  0.9   1.5         1.0   5%   100%  data           4  1,596
            A joke in th…    –¹   –¹    –¹          –²    –¹     –¹  assumed        2      0
            –¹ not applicable · –² empty
            5 columns hidden: touchpoint, owner, status, expected, flag; shortened:
            opportunity; see all with --width 191 or --format csv

            First: Sweep the produce every quarter of an hour (Green beans on the floor).

            Who has what to do
            Owner          Opportunities  Open actions  Overdue  No date  Not evaluated
            ───────────────────────────────────────────────────────────────────────────
            Digitaal                   1             0        0        0              1
            Versafdeling               1             0        0        0              0
            Winkelmanager              1             1        0        0              0
            –                          1             1        0        0              0
            – empty
            score = 100 × importance × gap × reach × evidence / effort; importance 1–5 of 5,
            evidence none 0, assumed ¼, partly ½, data 1; it ranks and forecasts nothing
            95% interval: that of the gap, from the mean's (Student t)
            """#),
        Example(
          "opportunities --evidence data",
          Text("Only what rests on data", nl: "Alleen wat op gegevens rust"),
          output: #"""
            Opportunities
            Opportunity    Score  Low  High  Importance  Gap  Reach  Evidence  Effort      n
            ────────────────────────────────────────────────────────────────────────────────
            Sweep the pr…    9.3  8.7   9.9         1.0  11%    83%  data           1  4,480
            A fourth che…    1.2  1.1   1.4         1.0   6%    59%  data           3  3,229
            iDEAL in the…    1.2  0.9   1.5         1.0   5%   100%  data           4  1,596
            5 columns hidden: touchpoint, owner, status, expected, flag; shortened:
            opportunity; see all with --width 175 or --format csv

            First: Sweep the produce every quarter of an hour (Green beans on the floor).

            ! refused for want of evidence: A joke in the bus shelter

            Who has what to do
            Owner          Opportunities  Open actions  Overdue  No date  Not evaluated
            ───────────────────────────────────────────────────────────────────────────
            Digitaal                   1             0        0        0              1
            Versafdeling               1             0        0        0              0
            Winkelmanager              1             1        0        0              0
            –                          1             1        0        0              0
            – empty
            score = 100 × importance × gap × reach × evidence / effort; importance 1–5 of 5,
            evidence none 0, assumed ¼, partly ½, data 1; it ranks and forecasts nothing
            95% interval: that of the gap, from the mean's (Student t)
            """#),
        Example(
          "opportunities --evidence proof",
          Text("No such evidence", nl: "Die onderbouwing is er niet"), failure: "argument.type"),
      ],
      searchTerms: [
        "improve", "priorities", "ranking", "effort", "actions", "kansen", "verbeteren", "belang",
        "moeite", "acties", "verbeterpunten",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    guard !context.atlas.opportunities.isEmpty else {
      throw Diagnostic(
        .opportunitiesNone,
        Text("the workspace has no opportunities", nl: "de werkruimte heeft geen kansen"),
        at: .statement(call.span),
        hint: Text(
          "write them in opportunities.yaml", nl: "schrijf ze in opportunities.yaml"))
    }
    let scope = try JourneyScope(call, context)
    let options = try ExperienceOptions(call, context)
    let scores = try await context.touchpointScores(
      where: call[ResponseClauses.condition], isWeighted: options.isWeighted)
    var blocks = OpportunityReport(
      scope: scope, scores: scores, options: options, context: context,
      least: call[Self.evidence].flatMap(EvidenceStatus.init(rawValue:))
    ).blocks
    if call[JourneyParameters.chart] == true, case .table(let table)? = blocks.first,
      let chart = table.chart
    {
      blocks[0] = .chart(Chart(title: table.title, table: table, specification: chart))
    }
    return Report(blocks + Note.filter(context).map { .note($0) })
  }
}
