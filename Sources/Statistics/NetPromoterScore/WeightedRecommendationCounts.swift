/// Weighted answers, reduced to what score, effective size and standard error need.
///
/// Parts of the data can be accumulated apart and merged.
public struct WeightedRecommendationCounts: Hashable, Sendable {
  /// The sums over the respondents of one category.
  public struct Sums: Hashable, Sendable {
    /// The number of respondents.
    public var n: Int
    /// The sum of their weights.
    public var weights: Double
    /// The sum of their squared weights.
    public var squaredWeights: Double

    /// Joins three sums.
    public init(n: Int = 0, weights: Double = 0, squaredWeights: Double = 0) {
      self.n = n
      self.weights = weights
      self.squaredWeights = squaredWeights
    }

    static func + (a: Sums, b: Sums) -> Sums {
      Sums(
        n: a.n + b.n, weights: a.weights + b.weights,
        squaredWeights: a.squaredWeights + b.squaredWeights)
    }

    static func - (a: Sums, b: Sums) -> Sums {
      // Without respondents nothing may be left over from rounding.
      guard a.n > b.n else { return Sums() }
      return Sums(
        n: a.n - b.n, weights: max(0, a.weights - b.weights),
        squaredWeights: max(0, a.squaredWeights - b.squaredWeights))
    }
  }

  /// The respondents who answered 0 to 6.
  public private(set) var detractors: Sums
  /// The respondents who answered 7 or 8.
  public private(set) var passives: Sums
  /// The respondents who answered 9 or 10.
  public private(set) var promoters: Sums

  /// Takes over sums that were made elsewhere.
  public init(detractors: Sums = Sums(), passives: Sums = Sums(), promoters: Sums = Sums()) {
    self.detractors = detractors
    self.passives = passives
    self.promoters = promoters
  }

  /// Adds one respondent.
  ///
  /// - Parameters:
  ///   - score: nil or invalid answers take no part.
  ///   - weight: nil or 0 means that the respondent is not in the weighted sample.
  /// - Throws: `Undefined.negativeWeight` for a weight below 0, `.parameterOutOfRange` for a
  ///   weight that is no finite number.
  public mutating func add(score: Double?, weight: Double?) throws(Undefined) {
    guard let weight else { return }
    guard weight >= 0 else { throw .negativeWeight }
    guard weight.isFinite else { throw .parameterOutOfRange }
    guard weight > 0, let score, let category = RecommendationCategory(score: score) else { return }
    let sums = Sums(n: 1, weights: weight, squaredWeights: weight * weight)
    switch category {
    case .detractor: detractors = detractors + sums
    case .passive: passives = passives + sums
    case .promoter: promoters = promoters + sums
    }
  }

  /// Adds the respondents of another part of the data.
  public mutating func merge(_ other: WeightedRecommendationCounts) {
    detractors = detractors + other.detractors
    passives = passives + other.passives
    promoters = promoters + other.promoters
  }

  /// The sums of a group without those of a part of it.
  public static func - (
    a: WeightedRecommendationCounts, b: WeightedRecommendationCounts
  ) -> WeightedRecommendationCounts {
    WeightedRecommendationCounts(
      detractors: a.detractors - b.detractors, passives: a.passives - b.passives,
      promoters: a.promoters - b.promoters)
  }

  /// The sums over all respondents.
  public var total: Sums { detractors + passives + promoters }

  /// The summed weights per category, in the form of counts.
  ///
  /// For a decomposition, scale those of all segments by equivalent size / Σw of their wave, so that
  /// the shares of the segments are the weighted ones.
  public var weights: RecommendationCounts {
    RecommendationCounts(
      detractors: detractors.weights, passives: passives.weights, promoters: promoters.weights)
  }
}
