import Statistics
import WorkbenchKit
import WorkspaceKit

/// The columns of a comparison of two groups and a row's cells in them; ids and order are a
/// contract.
struct ComparisonColumns {
  /// The scale, which all rows share.
  let family: RatedQuestion.Family
  /// The number of best answers that are counted.
  let topCount: Int
  /// Verdicts are passed at 1 − this level.
  let confidence: ConfidenceLevel
  /// Whether the same respondents are in both groups.
  let isPaired: Bool

  /// The ids of all columns.
  static let all = [
    "n_a", "mean_a", "n_b", "mean_b", "pairs", "difference", "low", "high", "p", "verdict",
    "smallest",
    "superiority", "superiority_low", "superiority_high", "effect", "top_a", "top_b",
    "top_difference", "top_low", "top_high",
  ]

  /// Without the question and the grouping columns.
  var columns: [Column] {
    let point: Column.Kind = family.scale.lowerBound < 0 ? .score(digits: 2) : .decimal(digits: 2)
    let best = family.construct == .agreement ? "" : " " + family.best(topCount).words
    return [
      Column("n_a", .verbatim("n A"), .integer),
      Column("mean_a", Text("Mean A", nl: "Gemiddelde A"), point),
      Column("n_b", .verbatim("n B"), .integer),
      Column("mean_b", Text("Mean B", nl: "Gemiddelde B"), point),
    ] + (isPaired ? [Column("pairs", Text("Pairs", nl: "Paren"), .integer)] : []) + [
      Column("difference", Text("B − A", nl: "B − A"), .score(digits: 2)),
      Column("low", Text("Low", nl: "Laag"), .score(digits: 2)),
      Column("high", Text("High", nl: "Hoog"), .score(digits: 2)),
      Column("p", Text("p (Holm)", nl: "p (Holm)"), .probability),
      Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
      Column("smallest", Text("Visible from", nl: "Zichtbaar vanaf"), .decimal(digits: 2)),
      Column("superiority", Text("P(B > A)", nl: "P(B > A)"), .decimal(digits: 2)),
      Column("superiority_low", Text("P low", nl: "P laag"), .decimal(digits: 2)),
      Column("superiority_high", Text("P high", nl: "P hoog"), .decimal(digits: 2)),
      Column("effect", Text("Size", nl: "Grootte"), .text),
      Column("top_a", Text("Best\(best) A", nl: "Beste\(best) A"), .share(digits: 0)),
      Column("top_b", Text("Best\(best) B", nl: "Beste\(best) B"), .share(digits: 0)),
      Column(
        "top_difference", Text("Best B − A", nl: "Beste B − A"), .score(digits: 0),
        unit: Text("points", nl: "punten")),
      Column("top_low", Text("Best low", nl: "Beste laag"), .score(digits: 0)),
      Column("top_high", Text("Best high", nl: "Beste hoog"), .score(digits: 0)),
    ]
  }

  /// Columns worth showing first.
  var priorities: [String] {
    let pairs = isPaired ? ["pairs"] : []
    return family.hasMean
      ? ["difference", "low", "high", "verdict"] + pairs
        + ["p", "smallest", "mean_a", "mean_b", "n_a", "n_b"]
      : ["top_difference", "top_low", "top_high", "verdict"] + pairs
        + ["p", "top_a", "top_b", "n_a", "n_b"]
  }

  /// The cells of a comparison, in the order of the columns.
  ///
  /// - Parameters:
  ///   - row: the comparison.
  ///   - p: its p-value, adjusted for the number of tests; nil when it was not tested.
  func cells(of row: SatisfactionComparison, adjusted p: Double?) -> [Value] {
    let isShown = row.isShown
    func number(_ value: Double?) -> Value {
      isShown ? .decimal(value, orMissing: .notApplicable) : .missing(.suppressed)
    }
    func mean(_ figure: RatingFigure) -> Value {
      figure.isShown
        ? .decimal(figure.mean, orMissing: .notApplicable)
        : .missing(figure.quality.level == .noData ? .noAnswer : .suppressed)
    }
    func share(_ figure: RatingFigure) -> Value {
      guard figure.isShown, let top = figure.top else { return .missing(.suppressed) }
      return .share(top.value)
    }
    let (difference, points) = (row.meanDifference, row.topDifference)
    let order = row.order?.brunnerMunzel?.interval
    return [
      .integer(row.first.answers.valid), mean(row.first), .integer(row.second.answers.valid),
      mean(row.second),
    ] + (isPaired ? [.integer(row.paired?.deciding.pairs ?? 0)] : []) + [
      number(difference.value), number(difference.interval?.lower),
      number(difference.interval?.upper), number(p),
      .term(row.verdict(adjusted: p, confidence: confidence).term), number(row.smallest),
      number(row.order?.superiority), number(order?.lower), number(order?.upper),
      isShown
        ? row.order.map { .term(Self.effect($0)) } ?? .missing(.notApplicable)
        : .missing(.suppressed),
      share(row.first), share(row.second), number(points.value.map { 100 * $0 }),
      number(points.interval.map { 100 * $0.lower }),
      number(points.interval.map { 100 * $0.upper }),
    ]
  }

  /// The size of the effect in the words of Vargha and Delaney (2000).
  private static func effect(_ order: OrdinalComparison) -> Term {
    switch max(order.superiority, 1 - order.superiority) {
    case ..<0.56: Term("none", Text("none", nl: "geen"))
    case ..<0.64: Term("small", Text("small", nl: "klein"))
    case ..<0.71: Term("medium", Text("medium", nl: "middelgroot"))
    default: Term("large", Text("large", nl: "groot"))
    }
  }

  /// How the table is best drawn.
  ///
  /// - Parameter labels: the columns that name a row.
  func chart(labels: [String]) -> ChartSpecification {
    family.hasMean
      ? ChartSpecification(
        mark: .interval, labels: labels, value: "difference", low: "low", high: "high")
      : ChartSpecification(
        mark: .interval, labels: labels, value: "top_difference", low: "top_low",
        high: "top_high")
  }
}
