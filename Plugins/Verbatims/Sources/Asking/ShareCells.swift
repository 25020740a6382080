import Statistics
import WorkbenchKit

/// A share with its interval as three cells of a table, or why there is none.
struct ShareCells {
  /// Share, low, high.
  let values: [Value]

  /// Calculates a share.
  ///
  /// - Parameters:
  ///   - count: how many have the property.
  ///   - n: of how many.
  ///   - confidence: the level of Wilson's interval.
  ///   - isSuppressed: whether there are too few to show it.
  init(_ count: Int, of n: Int, _ confidence: ConfidenceLevel, isSuppressed: Bool = false) {
    guard !isSuppressed else {
      values = Array(repeating: .missing(.suppressed), count: 3)
      return
    }
    guard let share = try? ShareEstimate(successes: count, n: n) else {
      values = Array(repeating: .missing(.noAnswer), count: 3)
      return
    }
    let interval = share.interval(confidence: confidence)
    values = [.share(share.value), .share(interval.lower), .share(interval.upper)]
  }
}
