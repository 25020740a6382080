import Statistics

/// Slopes of one regression on all items, with p-values adjusted for their number.
struct RegressionModel {
  /// What the regression says of one item.
  struct Slope {
    /// Its position among the items.
    let item: Int
    /// Its visitors.
    let visits: Int
    /// The coefficient among visitors; nil when the item left the model.
    let coefficient: LinearRegression.Coefficient?
    /// The p-value after Holm; nil for a perfect fit or without a coefficient.
    let p: Double?
  }

  /// The respondents.
  let n: Int
  /// The regression.
  let regression: LinearRegression
  /// The items, in their own order.
  let slopes: [Slope]

  /// Fits the regression.
  ///
  /// - Throws: why it cannot be fitted.
  init(_ table: PairTable, _ options: DriverOptions) throws(Undefined) {
    let data = try table.visitedTouchpoints()
    guard data.n > 0 else { throw .noData }
    // Relative weights take any number of items; only the regression behind them is used.
    let model = try VisitedDriverModel(
      data, minimumVisits: options.minimumVisits, division: .relativeWeights,
      confidence: options.confidence)
    n = table.n
    regression = model.regression
    var adjusted = MultiplicityAdjustment.holm.adjust(
      model.touchpoints.compactMap { $0.slope?.p })[...]
    slopes = model.touchpoints.enumerated().map { item, touchpoint in
      Slope(
        item: item, visits: touchpoint.visits, coefficient: touchpoint.slope,
        p: touchpoint.slope?.p == nil ? nil : adjusted.popFirst())
    }
  }
}
