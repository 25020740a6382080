import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// One rating from inside with what customers say of the same thing.
struct InsideOutsideLine {
  /// What is rated, as a cell.
  let subject: Value
  /// What is rated, in words.
  let title: Text
  /// The organisation's marks.
  let marks: [Double]
  /// What customers say.
  let outside: Figure
  /// The gap.
  let gap: SideGap
  /// Whether both sides use the same scale.
  let isSameScale: Bool
  let evidence: Evidence

  /// Compares a rating with answers.
  ///
  /// - Parameters:
  ///   - subject: what is rated.
  ///   - title: what is rated, in words.
  ///   - rating: the rating from inside.
  ///   - answers: customers' marks; nil where nobody was asked.
  ///   - isReversed: whether a low answer is a good one.
  ///   - isWeighted: whether weights count.
  ///   - scale: the scale of the rating.
  ///   - evidence: where customers' marks come from.
  init(
    _ subject: Value, _ title: Text, _ rating: InsideRating, _ answers: AnswerCounts?,
    isReversed: Bool, isWeighted: Bool, scale: ClosedRange<Int>, evidence: Evidence,
    _ options: ExperienceOptions
  ) {
    self.subject = subject
    self.title = title
    self.evidence = evidence
    marks = rating.scores
    let spread = answers.map { AnswerSpread($0, isWeighted: isWeighted) }
    let mean = spread?.mean(options.confidence)
    outside = .measured(
      mean?.value, mean?.interval, n: spread?.n ?? 0, effectiveSize: spread?.effectiveSize, options)
    isSameScale = answers.map { $0.scale == scale && !isReversed } ?? true
    gap = SideGap(
      outside: spread?.weightedMean, moments: spread?.moments ?? SampleMoments(),
      marks: isSameScale ? marks : [], confidence: options.confidence)
  }

  /// Whether the gap may be shown.
  var isShown: Bool { isSameScale && outside.isShown }

  /// The caution beside it.
  var flag: Value {
    if !isSameScale {
      return .term(Term("other-scale", Text("other scale", nl: "andere schaal")))
    }
    if marks.isEmpty { return .term(Term("no-marks", Text("no marks", nl: "geen cijfers"))) }
    return outside.flag
  }

  /// The size of the gap, largest first; what cannot be shown last.
  var size: Double { isShown ? gap.comparison?.difference.magnitude ?? -1 : -1 }
}
