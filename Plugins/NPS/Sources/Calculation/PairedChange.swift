import Statistics

/// The change among respondents who answered on both sides, in points.
///
/// Each person counts once, with the mean of their answers coded −1, 0, +1 on either side; the mean
/// change is judged by a paired t test. With one answer a side this is exactly
/// `PairedNetPromoterComparison`.
struct PairedChange: Hashable {
  /// The answers of one person on one side.
  struct Answers: Hashable {
    /// Promoting answers minus detracting ones.
    var balance: Int
    /// All valid answers; at least one.
    var count: Int

    /// The mean of the answers coded −1, 0, +1.
    var mean: Double { Double(balance) / Double(count) }
  }

  /// The persons with an answer on both sides.
  let pairs: Int
  /// The mean change, −200…200; nil without pairs.
  let difference: Double?
  /// Its standard error; nil for fewer than two pairs.
  let standardError: Double?
  /// Its interval; nil where nothing varies.
  let interval: Interval?
  /// The two-sided p-value; nil where nothing varies.
  let p: Double?
  /// The true change that is found four times out of five; nil where nothing varies.
  let visible: Double?

  /// Compares persons with themselves.
  ///
  /// - Parameters:
  ///   - persons: the answers of every person who answered on both sides.
  ///   - confidence: the level of the interval.
  init(_ persons: [(before: Answers, after: Answers)], confidence: ConfidenceLevel) {
    let moments = SampleMoments(persons.map { 100 * ($0.after.mean - $0.before.mean) })
    let estimate = try? MeanEstimate(moments)
    pairs = moments.n
    difference = estimate?.value
    standardError = moments.standardError
    guard let estimate, let error = moments.standardError, error > 0,
      let distribution = StudentT(degreesOfFreedom: Double(moments.n - 1))
    else {
      (interval, p, visible) = (nil, nil, nil)
      return
    }
    interval = estimate.interval(confidence: confidence)
    p = distribution.twoSidedP(estimate.value / error)
    visible = (confidence.z + Normal.quantile(0.8)) * error
  }
}
