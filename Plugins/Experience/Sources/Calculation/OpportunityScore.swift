import Statistics
import WorkspaceKit

/// What an opportunity is worth: 100 × importance × gap × reach × evidence / effort, each 0…1 but the
/// last, so that 100 is the most that can be.
///
/// The product ranks; it has no unit and is no forecast.
struct OpportunityScore: Hashable, Sendable {
  /// The importance to customers, 1…5 divided by 5.
  let importance: Double
  /// How far the measured mean lies below the target, as a share of the scale; 0 when it is reached.
  let gap: Double
  /// The interval of the gap; nil where there is none.
  let gapInterval: Interval?
  /// The share of respondents who met the touchpoint.
  let reach: Double
  /// How much the description is worth: none 0, assumed ¼, partly ½, data 1.
  let evidence: Double
  /// How much work, 1…5.
  let effort: Double

  /// The product, 0…100.
  var value: Double { factor * gap }

  /// The product at both ends of the gap's interval.
  var interval: Interval? {
    gapInterval.map { Interval(lower: factor * $0.lower, upper: factor * $0.upper) }
  }

  private var factor: Double { 100 * importance * reach * evidence / effort }

  /// The weight of a kind of evidence.
  ///
  /// - Parameter status: what the description rests on; nil counts as none.
  static func weight(_ status: EvidenceStatus?) -> Double {
    switch status {
    case .data: 1
    case .partly: 0.5
    case .assumed: 0.25
    case .some(.none), nil: 0
    }
  }

  /// The distance of a mean below a target, as a share of the scale, 0…1.
  ///
  /// - Parameters:
  ///   - mean: the mean.
  ///   - target: the mean wanted.
  ///   - scale: the scale of both.
  ///   - isReversed: whether a low answer is a good one.
  static func gap(
    _ mean: Double, to target: Double, on scale: ClosedRange<Int>, isReversed: Bool
  ) -> Double {
    let width = Double(scale.upperBound - scale.lowerBound)
    guard width > 0 else { return 0 }
    return min(1, max(0, (isReversed ? mean - target : target - mean) / width))
  }
}
