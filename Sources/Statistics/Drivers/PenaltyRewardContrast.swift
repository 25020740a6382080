/// Outcome and ratings recoded as low, middle or high, for a penalty–reward analysis.
///
/// Respondents with a missing rating take no part, and are counted.
public struct PenaltyRewardContrast: Hashable, Sendable {
  /// How many respondents rated an attribute low, in the middle, high.
  public struct Cells: Hashable, Sendable {
    /// Ratings at most the low limit.
    public internal(set) var low = 0
    /// Ratings in between.
    public internal(set) var middle = 0
    /// Ratings at least the high limit.
    public internal(set) var high = 0

    /// Joins three counts.
    public init(low: Int = 0, middle: Int = 0, high: Int = 0) {
      self.low = low
      self.middle = middle
      self.high = high
    }
  }

  /// Ratings up to this one are low.
  public let lowMaximum: Double
  /// Ratings from this one on are high.
  public let highMinimum: Double
  /// The cells of each attribute.
  public private(set) var cells: [Cells]
  /// Respondents left out because an answer is missing.
  public private(set) var dropped = 0
  /// The columns: outcome, then for each attribute low (0 or 1) and high (0 or 1), then others
  /// that are held constant.
  private(set) var products: CrossProducts
  private var row: [Double]

  /// Starts without respondents.
  ///
  /// - Parameters:
  ///   - attributes: their number.
  ///   - lowMaximum: the highest low rating; 2 on a scale from 1 to 5.
  ///   - highMinimum: the lowest high rating; 5 on a scale from 1 to 5.
  /// - Throws: `Undefined.parameterOutOfRange` unless lowMaximum < highMinimum.
  public init(attributes: Int, lowMaximum: Double = 2, highMinimum: Double = 5) throws(Undefined) {
    guard lowMaximum < highMinimum else { throw .parameterOutOfRange }
    self.lowMaximum = lowMaximum
    self.highMinimum = highMinimum
    cells = Array(repeating: Cells(), count: attributes)
    products = CrossProducts(origin: Array(repeating: 0, count: 1 + 2 * attributes))
    row = products.origin
  }

  /// Takes over sums that were made elsewhere.
  ///
  /// - Parameters:
  ///   - products: the outcome, then for each attribute whether its rating is low and whether it
  ///     is high (1 or 0); columns after those are held constant, such as who did not visit.
  ///   - cells: the respondents in the cells of each attribute.
  ///   - lowMaximum: the highest low rating.
  ///   - highMinimum: the lowest high rating.
  ///   - dropped: respondents left out because an answer is missing.
  /// - Throws: `Undefined.parameterOutOfRange` unless lowMaximum < highMinimum and there are at
  ///   least two columns per attribute.
  public init(
    products: CrossProducts, cells: [Cells], lowMaximum: Double, highMinimum: Double,
    dropped: Int = 0
  ) throws(Undefined) {
    guard lowMaximum < highMinimum, products.columns >= 1 + 2 * cells.count else {
      throw .parameterOutOfRange
    }
    self.products = products
    self.cells = cells
    self.lowMaximum = lowMaximum
    self.highMinimum = highMinimum
    self.dropped = dropped
    row = products.origin
  }

  /// Adds one respondent.
  ///
  /// - Throws: `Undefined.negativeWeight`.
  public mutating func add(
    outcome: Double?, ratings: [Double?], weight: Double = 1
  ) throws(Undefined) {
    let given = ratings.compactMap { $0 }
    guard let outcome, given.count == cells.count, ratings.count == cells.count else {
      dropped += 1
      return
    }
    row[0] = outcome
    for (attribute, rating) in given.enumerated() {
      row[1 + 2 * attribute] = rating <= lowMaximum ? 1 : 0
      row[2 + 2 * attribute] = rating >= highMinimum ? 1 : 0
    }
    try products.add(row, weight: weight)
    guard weight > 0 else { return }
    for (attribute, rating) in given.enumerated() {
      if rating <= lowMaximum {
        cells[attribute].low += 1
      } else if rating >= highMinimum {
        cells[attribute].high += 1
      } else {
        cells[attribute].middle += 1
      }
    }
  }

  /// The columns after those of the attributes, without those that follow from others.
  var heldConstant: [Int] {
    products.independent(Array((1 + 2 * cells.count)..<products.columns))
  }

  /// Adds the respondents of another part of the data.
  ///
  /// - Throws: `Undefined.parameterOutOfRange` for other limits or attributes.
  public mutating func merge(_ other: PenaltyRewardContrast) throws(Undefined) {
    guard lowMaximum == other.lowMaximum, highMinimum == other.highMinimum else {
      throw .parameterOutOfRange
    }
    try products.merge(other.products)
    dropped += other.dropped
    for attribute in cells.indices {
      cells[attribute].low += other.cells[attribute].low
      cells[attribute].middle += other.cells[attribute].middle
      cells[attribute].high += other.cells[attribute].high
    }
  }
}
