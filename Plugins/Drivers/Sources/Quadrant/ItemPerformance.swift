import Statistics
import WorkspaceKit

/// How well one item is done: its mean rating with the interval, high being good.
struct ItemPerformance {
  /// The respondents who rated it.
  let n: Int
  /// The mean, on the item's scale; a reversed scale is turned round.
  let mean: Double
  /// The interval of the mean; nil for a single rating.
  let interval: Interval?

  /// Takes the mean of all who rated the item.
  ///
  /// - Parameters:
  ///   - answers: the answers.
  ///   - isReversed: whether low ratings are good.
  ///   - options: confidence and weighting.
  /// - Returns: nil when nobody rated it.
  init?(_ answers: AnswerCounts, isReversed: Bool, _ options: DriverOptions) {
    let scale = answers.scale
    let value: Double
    let interval: Interval?
    if let sums = answers.weightSums, let squares = answers.squaredWeightSums {
      n = answers.valid - answers.unweighted
      let entries = zip(scale, zip(sums, squares)).map { rating, weights in
        (value: Double(rating), weight: weights.0, squaredWeight: weights.1)
      }
      guard let mean = try? WeightedMean(WeightedMoments(n: n, sums: entries)) else { return nil }
      value = mean.value
      interval = mean.interval(confidence: options.confidence)
    } else {
      n = answers.valid
      let moments = SampleMoments(
        counts: scale.map { (value: Double($0), count: answers.count(of: $0)) })
      guard let mean = try? MeanEstimate(moments) else { return nil }
      value = mean.value
      interval = mean.interval(confidence: options.confidence)
    }
    let ends = Double(scale.lowerBound + scale.upperBound)
    mean = isReversed ? ends - value : value
    self.interval =
      isReversed
      ? interval.map { Interval(lower: ends - $0.upper, upper: ends - $0.lower) } : interval
  }
}
