import Statistics
import WorkbenchKit
import WorkspaceKit

/// BR-04: an index below the limit, and the touchpoint that stands out below the others.
struct ConsistencyFindings {
  let scores: ComponentScores
  let chosen: ChosenJourneys
  let options: BrandOptions
  /// Below this the index is a finding.
  let limit: Double

  static let limit = RuleThreshold.number(
    "index", 70, in: 0...100, digits: 0,
    unit: Text("of 100", nl: "van 100"),
    help: Text("Below this index of consistency:", nl: "Onder deze index van consistentie:"))

  /// The findings: the index first.
  var all: [Finding] { [index, outlier].compactMap(\.self) }

  private var index: Finding? {
    guard let index = scores.index, let value = index.value, value < limit else { return nil }
    let band = index.sensitivityBand.map { band -> [Evidence.Operand] in
      [
        .figure("low", Text("band low", nl: "band laag"), band.lower, digits: 1),
        .figure("high", Text("band high", nl: "band hoog"), band.upper, digits: 1),
      ]
    }
    return Finding(
      .inconsistent, subject: chosen.journey?.id ?? "consistency",
      Text { language in
        let figure = Numerals.decimal(value, digits: 1, language)
        let least = Numerals.decimal(limit, digits: 0, language)
        return language == .nl
          ? "de consistentie is \(figure), onder \(least)"
          : "the consistency is \(figure), below \(least)"
      },
      at: chosen.journey?.points.place() ?? .file(BrandYAML.fileName),
      evidence: [.count("parts", Text("parts", nl: "onderdelen"), index.used.count)]
        + (band ?? []),
      question: Text(
        "Which part would customers notice first?",
        nl: "Welk onderdeel merken klanten het eerst?"))
  }

  /// A touchpoint whose whole interval lies below the mean of all by more than the margin.
  private var outlier: Finding? {
    guard let evenness = scores.means.evenness else { return nil }
    let lowest = scores.means.rated[evenness.lowest]
    guard let mean = try? MeanEstimate(lowest.moments),
      let interval = mean.interval(confidence: options.confidence),
      interval.upper < evenness.mean - options.margin
    else { return nil }
    return Finding(
      .inconsistent, subject: lowest.stop.key,
      Text { language in
        let own = Numerals.decimal(mean.value, digits: 2, language)
        let all = Numerals.decimal(evenness.mean, digits: 2, language)
        return language == .nl
          ? "krijgt \(own), alle samen gemiddeld \(all)"
          : "is rated \(own), all together \(all) on average"
      }, at: lowest.stop.touchpoint.points.place(),
      evidence: [
        .n(mean.n), .figure("mean", Text("mean", nl: "gemiddelde"), mean.value),
        .figure("low", Text("low", nl: "laag"), interval.lower),
        .figure("high", Text("high", nl: "hoog"), interval.upper),
      ])
  }
}
