/// Outcome and touchpoint ratings where some respondents did not visit some touchpoints.
///
/// "Not visited" is no missing answer: the rating does not exist. It becomes a visit indicator and
/// a rating that counts among visitors only (Allison, Missing Data, 2001, p. 87). Wrong for people
/// who visited and left the question blank: leave those out before.
public struct VisitedTouchpoints: Hashable, Sendable {
  /// The columns: outcome, then for each touchpoint its indicator and its rating × indicator.
  private(set) var products: CrossProducts
  /// The number of respondents who visited each touchpoint.
  public private(set) var visits: [Int]
  private var row: [Double]

  /// Starts without respondents.
  ///
  /// - Parameter touchpoints: the number of touchpoints.
  public init(touchpoints: Int) {
    products = CrossProducts(origin: Array(repeating: 0, count: 1 + 2 * touchpoints))
    visits = Array(repeating: 0, count: touchpoints)
    row = products.origin
  }

  /// Takes over sums that were made elsewhere.
  ///
  /// - Parameters:
  ///   - products: the outcome, then for each touchpoint its indicator (1 visited, 0 not) and its
  ///     rating × indicator.
  ///   - visits: the respondents who visited each touchpoint.
  /// - Throws: `Undefined.parameterOutOfRange` unless there are two columns per touchpoint.
  public init(products: CrossProducts, visits: [Int]) throws(Undefined) {
    guard products.columns == 1 + 2 * visits.count else { throw .parameterOutOfRange }
    self.products = products
    self.visits = visits
    row = products.origin
  }

  /// Adds one respondent.
  ///
  /// - Parameters:
  ///   - outcome: nil takes no part.
  ///   - ratings: one per touchpoint; nil means not visited.
  ///   - weight: 0 means not in the weighted sample.
  /// - Throws: `Undefined.negativeWeight`.
  public mutating func add(
    outcome: Double?, ratings: [Double?], weight: Double = 1
  ) throws(Undefined) {
    guard let outcome, ratings.count == visits.count else { return }
    row[0] = outcome
    for (touchpoint, rating) in ratings.enumerated() {
      row[1 + 2 * touchpoint] = rating == nil ? 0 : 1
      row[2 + 2 * touchpoint] = rating ?? 0
    }
    try products.add(row, weight: weight)
    guard weight > 0 else { return }
    for (touchpoint, rating) in ratings.enumerated() where rating != nil {
      visits[touchpoint] += 1
    }
  }

  /// Adds the respondents of another part of the data.
  ///
  /// - Throws: `Undefined.parameterOutOfRange` for another number of touchpoints.
  public mutating func merge(_ other: VisitedTouchpoints) throws(Undefined) {
    try products.merge(other.products)
    for touchpoint in visits.indices { visits[touchpoint] += other.visits[touchpoint] }
  }

  /// The number of respondents with an outcome.
  public var n: Int { products.n }

  /// The mean rating among visitors; nil when nobody visited.
  public func meanAmongVisitors(_ touchpoint: Int) -> Double? {
    guard visits[touchpoint] > 0 else { return nil }
    return products.total(2 + 2 * touchpoint) / products.total(1 + 2 * touchpoint)
  }
}
