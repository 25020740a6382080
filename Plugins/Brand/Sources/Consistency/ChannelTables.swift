import Statistics
import WorkbenchKit
import WorkspaceKit

/// How even channels are at each touchpoint.
struct ChannelTables {
  let all: [ChannelMeans]
  let chosen: ChosenJourneys
  let column: String
  let options: BrandOptions

  static let columns: [Column] = [
    Column("touchpoint", Text("Touchpoint", nl: "Contactpunt"), .text),
    Column("channels", Text("Channels", nl: "Kanalen"), .integer),
    Column("n", .verbatim("n"), .integer),
    Column("lowest", Text("Lowest", nl: "Laagst"), .text),
    Column("lowest_mean", Text("Mean", nl: "Gemiddelde"), .decimal(digits: 2)),
    Column("highest", Text("Highest", nl: "Hoogst"), .text),
    Column("highest_mean", Text("Mean", nl: "Gemiddelde"), .decimal(digits: 2)),
    Column("evenness", Text("Evenness", nl: "Gelijkmatig"), .decimal(digits: 1)),
    Column("icc", .verbatim("ICC(1)"), .decimal(digits: 3)),
    Column("low", Text("Low", nl: "Laag"), .decimal(digits: 3)),
    Column("high", Text("High", nl: "Hoog"), .decimal(digits: 3)),
    Column("p", Text("p (Holm)", nl: "p (Holm)"), .probability),
    Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
  ]

  private var adjusted: [Double?] {
    let p = all.map { $0.components?.p }
    let adjusted = MultiplicityAdjustment.holm.adjust(p.compactMap(\.self))
    var next = 0
    return p.map { value in
      guard value != nil else { return nil }
      defer { next += 1 }
      return adjusted[next]
    }
  }

  /// The verdict on each touchpoint.
  var verdicts: [Verdict] {
    adjusted.map { Verdict(p: $0, alpha: options.confidence.alpha) }
  }

  /// One row per touchpoint.
  var table: Table {
    let adjusted = adjusted
    var table = Table(
      id: "consistency-channels", title: chosen.title, columns: Self.columns,
      rows: all.enumerated().map { row($1, p: adjusted[$0]) }, evidence: all.map(evidence),
      chart: ChartSpecification(
        mark: .bar, labels: ["touchpoint"], value: "evenness", domain: 0...100))
    table.priorities = [
      "touchpoint", "n", "evenness", "icc", "low", "high", "p", "verdict", "lowest", "lowest_mean",
    ]
    return table
  }

  private func row(_ means: ChannelMeans, p: Double?) -> [Value] {
    let evenness = means.evenness
    let components = means.components
    let interval = components?.intraclassInterval(confidence: options.confidence)
    func channel(_ position: Int?) -> [Value] {
      guard let position else { return [.missing(.oneChannel), .missing(.oneChannel)] }
      let channel = means.channels[position]
      return [
        .text(channel.name),
        .decimal((try? MeanEstimate(channel.moments))?.value, orMissing: .notApplicable),
      ]
    }
    return [
      .text(chosen.name(of: means.rated.stop)), .integer(means.channels.count), .integer(means.n),
    ] + channel(evenness?.lowest) + channel(evenness?.highest) + [
      .decimal(evenness?.score, orMissing: .oneChannel),
      .decimal(components?.rawIntraclassCorrelation, orMissing: .oneChannel),
      .decimal(interval?.lower, orMissing: .oneChannel),
      .decimal(interval?.upper, orMissing: .oneChannel), .decimal(p, orMissing: .oneChannel),
      .term(Verdict(p: p, alpha: options.confidence.alpha).term),
    ]
  }

  private func evidence(_ means: ChannelMeans) -> Evidence {
    let denominator = means.rated.score.answers.denominator
    let left = max(0, denominator.valid - means.n)
    return Evidence(
      formula: "consistency.channels",
      wording: Text(
        "evenness = 100 × (1 − spread of the channels' means without noise ÷ half the scale); ICC(1) = "
          + "variance between ÷ (between + within), one-way analysis of variance",
        nl:
          "gelijkmatigheid = 100 × (1 − spreiding van de kanaalgemiddelden zonder ruis ÷ halve schaal); "
          + "ICC(1) = variantie tussen ÷ (tussen + binnen), éénweg-variantieanalyse"),
      operands: [
        Evidence.Operand(
          "between", Text("mean square between", nl: "gemiddelde kwadraat tussen"),
          .decimal(means.components?.meanSquareBetween, orMissing: .oneChannel)),
        Evidence.Operand(
          "within", Text("mean square within", nl: "gemiddelde kwadraat binnen"),
          .decimal(means.components?.meanSquareWithin, orMissing: .oneChannel)),
      ], considered: denominator.asked, valid: means.n,
      exclusions: denominator.exclusions + [Evidence.Exclusion(.suppressed, left)],
      rows: EvidenceRows(
        survey: means.rated.score.survey, question: means.rated.score.question.name.value,
        filter: means.rated.score.filter))
  }

  /// How far channels differ, in a sentence.
  var sentence: Text {
    let verdicts = verdicts
    let different = verdicts.count { $0 == .different }
    let noise = verdicts.count { $0 == .noise }
    let score = ChannelMeans.score(all)?.score
    return Text { language in
      guard let score else {
        return language == .nl
          ? "Geen contactpunt is in twee kanalen genoeg beoordeeld."
          : "No touchpoint is rated enough in two channels."
      }
      let figure = Numerals.decimal(score, digits: 1, language)
      return language == .nl
        ? "Bij \(different) van \(different + noise) contactpunten verschillen kanalen aantoonbaar; "
          + "gelijkmatigheid gemiddeld \(figure) van 100."
        : "At \(different) of \(different + noise) touchpoints channels differ demonstrably; evenness "
          + "\(figure) of 100 on average."
    }
  }
}

extension MissingReason {
  /// Fewer than two channels have enough ratings.
  static let oneChannel = MissingReason("one-channel", Text("one channel", nl: "één kanaal"))
}
