import Statistics
import WorkbenchKit

/// A share of cases with Wilson's interval, where there are enough cases to show it.
struct CaseShare {
  private let estimate: ShareEstimate?
  private let quality: QualityAssessment
  private let confidence: ConfidenceLevel

  /// - Parameters:
  ///   - part: cases with the property.
  ///   - whole: all cases.
  ///   - confidence: of the interval.
  ///   - thresholds: when it is suppressed.
  init(
    _ part: Int, of whole: Int, confidence: ConfidenceLevel,
    thresholds: QualityAssessment.Thresholds
  ) {
    estimate = try? ShareEstimate(successes: part, n: whole)
    quality = QualityAssessment(n: whole, thresholds: thresholds)
    self.confidence = confidence
  }

  private var isShown: Bool { quality.level == .ok || quality.level == .indicative }

  /// The share, its lower and its upper limit.
  var cells: [Value] {
    guard let estimate else { return Array(repeating: .missing(.notApplicable), count: 3) }
    guard isShown else { return Array(repeating: .missing(.suppressed), count: 3) }
    let interval = estimate.interval(confidence: confidence)
    return [.share(estimate.value), .share(interval.lower), .share(interval.upper)]
  }

  /// The share and its interval in brackets; empty where they may not be shown.
  func words(_ language: Language) -> String {
    guard let estimate, isShown else { return "" }
    let interval = estimate.interval(confidence: confidence)
    func percent(_ value: Double) -> String {
      Numerals.percentage(value, digits: 1, language)
    }
    let range = "\(percent(interval.lower))–\(percent(interval.upper))"
    return " (\(percent(estimate.value)), interval \(range))"
  }
}
