import Statistics
import WorkbenchKit

/// The difference between the scores of two sides, b − a, and what may be said of it.
struct SideComparison {
  /// The first side.
  let a: NPSFigure
  /// The second side.
  let b: NPSFigure
  /// The same respondents on both sides; nil where the sides are independent.
  let paired: PairedChange?
  /// The difference in points; nil where a side is too small to be shown.
  let difference: Double?
  /// Its interval in points.
  let interval: Interval?
  /// The true difference that is found four times out of five, in points.
  let visible: Double?
  /// The two-sided p-value; nil where no test was made.
  let p: Double?
  /// The p-value corrected for the tests that the same question made; nil where it was not.
  private(set) var adjustedP: Double?

  private let confidence: ConfidenceLevel

  /// Compares two sides.
  ///
  /// - Parameters:
  ///   - a: the first side.
  ///   - b: the second side.
  ///   - paired: the change among respondents who are on both sides: it takes the place of the
  ///     test for independent groups, which is not valid for them.
  ///   - options: the confidence, and how many pairs are enough.
  init(_ a: NPSFigure, _ b: NPSFigure, paired: PairedChange? = nil, options: NPSFigure.Options) {
    self.a = a
    self.b = b
    self.paired = paired
    confidence = options.confidence
    guard a.isShown, b.isShown else {
      (difference, interval, visible, p) = (nil, nil, nil, nil)
      return
    }
    if let paired {
      let isEnough = Double(paired.pairs) >= options.thresholds.suppressBelow
      difference = isEnough ? paired.difference : nil
      interval = isEnough ? paired.interval : nil
      visible = isEnough ? paired.visible : nil
      p = isEnough ? paired.p : nil
      return
    }
    guard let first = a.comparable, let second = b.comparable,
      let comparison = try? NetPromoterComparison(first, second, confidence: confidence)
    else {
      // A census on either side has no sampling error to test against.
      difference = a.score.flatMap { first in b.score.map { $0 - first } }
      (interval, visible, p) = (nil, nil, nil)
      return
    }
    difference = comparison.difference
    interval = comparison.interval
    visible = comparison.minimumDetectableDifference
    p = comparison.p
  }

  /// What may be said of the difference.
  var verdict: Verdict {
    Verdict(p: adjustedP ?? p, alpha: confidence.alpha)
  }

  /// Corrects the p-values of comparisons that answer one question together.
  ///
  /// - Parameters:
  ///   - comparisons: one per group; those that were not tested do not count as a test.
  ///   - adjustment: how.
  /// - Returns: the comparisons in the same order.
  static func corrected(
    _ comparisons: [SideComparison], by adjustment: MultiplicityAdjustment
  ) -> [SideComparison] {
    var adjusted = adjustment.adjust(comparisons.compactMap(\.p)).makeIterator()
    return comparisons.map { comparison in
      var copy = comparison
      if comparison.p != nil { copy.adjustedP = adjusted.next() }
      return copy
    }
  }
}
