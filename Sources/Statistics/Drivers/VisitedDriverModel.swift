/// What touchpoints explain of an outcome when not everybody visited all of them.
///
/// y = α + Σγⱼvⱼ + Σβⱼvⱼ(xⱼ − x̄ⱼ among visitors). The slope β is the one among visitors; γ tells
/// visitors at the average rating from non-visitors, is confounded, and is no driver.
public struct VisitedDriverModel: Hashable, Sendable {
  /// What the model says of one touchpoint.
  public struct Touchpoint: Hashable, Sendable {
    /// The number of visitors.
    public let visits: Int
    /// Their mean rating; nil when nobody visited.
    public let meanAmongVisitors: Double?
    /// The slope among visitors; nil when the touchpoint was left out for too few visits.
    public let slope: LinearRegression.Coefficient?
    /// Visitors against non-visitors; nil when everybody visited, when the visits follow from
    /// those of earlier touchpoints, or when left out.
    public let visited: LinearRegression.Coefficient?
    /// The part of R² of both columns together; nil when left out.
    public let contribution: Double?

    /// Whether the touchpoint left the model because too few people visited it.
    public var isDropped: Bool { slope == nil }
  }

  /// How R² is divided among touchpoints.
  public enum Division: String, CaseIterable, Hashable, Sendable {
    /// Averaged over all orders of entry, both columns of a touchpoint entering together.
    case shapley
    /// Johnson's relative weights, those of both columns added up.
    case relativeWeights = "weights"
  }

  /// The number of respondents.
  public let n: Int
  /// The regression behind the model.
  public let regression: LinearRegression
  /// The touchpoints, in the order of the input.
  public let touchpoints: [Touchpoint]

  /// Fits the model.
  ///
  /// - Parameters:
  ///   - data: accumulated respondents.
  ///   - minimumVisits: touchpoints with fewer visitors leave the model.
  ///   - division: how R² is divided among touchpoints.
  ///   - confidence: the level of the intervals.
  /// - Throws: `Undefined.tooFewRows`, also when no touchpoint has enough visitors;
  ///   `.singular` with the positions of touchpoints whose visitors all gave the same rating;
  ///   `.constant`; `.tooManyPredictors` for a Shapley division over more than twenty touchpoints.
  public init(
    _ data: VisitedTouchpoints, minimumVisits: Int = 10, division: Division = .shapley,
    confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    let columns = Columns(data, minimumVisits: minimumVisits)
    let model: LinearRegression
    let contributions: [Double]
    do throws(Undefined) {
      model = try LinearRegression(
        columns.products, outcome: 0, predictors: columns.predictors, confidence: confidence)
      contributions = try columns.contributions(division)
    } catch .singular(let positions) {
      throw .singular(constant: columns.touchpoints(of: positions))
    }
    n = data.n
    regression = model
    touchpoints = data.visits.indices.map { touchpoint in
      let driver = columns.kept.firstIndex(of: touchpoint)
      // Column 0 is the outcome, so column c belongs to coefficient c − 1.
      let coefficients =
        driver.map { columns.drivers[$0].map { model.coefficients[$0 - 1] } } ?? []
      return Touchpoint(
        visits: data.visits[touchpoint], meanAmongVisitors: data.meanAmongVisitors(touchpoint),
        slope: coefficients.first, visited: coefficients.dropFirst().first,
        contribution: driver.map { contributions[$0] })
    }
  }

  /// The parts of R² alone, which is all that resampling needs.
  ///
  /// - Parameters:
  ///   - data: accumulated respondents.
  ///   - minimumVisits: touchpoints with fewer visitors leave the model.
  ///   - division: how R² is divided among touchpoints.
  ///   - kept: which touchpoints may be in the model; nil for all.
  /// - Returns: one part per touchpoint; nil for those that left the model.
  /// - Throws: as the model itself.
  public static func contributions(
    _ data: VisitedTouchpoints, minimumVisits: Int = 10, division: Division = .shapley,
    among kept: [Bool]? = nil
  ) throws(Undefined) -> [Double?] {
    let columns = Columns(data, minimumVisits: minimumVisits, among: kept)
    let parts = try columns.contributions(division)
    return data.visits.indices.map { touchpoint in
      columns.kept.firstIndex(of: touchpoint).map { parts[$0] }
    }
  }
}

/// The columns of the model: the outcome, then for each touchpoint that stays in it the centred
/// rating and, unless everybody visited, the indicator.
private struct Columns {
  /// Positions of the touchpoints that stay in the model.
  let kept: [Int]
  /// The columns of each of them.
  let drivers: [[Int]]
  let products: CrossProducts

  var predictors: [Int] { drivers.flatMap { $0 } }

  init(_ data: VisitedTouchpoints, minimumVisits: Int, among wanted: [Bool]? = nil) {
    let kept = data.visits.indices.filter {
      data.visits[$0] >= max(1, minimumVisits) && wanted?[$0] ?? true
    }
    let told = Self.visitsToTell(data, of: kept)
    var combinations: [[(column: Int, factor: Double)]] = [[(column: 0, factor: 1)]]
    var drivers: [[Int]] = []
    for touchpoint in kept {
      let mean = data.meanAmongVisitors(touchpoint) ?? 0
      let (indicator, rating) = (1 + 2 * touchpoint, 2 + 2 * touchpoint)
      var columns = [combinations.count]
      combinations.append([(column: rating, factor: 1), (column: indicator, factor: -mean)])
      if told.contains(touchpoint) {
        columns.append(combinations.count)
        combinations.append([(column: indicator, factor: 1)])
      }
      drivers.append(columns)
    }
    self.kept = kept
    self.drivers = drivers
    products = data.products.combining(combinations)
  }

  /// The touchpoints whose visits say something that those of earlier ones do not.
  ///
  /// Whoever shops online meets nothing inside the store, and whoever scans meets no cashier: visits
  /// often follow from each other. They are no drivers, so leaving out what follows changes nothing
  /// but makes the model solvable.
  private static func visitsToTell(_ data: VisitedTouchpoints, of kept: [Int]) -> Set<Int> {
    let candidates = kept.filter { data.visits[$0] < data.n }
    let independent = data.products.independent(candidates.map { 1 + 2 * $0 })
    return Set(independent.map { ($0 - 1) / 2 })
  }

  /// The part of R² of each touchpoint in the model.
  func contributions(_ division: VisitedDriverModel.Division) throws(Undefined) -> [Double] {
    switch division {
    case .shapley:
      return try ShapleyDecomposition(products, outcome: 0, drivers: drivers)
        .parts.map(\.contribution)
    case .relativeWeights:
      let weights = try RelativeWeights(products, outcome: 0, predictors: predictors).weights
      return drivers.map { $0.reduce(0) { $0 + weights[$1 - 1].contribution } }
    }
  }

  /// The positions of the touchpoints that predictors belong to.
  func touchpoints(of positions: [Int]) -> [Int] {
    let columns = positions.map { predictors[$0] }
    return kept.indices.filter { !Set(drivers[$0]).isDisjoint(with: columns) }.map { kept[$0] }
  }
}
