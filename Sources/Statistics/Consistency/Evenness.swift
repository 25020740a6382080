/// How even the scores of touchpoints (or channels) are, from 0 to 100.
///
/// The spread of the means is set against the largest possible one, half the scale (Popoviciu).
/// Because means of samples spread even when nothing differs, the expected sampling noise is taken
/// out first: E[SD²] = true spread + Σw(1 − w)·s²/n.
public struct Evenness: Hashable, Sendable {
  /// The score of one touchpoint.
  public struct Item: Hashable, Sendable {
    /// The mean rating.
    public let mean: Double
    /// The standard deviation of the ratings, if known.
    public let standardDeviation: Double?
    /// The number of ratings, if known.
    public let n: Int?
    /// The weight of the touchpoint, at least 0.
    public let weight: Double

    /// Joins the figures of a touchpoint.
    public init(
      mean: Double, standardDeviation: Double? = nil, n: Int? = nil, weight: Double = 1
    ) {
      self.mean = mean
      self.standardDeviation = standardDeviation
      self.n = n
      self.weight = weight
    }

    /// The squared standard error of the mean; nil without spread or with fewer than two ratings.
    var variance: Double? {
      guard let standardDeviation, let n, n > 1 else { return nil }
      return standardDeviation * standardDeviation / Double(n)
    }
  }

  /// The weighted mean of the means.
  public let mean: Double
  /// The weighted standard deviation of the means.
  public let spread: Double
  /// The standard deviation without sampling noise; nil for one item or where n or spread lacks.
  public let correctedSpread: Double?
  /// The highest minus the lowest mean.
  public let range: Double
  /// The position of the lowest mean; the first of equals.
  public let lowest: Int
  /// The position of the highest mean; the first of equals.
  public let highest: Int
  /// The Gini coefficient of the means as percentages of the scale; nil when all are at its bottom.
  ///
  /// For information only: it depends on the arbitrary zero of a rating scale.
  public let gini: Double?
  /// Evenness of the means as they are, from 0 to 100.
  public let rawScore: Double
  /// Evenness without sampling noise, from 0 to 100; nil where `correctedSpread` is.
  public let score: Double?
  /// Whether the items differ more than chance; nil for fewer than two items with an error.
  ///
  /// Conservative when the same respondents rate several items.
  public let homogeneity: HomogeneityTest?
  /// DerSimonian and Laird's τ², the variance between items; nil where `homogeneity` is.
  public let betweenVariance: Double?

  /// Measures evenness.
  ///
  /// - Throws: `Undefined.noData` without an item of positive weight, `.negativeWeight`,
  ///   `.parameterOutOfRange` for a mean or deviation that is no finite number.
  public init(_ items: [Item], scale: RatingScale) throws(Undefined) {
    let total = items.reduce(0) { $0 + $1.weight }
    guard items.allSatisfy({ $0.weight >= 0 }) else { throw .negativeWeight }
    guard items.allSatisfy({ $0.mean.isFinite && ($0.standardDeviation ?? 0).isFinite }) else {
      throw .parameterOutOfRange
    }
    guard total > 0, total.isFinite,
      let lowest = items.indices.min(by: { items[$0].mean < items[$1].mean }),
      let highest = items.indices.reversed().max(by: { items[$0].mean <= items[$1].mean })
    else { throw .noData }
    let weights = items.map { $0.weight / total }
    let weighted = zip(weights, items)
    let mean = weighted.reduce(0) { $0 + $1.0 * $1.1.mean }
    let variance = weighted.reduce(0) { $0 + $1.0 * ($1.1.mean - mean) * ($1.1.mean - mean) }
    let noise = weighted.reduce(Double?.some(0)) { sum, item in
      guard let sum, let error = item.1.variance else { return nil }
      return sum + item.0 * (1 - item.0) * error
    }
    self.mean = mean
    spread = variance.squareRoot()
    correctedSpread = items.count > 1 ? noise.map { max(0, variance - $0).squareRoot() } : nil
    range = items[highest].mean - items[lowest].mean
    self.lowest = lowest
    self.highest = highest
    gini = Evenness.gini(
      weights: weights, values: items.map { scale.percentage($0.mean) })
    rawScore = Evenness.score(spread, scale)
    score = correctedSpread.map { Evenness.score($0, scale) }
    let estimates = items.compactMap { item in
      item.variance.flatMap { $0 > 0 ? (value: item.mean, variance: $0) : nil }
    }
    homogeneity = HomogeneityTest(estimates)
    betweenVariance = homogeneity.map { test in
      let sum = estimates.reduce(0) { $0 + 1 / $1.variance }
      let squares = estimates.reduce(0) { $0 + 1 / ($1.variance * $1.variance) }
      return max(0, (test.q - Double(test.degreesOfFreedom)) / (sum - squares / sum))
    }
  }

  private static func score(_ spread: Double, _ scale: RatingScale) -> Double {
    100 * (1 - spread / (scale.width / 2))
  }

  /// Half the mean absolute difference of all pairs, relative to the mean.
  private static func gini(weights: [Double], values: [Double]) -> Double? {
    let mean = zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
    guard mean > 0 else { return nil }
    var difference = 0.0
    for i in values.indices {
      for j in values.indices {
        difference += weights[i] * weights[j] * (values[i] - values[j]).magnitude
      }
    }
    return difference / (2 * mean)
  }
}
