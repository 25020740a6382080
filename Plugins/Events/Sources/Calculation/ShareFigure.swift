import Statistics
import WorkbenchKit

/// A share of cases with Wilson's interval, and whether there are enough cases to show it.
struct ShareFigure {
  /// Cases with the property.
  let part: Int
  /// All cases.
  let whole: Int
  /// The share; nil where there are no cases.
  let estimate: ShareEstimate?
  /// Whether it may be shown, and what to say beside it.
  let quality: QualityAssessment

  private let confidence: ConfidenceLevel

  init(
    _ part: Int, of whole: Int, confidence: ConfidenceLevel,
    thresholds: QualityAssessment.Thresholds
  ) {
    self.part = part
    self.whole = whole
    self.confidence = confidence
    estimate = try? ShareEstimate(successes: part, n: whole)
    quality = QualityAssessment(n: whole, thresholds: thresholds)
  }

  /// Whether the share is shown.
  var isShown: Bool { quality.level == .ok || quality.level == .indicative }

  /// The share, its lower and its upper limit.
  var cells: [Value] {
    guard let estimate else { return Array(repeating: .missing(.notApplicable), count: 3) }
    guard isShown else { return Array(repeating: .missing(.suppressed), count: 3) }
    let interval = estimate.interval(confidence: confidence)
    return [.share(estimate.value), .share(interval.lower), .share(interval.upper)]
  }

  /// What to say beside it.
  var flag: Value { .term(Flag.term(quality)) }
}

/// The cautions that stand beside figures.
enum Flag {
  private static let fine = Term("ok", Text("", nl: ""))
  private static let none = Term("no-cases", Text("no cases", nl: "geen gevallen"))

  /// The caution that goes with a quality.
  static func term(_ quality: QualityAssessment) -> Term {
    switch quality.level {
    case .noData: none
    case .suppress: .suppressed
    case .indicative: .indicative
    case .ok: fine
    }
  }

  /// Its column.
  static let column = Column("flag", Text("Flag", nl: "Let op"), .text)
}
