import Statistics
import WorkbenchKit

/// How much each item accounts for of what all items explain of the outcome, for one group.
struct ImportanceModel {
  /// What the model says of one item.
  struct Driver {
    /// Its position among the items.
    let item: Int
    /// Its visitors among the respondents of the model.
    let visits: Int
    /// Its part of R²; nil when it left the model for too few visitors.
    let contribution: Double?
    /// The same as a share of R²; nil when nothing is explained.
    let share: Double?
    /// Points of the outcome per point of the rating among visitors, other items equal.
    let slope: LinearRegression.Coefficient?
    /// The interval of the share.
    var interval: Interval?
    /// The places it may take among the drivers; nil without intervals.
    var ranks: ClosedRange<Int>?
  }

  /// The respondents.
  let n: Int
  /// Kish's effective number of respondents.
  let effectiveSize: Double
  /// The share of variance that all items explain.
  let rSquared: Double
  /// The items, most important first; those that left the model last.
  private(set) var drivers: [Driver]
  /// The resamples behind the intervals; 0 without.
  private(set) var replicates = 0

  /// Fits the model.
  ///
  /// - Parameters:
  ///   - table: the answers.
  ///   - division: how R² is divided.
  ///   - options: confidence and the least number of visitors.
  /// - Throws: why the model cannot be fitted.
  init(
    _ table: PairTable, division: VisitedDriverModel.Division, _ options: DriverOptions
  ) throws(Undefined) {
    let data = try table.visitedTouchpoints()
    guard data.n > 0 else { throw .noData }
    let model = try VisitedDriverModel(
      data, minimumVisits: options.minimumVisits, division: division,
      confidence: options.confidence)
    n = table.n
    effectiveSize = table.effectiveSize
    let total = model.regression.rSquared
    rSquared = total
    let all = model.touchpoints.enumerated().map { item, touchpoint in
      Driver(
        item: item, visits: touchpoint.visits, contribution: touchpoint.contribution,
        share: total > 0 ? touchpoint.contribution.map { $0 / total } : nil,
        slope: touchpoint.slope)
    }
    drivers = all.sorted { left, right in
      switch (left.contribution, right.contribution) {
      case (let a?, let b?): a != b ? a > b : left.item < right.item
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): left.item < right.item
      }
    }
  }

  /// The model with intervals, and with places for what they separate.
  ///
  /// - Parameter resampled: importance over resamples.
  func with(_ resampled: ResampledImportance) -> ImportanceModel {
    var copy = self
    copy.replicates = resampled.replicates
    for index in drivers.indices {
      copy.drivers[index].interval =
        drivers[index].contribution == nil ? nil : resampled.intervals[drivers[index].item]
    }
    let intervals = copy.drivers.compactMap(\.interval)
    for index in copy.drivers.indices {
      guard let own = copy.drivers[index].interval else { continue }
      let better = intervals.count { $0.lower > own.upper }
      let worse = intervals.count { $0.upper < own.lower }
      copy.drivers[index].ranks = (1 + better)...(intervals.count - worse)
    }
    return copy
  }

  /// The number of items in the model.
  var size: Int { drivers.count { $0.contribution != nil } }

  /// Which items are in the model, in their own order.
  var kept: [Bool] {
    drivers.sorted { $0.item < $1.item }.map { $0.contribution != nil }
  }

  /// Whether there are fewer than ten respondents per driver.
  var isThin: Bool { effectiveSize < Double(10 * size) }

  /// What to say beside a driver that may be shown.
  var caution: Term {
    effectiveSize < 30 ? DriverFlag.indicative : isThin ? DriverFlag.thin : DriverFlag.fine
  }
}
