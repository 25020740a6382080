import Statistics
import WorkbenchKit

/// A group's share against that of the other cases, or of the other group.
struct ShareContrast {
  /// The group's share.
  let share: ShareFigure
  /// The share of the rest.
  let rest: ShareFigure
  /// The difference with Newcombe's interval; nil where a side is empty.
  let comparison: ShareComparison?
  /// The p-value after Holm's correction for all differences of the report; nil without a test.
  private(set) var adjusted: Double?
  /// The verdict.
  private(set) var verdict: Verdict = .tooSmall

  private let confidence: ConfidenceLevel

  init(_ share: ShareFigure, against rest: ShareFigure, confidence: ConfidenceLevel) {
    self.share = share
    self.rest = rest
    self.confidence = confidence
    if let first = share.estimate, let second = rest.estimate {
      comparison = ShareComparison(first, second, confidence: confidence)
    } else {
      comparison = nil
    }
  }

  /// Whether both sides have enough cases for a test, and something varies.
  private var isTestable: Bool { share.isShown && rest.isShown && comparison?.p != nil }

  /// How many standard errors the shares lie apart; 0 without a test.
  var strength: Double { isTestable ? abs(comparison?.z ?? 0) : 0 }

  /// The smallest difference that four in five samples of this size would show: (z₁₋α⁄₂ + z₀.₈) times
  /// the standard error under equal shares.
  var smallestVisible: Double? {
    guard isTestable, let first = share.estimate, let second = rest.estimate else { return nil }
    let pooled = (first.successes + second.successes) / (first.n + second.n)
    let error = (pooled * (1 - pooled) * (1 / first.n + 1 / second.n)).squareRoot()
    return (confidence.z + Normal.quantile(0.8)) * error
  }

  /// Corrects the p-values of all tests of a report and gives every contrast its verdict.
  ///
  /// - Parameter contrasts: all that one question compared.
  static func judge(_ contrasts: inout [ShareContrast]) {
    let tested = contrasts.indices.filter { contrasts[$0].isTestable }
    let adjusted = MultiplicityAdjustment.holm.adjust(
      tested.compactMap { contrasts[$0].comparison?.p })
    for (index, p) in zip(tested, adjusted) {
      contrasts[index].adjusted = p
      contrasts[index].verdict = Verdict(p: p, alpha: contrasts[index].confidence.alpha)
    }
  }

  /// Its columns: the two shares, the difference with its interval, p and verdict.
  static let columns: [Column] = [
    Column("share", Text("Share", nl: "Aandeel"), .share(digits: 1)),
    Column("rest", Text("Rest", nl: "Rest"), .share(digits: 1)),
    Column("difference", Text("Difference", nl: "Verschil"), .score(digits: 1)),
    Column("low", Text("Low", nl: "Laag"), .score(digits: 1)),
    Column("high", Text("High", nl: "Hoog"), .score(digits: 1)),
    Column("p", .verbatim("p"), .probability),
    Column("verdict", Text("Verdict", nl: "Oordeel"), .text),
    Column("visible", Text("Visible from", nl: "Zichtbaar vanaf"), .decimal(digits: 1)),
  ]

  /// Its cells; differences in percentage points.
  var cells: [Value] {
    let reason: MissingReason =
      share.estimate == nil || rest.estimate == nil ? .notApplicable : .suppressed
    guard share.isShown, rest.isShown, let comparison else {
      // Beside a suppressed share the rest would tell what is suppressed.
      return [share.cells[0], share.isShown ? rest.cells[0] : .missing(reason)]
        + Array(repeating: Value.missing(reason), count: 4) + [.term(verdict.term)]
        + [.missing(.notApplicable)]
    }
    let interval = comparison.interval
    return [
      share.cells[0], rest.cells[0], .decimal(100 * comparison.difference),
      .decimal(100 * interval.lower), .decimal(100 * interval.upper),
      .decimal(adjusted, orMissing: .notApplicable), .term(verdict.term),
      .decimal(smallestVisible.map { 100 * $0 }, orMissing: .notApplicable),
    ]
  }
}
