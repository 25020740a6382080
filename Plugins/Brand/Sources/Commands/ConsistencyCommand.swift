import WorkbenchKit
import WorkspaceKit

/// `consistency`: whether the experience is one and the same brand all along.
struct ConsistencyCommand: Command {
  /// The column that usually tells the channel.
  static let usualColumn = "channel"
  static let column = Parameter.text(
    "column", .clause("by"), .word,
    help: Text(
      "The column that tells the channel.", nl: "De kolom die het kanaal zegt."),
    default: usualColumn)

  var signature: CommandSignature {
    CommandSignature(
      "consistency",
      Text(
        "Says how consistent the branded experience is, part by part.",
        nl: "Zegt hoe consistent de merkbeleving is, onderdeel voor onderdeel."),
      details: Text(
        "Six parts of 0 to 100: even ratings over touchpoints, and over channels (sampling noise taken "
          + "out); promises kept; values that come across in audits; intended emotions that people "
          + "named; texts that address as agreed. What is not measured is missing with its reason, "
          + "never zero. The index is their mean with equal weights, of at least three; beside it the "
          + "geometric mean, in which strong parts do not make up for weak ones, and the band within "
          + "which it moves when a part is left out or counted twice. It is descriptive and no "
          + "validated scale. BR-04 an index below 70, or a touchpoint that stands out below. Answers "
          + "count once each, without weights.",
        nl:
          "Zes onderdelen van 0 tot 100: gelijkmatige oordelen over contactpunten, en over kanalen "
          + "(zonder steekproefruis); nagekomen beloften; waarden die in audits overkomen; bedoelde "
          + "emoties die mensen noemden; teksten die aanspreken zoals afgesproken. Wat niet gemeten is "
          + "ontbreekt met de reden, en is nooit nul. De index is het gemiddelde met gelijke gewichten, "
          + "van minstens drie; ernaast het meetkundig gemiddelde, waarin sterke onderdelen zwakke niet "
          + "goedmaken, en de band waarin hij beweegt als een onderdeel wegvalt of dubbel telt. Hij is "
          + "beschrijvend en geen gevalideerde schaal. BR-04 een index onder 70, of een contactpunt dat "
          + "naar beneden uitsteekt. Elk antwoord telt één keer, zonder gewichten."),
      topic: .brand,
      parameters: [ChosenJourneys.parameter, Self.column, ConfidenceOption.parameter],
      resultColumns: ConsistencyReport.columns.map(\.id),
      examples: [
        Example(
          "consistency boodschappen",
          Text("Is the errand one brand?", nl: "Zijn de boodschappen één merk?"),
          output: #"""
            Consistency  77.5  n 4  descriptive

            Doing the shopping
                                                                                          10
                                                                      Index  Counted  points
            Part      Score       n  Rests on                       without    twice      do
            ────────────────────────────────────────────────────────────────────────────────
            evenness   87.6  29,883  ratings of 9 touchpoints, me…     74.1     79.5     2.5
            channels   99.2  29,883  ratings by channel at 9 touc…     70.3     81.8     2.5
            promises   86.4      31  mean share kept of 2 promise…     74.5     79.3     2.5
            values     36.8      86  marks at 9 touchpoints of 16      91.0     69.4     2.5
            emotion     –¹       10  10 emotions named by 1 perso…      –²       –²      –²
            tone        –¹        1  texts at 1 touchpoint addres…      –²       –²      –²
            –¹ not measured · –² not applicable
            shortened: basis; see all with --width 123 or --format csv

            77.5 from 4 parts; geometric 72.5; with one part left out or doubled 69.4–91.0.
            Weakest: values.

            A descriptive index, no validated scale: compare the same brand with the same
            parts only; a difference smaller than the band is no finding. The band says how
            much the choice of parts and weights matters and is no interval: it knows
            nothing of chance. Context and connection of touchpoints cannot be read from
            ratings.
            """#),
        Example(
          "consistency boodschap",
          Text("A journey that does not exist", nl: "Een klantreis die niet bestaat"),
          failure: "journey.unknown"),
      ],
      searchTerms: [
        "index", "evenness", "cohesion", "branded experience", "consistentie", "gelijkmatigheid",
        "merkbeleving", "samenhang",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    var problems: [Diagnostic] = []
    let options = try BrandOptions(call, context)
    let brand = try context.brandWithValues(&problems)
    let chosen = try ChosenJourneys(call, context)
    let audits = context.audits(of: brand, &problems)
    let promises = context.promises(&problems)
    let scores = try await ComponentScores(
      brand, chosen, audits: audits, promises: promises,
      channel: call[Self.column] ?? Self.usualColumn,
      options, in: context)
    let report = ConsistencyReport(scores: scores, chosen: chosen, options: options)
    var blocks: [Report.Block] = [.metric(report.metric), .table(report.table)]
    let findings = ConsistencyFindings(
      scores: scores, chosen: chosen, options: options,
      limit: context.threshold(
        ConsistencyFindings.limit, of: BrandRule.inconsistent.rawValue)
    ).all
    if !findings.isEmpty { blocks.append(.findings(findings)) }
    blocks.append(.note(Note(.body, report.sentence, id: "sentence")))
    blocks.append(.note(Note(.aside, ConsistencyReport.caution, id: "caution")))
    return Report(blocks, warnings: problems + scores.problems)
  }
}
