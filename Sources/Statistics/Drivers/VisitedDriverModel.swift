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
    /// Visitors against non-visitors; nil when everybody visited, or left out.
    public let visited: LinearRegression.Coefficient?
    /// The part of R² of both columns together; nil when left out.
    public let contribution: Double?

    /// Whether the touchpoint left the model because too few people visited it.
    public var isDropped: Bool { slope == nil }
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
  ///   - confidence: the level of the intervals.
  /// - Throws: `Undefined.tooFewRows`, also when no touchpoint has enough visitors;
  ///   `.singular` with the positions of touchpoints whose visitors all gave the same rating;
  ///   `.constant`; `.tooManyPredictors` for more than twenty touchpoints.
  public init(
    _ data: VisitedTouchpoints, minimumVisits: Int = 10, confidence: ConfidenceLevel = .standard
  ) throws(Undefined) {
    let kept = data.visits.indices.filter { data.visits[$0] >= max(1, minimumVisits) }
    var combinations: [[(column: Int, factor: Double)]] = [[(column: 0, factor: 1)]]
    var drivers: [[Int]] = []
    for touchpoint in kept {
      let mean = data.meanAmongVisitors(touchpoint) ?? 0
      let (indicator, rating) = (1 + 2 * touchpoint, 2 + 2 * touchpoint)
      var columns = [combinations.count]
      combinations.append([(column: rating, factor: 1), (column: indicator, factor: -mean)])
      if data.visits[touchpoint] < data.n {
        columns.append(combinations.count)
        combinations.append([(column: indicator, factor: 1)])
      }
      drivers.append(columns)
    }
    let products = data.products.combining(combinations)
    let predictors = drivers.flatMap { $0 }
    let model: LinearRegression
    let shapley: ShapleyDecomposition
    do throws(Undefined) {
      model = try LinearRegression(
        products, outcome: 0, predictors: predictors, confidence: confidence)
      shapley = try ShapleyDecomposition(products, outcome: 0, drivers: drivers)
    } catch .singular(let positions) {
      let columns = positions.map { predictors[$0] }
      let touched = kept.indices.filter { !Set(drivers[$0]).isDisjoint(with: columns) }
      throw .singular(constant: touched.map { kept[$0] })
    }
    n = data.n
    regression = model
    touchpoints = data.visits.indices.map { touchpoint in
      let driver = kept.firstIndex(of: touchpoint)
      // Column 0 is the outcome, so column c belongs to coefficient c − 1.
      let coefficients = driver.map { drivers[$0].map { model.coefficients[$0 - 1] } } ?? []
      return Touchpoint(
        visits: data.visits[touchpoint], meanAmongVisitors: data.meanAmongVisitors(touchpoint),
        slope: coefficients.first, visited: coefficients.dropFirst().first,
        contribution: driver.map { shapley.parts[$0].contribution })
    }
  }
}
