import Statistics
import WorkbenchKit
import WorkspaceKit

/// `consistency channels`: whether a touchpoint is the same through every channel.
struct ConsistencyChannelsCommand: Command {
  var signature: CommandSignature {
    CommandSignature(
      "consistency channels",
      Text(
        "Says whether touchpoints are rated alike in every channel.",
        nl: "Zegt of contactpunten in elk kanaal gelijk beoordeeld worden."),
      details: Text(
        "For each touchpoint the mean ratings by channel, their evenness of 0 to 100 with sampling "
          + "noise taken out, and ICC(1): the share of all variance that lies between channels, as "
          + "estimated, so below 0 where channels differ less than by chance. F test, p adjusted by "
          + "Holm for the touchpoints; intervals by the F distribution. Channels with too few ratings "
          + "are left out. Customers choose their channel: a difference is no proof that the channel "
          + "makes it.",
        nl:
          "Per contactpunt de gemiddelde oordelen per kanaal, hun gelijkmatigheid van 0 tot 100 zonder "
          + "steekproefruis, en ICC(1): het deel van alle variantie dat tussen kanalen ligt, zoals "
          + "geschat, dus onder 0 waar kanalen minder verschillen dan bij toeval. F-toets, p "
          + "gecorrigeerd volgens Holm voor de contactpunten; intervallen met de F-verdeling. Kanalen "
          + "met te weinig oordelen blijven weg. Klanten kiezen hun kanaal: een verschil bewijst niet "
          + "dat het kanaal het maakt."),
      topic: .brand,
      parameters: [
        ChosenJourneys.parameter, ConsistencyCommand.column, ConfidenceOption.parameter,
      ],
      resultColumns: ChannelTables.columns.map(\.id),
      examples: [
        Example(
          "consistency channels boodschappen",
          Text("The shop and the self-scan", nl: "De winkel en de zelfscan"),
          output: #"""
            Doing the shopping
            Touchpoint           n  Evenness  ICC(1)     Low   High  p (Holm)  Verdict
            ──────────────────────────────────────────────────────────────────────────
            folder           2,576      97.1   0.005   0.000  0.207     0.080  noise
            app-lijst        2,001     100.0  −0.001  −0.002  0.025     1.000  noise
            fietsenstalling  3,967      97.7   0.002   0.000  0.101     0.329  noise
            ingang           5,227     100.0   0.000  −0.001  0.018     1.000  noise
            mandje           4,348     100.0   0.000   0.000  0.069     1.000  noise
            receptenrek      1,821     100.0  −0.001  −0.001  0.036     1.000  noise
            slager           2,231     100.0  −0.001  −0.001  0.200     1.000  noise
            groenteafdeling  4,482     100.0   0.000   0.000  0.071     1.000  noise
            kassa            3,230      97.6   0.005  −0.003  0.904     1.000  noise
            5 columns hidden: channels, lowest, lowest_mean, highest, highest_mean; see all
            with --width 120 or --format csv

            At 0 of 9 touchpoints channels differ demonstrably; evenness 99.2 of 100 on
            average.

            95% interval: F distribution; Holm over 9; unweighted; channels of at least 10
            ratings
            """#),
        Example(
          "consistency channels by kleur",
          Text("A column that no survey has", nl: "Een kolom die geen enquête heeft"),
          failure: "column.unknown"),
      ],
      searchTerms: [
        "icc", "omnichannel", "variance", "anova", "kanalen", "variantie", "gelijkmatigheid",
      ])
  }

  func run(_ call: Call, in context: Context) async throws(Diagnostic) -> Report {
    try context.checkCancellation()
    let options = try BrandOptions(call, context)
    let chosen = try ChosenJourneys(call, context)
    let column = call[ConsistencyCommand.column] ?? "channel"
    try Self.check(column, call, context)
    let scores = try await context.touchpointScores(isWeighted: false)
    let means = TouchpointMeans(chosen, scores, minimum: options.minimum)
    let all = try await ChannelMeans.all(means, by: column, minimum: options.minimum, in: context)
    let tables = ChannelTables(all: all, chosen: chosen, column: column, options: options)
    let tests = all.count { $0.components?.p != nil }
    let method =
      options.interval
      + Text(
        ": F distribution; Holm over \(tests); unweighted; channels of at least \(options.minimum) ratings",
        nl:
          ": F-verdeling; Holm over \(tests); ongewogen; kanalen met minstens \(options.minimum) oordelen"
      )
    return Report([
      .table(tables.table), .note(Note(.body, tables.sentence, id: "sentence")),
      .note(Note(.aside, method, id: "method")),
    ])
  }

  /// Some survey has the column.
  private static func check(
    _ column: String, _ call: Call, _ context: Context
  ) throws(Diagnostic) {
    let names = context.surveys.declarations.flatMap { $0.columns.map(\.name.value) }
    guard !names.contains(where: { $0.lowercased() == column.lowercased() }) else { return }
    let near = Suggestion.nearest(to: column, in: names)
    throw Diagnostic(
      .columnUnknown,
      Text(
        "no open survey has a column \"\(column)\"",
        nl: "geen open enquête heeft een kolom \"\(column)\""),
      at: .statement(call.span(of: ConsistencyCommand.column)),
      hint: near.map { Text("did you mean \"\($0)\"?", nl: "bedoelde je \"\($0)\"?") }
        ?? Text("columns: lists them", nl: "columns: toont ze"))
  }
}
