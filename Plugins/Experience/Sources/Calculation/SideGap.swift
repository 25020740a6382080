import Statistics

/// What customers say minus what the organisation thinks they say, with Welch's interval.
struct SideGap: Sendable {
  /// The comparison; nil where a side has fewer than two marks.
  let comparison: MeanComparison?
  /// The mean of the organisation's marks; nil without marks.
  let inside: MeanEstimate?

  /// Compares the two sides.
  ///
  /// - Parameters:
  ///   - outside: the mean of customers, weighted or not; nil without answers.
  ///   - moments: customers' marks where no weights count.
  ///   - marks: the organisation's, one per person.
  ///   - confidence: the confidence of the interval.
  init(
    outside: WeightedMean?, moments: SampleMoments, marks: [Double], confidence: ConfidenceLevel
  ) {
    inside = try? MeanEstimate(SampleMoments(marks))
    if let outside {
      var own = WeightedMoments()
      for mark in marks { try? own.add(mark, weight: 1) }
      comparison = (try? WeightedMean(own)).flatMap {
        try? MeanComparison($0, outside, confidence: confidence)
      }
    } else {
      comparison = try? MeanComparison(SampleMoments(marks), moments, confidence: confidence)
    }
  }
}
