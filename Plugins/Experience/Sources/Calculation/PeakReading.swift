import Statistics

/// The peaks of one sequence of valences, all of them on a tie, and what comes after the low point.
struct PeakReading: Hashable, Sendable {
  /// Peak, end and mean by the rule.
  let peakEnd: PeakEnd
  /// The positions of all values that are as far from neutral as any; empty where all are neutral.
  let extremes: [Int]
  /// The positions of the lowest value; empty where none is below neutral.
  let negativePeaks: [Int]
  /// The first position after the last negative peak with a value above neutral; nil without a
  /// negative peak, and where nothing makes up for it.
  let recovery: Int?
  /// Values above neutral.
  let positives: Int
  /// Values that are neutral.
  let neutrals: Int
  /// Values below neutral.
  let negatives: Int

  /// Reads values.
  ///
  /// - Parameter values: valences in the journey's order; nil where nothing is known.
  /// - Throws: `Undefined.noData` where nothing is known at all.
  init(_ values: [Double?]) throws(Undefined) {
    peakEnd = try PeakEnd(values)
    let known = values.enumerated().compactMap { position, value in
      value.map { (position: position, value: $0) }
    }
    let furthest = peakEnd.peak.magnitude
    let lowest = min(0, known.map(\.value).min() ?? 0)
    extremes =
      furthest > 0 ? known.filter { $0.value.magnitude == furthest }.map(\.position) : []
    negativePeaks = lowest < 0 ? known.filter { $0.value == lowest }.map(\.position) : []
    positives = known.count { $0.value > 0 }
    neutrals = known.count { $0.value == 0 }
    negatives = known.count { $0.value < 0 }
    guard let last = negativePeaks.last else {
      recovery = nil
      return
    }
    recovery = known.first { $0.position > last && $0.value > 0 }?.position
  }

  /// Whether more than one moment is as far from neutral as any.
  var isTie: Bool { extremes.count > 1 }
}
