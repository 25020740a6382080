/// How often each answer of a scale was given: all that NPS, means, medians and top boxes need.
public struct ScoreHistogram: Sendable, Hashable {
  /// The sums of weights of the rows with one answer.
  public struct Weights: Sendable, Hashable {
    /// The sum of the weights w, per answer.
    public var sums: [Double]
    /// The sum of w², per answer: Kish's effective sample size is (Σw)² / Σw².
    public var squaredSums: [Double]
    /// The number of rows with a valid answer but without a usable weight; they are in no sum.
    public var unweighted: Int

    /// Puts sums of weights together.
    public init(sums: [Double], squaredSums: [Double], unweighted: Int) {
      self.sums = sums
      self.squaredSums = squaredSums
      self.unweighted = unweighted
    }
  }

  /// The scale.
  public var scale: ScoreScale
  /// The number of rows per answer, from the lowest to the highest.
  public var counts: [Int]
  /// The rows without a valid answer, by reason.
  public var missing: MissingCounts
  /// The rows of the group that the measure does not speak about: those that its `within` leaves
  /// out and, in long form, those that answer another question.
  public var outside: Int
  /// Sums of weights; nil for a measure without a weight.
  public var weights: Weights?

  /// Puts a histogram together; `counts` has one number per answer of the scale.
  public init(
    scale: ScoreScale, counts: [Int], missing: MissingCounts, outside: Int, weights: Weights?
  ) {
    self.scale = scale
    self.counts = counts
    self.missing = missing
    self.outside = outside
    self.weights = weights
  }

  /// The number of rows with a valid answer.
  public var valid: Int { counts.reduce(0, +) }

  /// The number of rows with one answer; 0 for one outside the scale.
  public func count(of answer: Int) -> Int {
    scale.values.contains(answer) ? counts[answer - scale.minimum] : 0
  }
}
