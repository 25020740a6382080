import Statistics
import WorkbenchKit
import WorkspaceKit

/// The consistency of an experience: its parts, and an index that hides none of them.
struct ConsistencyReport {
  let scores: ComponentScores
  let chosen: ChosenJourneys
  let options: BrandOptions

  static let columns: [Column] = [
    Column("component", Text("Part", nl: "Onderdeel"), .text),
    Column("score", Text("Score", nl: "Score"), .decimal(digits: 1)),
    Column("n", .verbatim("n"), .integer),
    Column("basis", Text("Rests on", nl: "Rust op"), .text),
    Column("without", Text("Index without", nl: "Index zonder"), .decimal(digits: 1)),
    Column("doubled", Text("Counted twice", nl: "Dubbel geteld"), .decimal(digits: 1)),
    Column("ten_points", Text("10 points do", nl: "10 punten doen"), .decimal(digits: 1)),
  ]

  private var index: ConsistencyIndex? { scores.index }

  /// One row per part, also for those that are not measured.
  var table: Table {
    let index = index
    var table = Table(
      id: "consistency", title: chosen.title, columns: Self.columns,
      rows: scores.parts.map { part in
        [
          .term(ComponentScore.term(part.component)),
          .decimal(part.score, orMissing: .unmeasured), .integer(part.n),
          .term(Term("\(part.component.rawValue).basis", part.basis)),
          .decimal(
            part.score == nil ? nil : index?.without(part.component), orMissing: .notApplicable),
          .decimal(index?.doubling(part.component), orMissing: .notApplicable),
          .decimal(index?.effectOfTenPoints(part.component), orMissing: .notApplicable),
        ]
      }, evidence: scores.parts.map(evidence),
      chart: ChartSpecification(
        mark: .bar, labels: ["component"], value: "score", domain: 0...100))
    table.priorities = ["component", "score", "n", "basis", "without", "doubled"]
    return table
  }

  private func evidence(_ part: ComponentScore) -> Evidence {
    Evidence(
      formula: "consistency.\(part.component.rawValue)", wording: Self.wording(part.component),
      considered: part.n, valid: part.score == nil ? 0 : part.n,
      exclusions: part.score == nil ? [Evidence.Exclusion(.unmeasured, part.n)] : [])
  }

  private static func wording(_ component: ConsistencyComponent) -> Text {
    switch component {
    case .evenness, .channels:
      Text(
        "100 × (1 − spread of the means without sampling noise ÷ half the scale)",
        nl: "100 × (1 − spreiding van de gemiddelden zonder steekproefruis ÷ halve schaal)")
    case .promise:
      Text(
        "mean over promises of the share kept, or of 100 × (1 − shortfall ÷ width of the scale) where "
          + "the same customers told what they expected",
        nl:
          "gemiddelde over beloften van het aandeel nagekomen, of van 100 × (1 − tekort ÷ breedte van "
          + "de schaal) waar dezelfde klanten zeiden wat ze verwachtten")
    case .values:
      Text(
        "100 × mean strength over values by their weights, at the touchpoints looked at",
        nl:
          "100 × gemiddelde sterkte over de waarden naar hun gewicht, bij de bekeken contactpunten"
      )
    case .emotion:
      Text(
        "mean share that named the intended emotion",
        nl: "gemiddeld aandeel dat de bedoelde emotie noemde")
    case .tone:
      Text(
        "share of the touchpoints whose texts address as agreed",
        nl: "aandeel contactpunten waarvan de teksten aanspreken zoals afgesproken")
    }
  }

  /// The index as a figure; there is none of fewer than three parts.
  var metric: Metric {
    let index = index
    return Metric(
      id: "consistency", title: Text("Consistency", nl: "Consistentie"),
      value: .decimal(index?.value, orMissing: .tooFewParts), kind: .decimal(digits: 1),
      interval: nil, count: index?.used.count ?? 0,
      flag: Term("descriptive", Text("descriptive", nl: "beschrijvend")),
      evidence: Evidence(
        formula: "consistency.index",
        wording: Text(
          "mean of the measured parts with equal weights; at least three",
          nl: "gemiddelde van de gemeten onderdelen met gelijke gewichten; minstens drie"),
        operands: (index?.used ?? []).map { component in
          Evidence.Operand(
            component.rawValue, ComponentScore.term(component).title,
            .decimal(
              scores.parts.first { $0.component == component }?.score, orMissing: .unmeasured))
        } + [
          Evidence.Operand(
            "geometric", Text("geometric mean", nl: "meetkundig gemiddelde"),
            .decimal(index?.geometricMean, orMissing: .tooFewParts))
        ], considered: scores.parts.count, valid: index?.used.count ?? 0,
        exclusions: [Evidence.Exclusion(.unmeasured, index?.missing.count ?? 0)]))
  }

  /// What the index is and hides, in plain words.
  var sentence: Text {
    Text { language in
      let isDutch = language == .nl
      func figure(_ value: Double) -> String { Numerals.decimal(value, digits: 1, language) }
      guard let index, let value = index.value, let geometric = index.geometricMean,
        let band = index.sensitivityBand, let weakest = index.weakest
      else {
        let n = scores.parts.count { $0.score != nil }
        return isDutch
          ? "Gemeten onderdelen: \(n), te weinig voor een index, die er minstens drie nodig heeft."
          : "Parts measured: \(n), too few for an index, which takes at least three."
      }
      let part = ComponentScore.term(weakest).title(language)
      return isDutch
        ? "\(figure(value)) uit \(index.used.count) onderdelen; meetkundig \(figure(geometric)); met één "
          + "onderdeel weg of dubbel \(figure(band.lower))–\(figure(band.upper)). Zwakst: \(part)."
        : "\(figure(value)) from \(index.used.count) parts; geometric \(figure(geometric)); with one part left "
          + "out or doubled \(figure(band.lower))–\(figure(band.upper)). Weakest: \(part)."
    }
  }

  /// What the index is not.
  static let caution = Text(
    "A descriptive index, no validated scale: compare the same brand with the same parts only; a "
      + "difference smaller than the band is no finding. The band says how much the choice of parts "
      + "and weights matters and is no interval: it knows nothing of chance. Context and connection of touchpoints cannot "
      + "be read from ratings.",
    nl:
      "Een beschrijvende index, geen gevalideerde schaal: vergelijk alleen hetzelfde merk met dezelfde "
      + "onderdelen; een verschil kleiner dan de band is geen bevinding. De band zegt hoeveel de keuze "
      + "van onderdelen en gewichten uitmaakt en is geen interval: van toeval weet hij niets. Context en samenhang van "
      + "contactpunten zijn niet uit oordelen te lezen.")
}

extension MissingReason {
  /// An index takes at least three parts.
  static let tooFewParts = MissingReason(
    "too-few-parts", Text("fewer than three parts", nl: "minder dan drie onderdelen"))
}
