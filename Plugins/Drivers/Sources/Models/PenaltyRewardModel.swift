import Statistics

/// Basic, performance and excitement factors: what low and high ratings go with.
///
/// Whoever did not visit an item is held apart by an indicator of its own.
struct PenaltyRewardModel {
  /// What low and high mean on each item's scale, good ratings being high.
  struct Cuts {
    /// The worst ratings.
    let low: ClosedRange<Int>
    /// The best ratings.
    let high: ClosedRange<Int>

    /// The worst two fifths and the best fifth of a scale: 1–2 and 5 of five.
    init(_ scale: ClosedRange<Int>, isReversed: Bool) {
      let size = scale.count
      let (low, high) = (max(1, size * 2 / 5), max(1, size / 5))
      let bottom = scale.lowerBound...(scale.lowerBound + (isReversed ? high : low) - 1)
      let top = (scale.upperBound - (isReversed ? low : high) + 1)...scale.upperBound
      (self.low, self.high) = isReversed ? (top, bottom) : (bottom, top)
    }
  }

  /// The respondents.
  let n: Int
  /// The share of variance explained; nil when no item had large enough cells.
  let rSquared: Double?
  /// The items, in their own order.
  let attributes: [PenaltyRewardAnalysis.Attribute]

  /// Fits the model.
  ///
  /// - Parameters:
  ///   - table: the answers.
  ///   - cuts: what low and high mean, one per item.
  ///   - options: the confidence.
  /// - Throws: why it cannot be fitted.
  init(_ table: PairTable, cuts: [Cuts], _ options: DriverOptions) throws(Undefined) {
    guard table.n > 0 else { throw .noData }
    let columns =
      [table.value(0)]
      + cuts.enumerated().flatMap { item, cuts in
        [
          table.indicator(item + 1, where: cuts.low.contains),
          table.indicator(item + 1, where: cuts.high.contains),
        ]
      } + cuts.indices.map { table.indicator($0 + 1) }
    let cells = cuts.enumerated().map { item, cuts in
      let low = table.count(item + 1, in: cuts.low)
      let high = table.count(item + 1, in: cuts.high)
      return PenaltyRewardContrast.Cells(
        low: low, middle: max(0, table.answered(item + 1) - low - high), high: high)
    }
    // The ratings are already sorted into low and high; the limits only have to be in order.
    let analysis = try PenaltyRewardAnalysis(
      PenaltyRewardContrast(
        products: table.products(columns), cells: cells, lowMaximum: 0, highMinimum: 1),
      confidence: options.confidence)
    n = table.n
    rSquared = analysis.regression?.rSquared
    attributes = analysis.attributes
  }
}
