/// How often each pair of answers of two questions was given, where both were answered.
public struct JointHistogram: Sendable, Hashable {
  /// The scale of the first question.
  public var first: ScoreScale
  /// The scale of the second question.
  public var second: ScoreScale
  /// The number of rows per pair: row-major, answers of the first question down, of the second
  /// across, each from the lowest to the highest.
  public var counts: [Int]
  /// The number of rows where at least one answer is missing.
  public var incomplete: Int
  /// The sum of weights per pair, in the order of the counts; nil without a weight.
  public var weights: [Double]?
  /// The rows with both answers whose weight is missing: counted, and in no sum of weights.
  public var unweighted = 0

  /// Puts a joint histogram together.
  public init(first: ScoreScale, second: ScoreScale, counts: [Int], incomplete: Int) {
    self.first = first
    self.second = second
    self.counts = counts
    self.incomplete = incomplete
  }

  /// The number of rows with this pair of answers; 0 for one outside the scales.
  public func count(_ a: Int, _ b: Int) -> Int {
    guard first.values.contains(a), second.values.contains(b) else { return 0 }
    return counts[(a - first.minimum) * second.count + b - second.minimum]
  }
}
