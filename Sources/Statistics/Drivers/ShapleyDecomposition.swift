/// How much of R² each driver accounts for, averaged over all orders of entry (LMG).
///
/// Lindeman, Merenda and Gold 1980; Grömping, Journal of Statistical Software 17(1) (2006). The
/// parts are not negative and add up to R².
public struct ShapleyDecomposition: Hashable, Sendable {
  /// The number of drivers up to which this method is the house choice.
  public static let recommendedLimit = 12
  /// The number of drivers that can be decomposed at all.
  public static let largestNumberOfDrivers = 20

  /// The part of one driver.
  public struct Part: Hashable, Sendable {
    /// The average R² gain over all orders of entry.
    public let contribution: Double
    /// `contribution` as a share of R²; nil when R² is 0.
    public let share: Double?
    /// R² of this driver alone.
    public let alone: Double
    /// The R² gain on top of all other drivers.
    public let onTopOfOthers: Double
  }

  /// The share of variance that all drivers explain together.
  public let rSquared: Double
  /// One part per driver, in the order of the input.
  public let parts: [Part]

  /// Decomposes R².
  ///
  /// - Parameters:
  ///   - data: accumulated columns.
  ///   - outcome: the column to explain.
  ///   - drivers: the columns of each driver; columns of one driver enter together.
  /// - Throws: `Undefined.tooManyPredictors` for more than `largestNumberOfDrivers`,
  ///   `.tooFewRows`, `.singular` (positions count columns in order of entry) or `.constant`.
  public init(_ data: CrossProducts, outcome: Int, drivers: [[Int]]) throws(Undefined) {
    guard drivers.count <= ShapleyDecomposition.largestNumberOfDrivers else {
      throw .tooManyPredictors
    }
    let structure = try CorrelationStructure(
      data, outcome: outcome, predictors: drivers.flatMap { $0 })
    let subsets = SubsetRegressions(structure, unitSizes: drivers.map(\.count)).rSquared
    let count = drivers.count
    let weights = ShapleyDecomposition.orderWeights(count)
    let all = subsets[subsets.count - 1]
    rSquared = all
    parts = (0..<count).map { driver in
      let bit = 1 << driver
      var contribution = 0.0
      for subset in subsets.indices where subset & bit == 0 {
        let gain = subsets[subset | bit] - subsets[subset]
        contribution += weights[subset.nonzeroBitCount] * gain
      }
      return Part(
        contribution: contribution, share: all > 0 ? contribution / all : nil,
        alone: subsets[bit], onTopOfOthers: all - subsets[subsets.count - 1 - bit])
    }
  }

  /// Decomposes R² with one column per driver.
  ///
  /// - Throws: as `init(_:outcome:drivers:)`.
  public init(_ data: CrossProducts, outcome: Int, predictors: [Int]) throws(Undefined) {
    try self.init(data, outcome: outcome, drivers: predictors.map { [$0] })
  }

  /// The share of orders in which a driver enters right after a given subset: s!(p−s−1)!/p!.
  private static func orderWeights(_ count: Int) -> [Double] {
    var weights: [Double] = []
    var weight = 1 / Double(max(1, count))
    for s in 0..<count {
      weights.append(weight)
      weight *= Double(s + 1) / Double(max(1, count - s - 1))
    }
    return weights
  }
}
