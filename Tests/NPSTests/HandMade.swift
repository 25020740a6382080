import ResponseStore
import Statistics
import WorkspaceKit

@testable import NPS

/// Counts and figures made by hand.
enum HandMade {
  /// The house rule: 95 %, adjusted Wald, suppressed below 10, no weights.
  static let options = NPSFigure.Options(
    method: .adjustedWald, confidence: .standard, thresholds: QualityAssessment.Thresholds(),
    isWeighted: false)

  /// So many answers per category, all of one value each: 3, 7 and 10.
  static func answers(_ detractors: Int, _ passives: Int, _ promoters: Int) -> AnswerCounts {
    var counts = Array(repeating: 0, count: 11)
    counts[3] = detractors
    counts[7] = passives
    counts[10] = promoters
    return AnswerCounts(
      scale: 0...10, counts: counts,
      denominator: Denominator(valid: detractors + passives + promoters))
  }

  /// The figure of so many answers per category.
  static func figure(_ detractors: Int, _ passives: Int, _ promoters: Int) -> NPSFigure {
    NPSFigure(answers(detractors, passives, promoters), options: options)
  }
}
