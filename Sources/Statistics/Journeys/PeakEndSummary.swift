/// The peak–end scores of many respondents, averaged after scoring each of them.
public struct PeakEndSummary: Hashable, Sendable {
  /// One score per respondent in the order of the input; nil for a journey without ratings.
  public let journeys: [PeakEnd?]

  /// Scores respondents, each in journey order.
  public init(
    _ respondents: some Sequence<[Double?]>, neutral: Double = 0,
    peak: PeakEnd.Peak = .mostExtreme
  ) {
    journeys = respondents.map { try? PeakEnd($0, neutral: neutral, peak: peak) }
  }

  /// The respondents with at least one rating.
  public var n: Int { journeys.count { $0 != nil } }

  /// The spread of the individual peak–end scores.
  public var scores: SampleMoments { SampleMoments(journeys.map { $0?.score }) }

  /// The spread of the individual means.
  public var means: SampleMoments { SampleMoments(journeys.map { $0?.mean }) }
}
