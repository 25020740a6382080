import Statistics

/// Peak, end and recovery of each respondent, added up over all.
struct PeopleOnTheWay: Sendable {
  /// The respondents with at least one rating.
  private(set) var people = 0
  /// Their peak–end scores.
  private(set) var scores = SampleMoments()
  /// Their means.
  private(set) var means = SampleMoments()
  /// Their peaks.
  private(set) var peaks = SampleMoments()
  /// Their ends.
  private(set) var ends = SampleMoments()
  /// For whom each touchpoint is the peak, by position.
  private(set) var peaksAt: [Int]
  /// Those with a touchpoint below neutral.
  private(set) var disappointed = 0
  /// Those of them who met one above neutral after their lowest.
  private(set) var recovered = 0

  /// Reads respondents; each counts once, whatever the weight.
  ///
  /// - Parameter rows: the valences in the journey's order with how many respondents gave them.
  init(_ rows: some Sequence<(values: [Double?], count: Int)>, touchpoints: Int) {
    peaksAt = Array(repeating: 0, count: touchpoints)
    for row in rows {
      guard row.count > 0, let reading = try? PeakReading(row.values) else { continue }
      people += row.count
      scores.merge(Self.repeated(reading.peakEnd.score, row.count))
      means.merge(Self.repeated(reading.peakEnd.mean, row.count))
      peaks.merge(Self.repeated(reading.peakEnd.peak, row.count))
      ends.merge(Self.repeated(reading.peakEnd.end, row.count))
      peaksAt[reading.peakEnd.peakIndex] += row.count
      guard !reading.negativePeaks.isEmpty else { continue }
      disappointed += row.count
      if reading.recovery != nil { recovered += row.count }
    }
  }

  private static func repeated(_ value: Double, _ count: Int) -> SampleMoments {
    SampleMoments(counts: [(value: value, count: count)])
  }
}
