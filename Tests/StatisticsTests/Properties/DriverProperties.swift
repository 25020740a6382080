import Statistics
import Testing

@Suite struct DriverProperties {
  @Test(arguments: 1...7) func partsAddUpToTheExplainedVariance(_ predictors: Int) throws {
    var random = RandomData(seed: UInt64(40 + predictors))
    let data = try accumulate(random.drivers(rows: 150, predictors: predictors))
    let columns = Array(1...predictors)
    let model = try LinearRegression(data, outcome: 0, predictors: columns)
    let shapley = try ShapleyDecomposition(data, outcome: 0, predictors: columns)
    let weights = try RelativeWeights(data, outcome: 0, predictors: columns)
    #expect((shapley.rSquared - model.rSquared).magnitude < 1e-12)
    #expect((weights.rSquared - model.rSquared).magnitude < 1e-12)
    let parts = shapley.parts.map(\.contribution)
    #expect((parts.reduce(0, +) - model.rSquared).magnitude < 1e-12)
    #expect(parts.allSatisfy { $0 >= 0 })
    #expect((shapley.parts.reduce(0) { $0 + ($1.share ?? 0) } - 1).magnitude < 1e-12)
  }

  @Test func firstAndLastAreOrdinaryRegressions() throws {
    var random = RandomData(seed: 51)
    let data = try accumulate(random.drivers(rows: 120, predictors: 5))
    let columns = Array(1...5)
    let all = try LinearRegression(data, outcome: 0, predictors: columns).rSquared
    let shapley = try ShapleyDecomposition(data, outcome: 0, predictors: columns)
    for column in columns {
      let part = shapley.parts[column - 1]
      let alone = try LinearRegression(data, outcome: 0, predictors: [column]).rSquared
      let others = try LinearRegression(
        data, outcome: 0, predictors: columns.filter { $0 != column }
      ).rSquared
      #expect((part.alone - alone).magnitude < 1e-12)
      #expect((part.onTopOfOthers - (all - others)).magnitude < 1e-12)
    }
  }

  /// The definition itself: the mean gain over all 120 orders of five drivers.
  @Test func shapleyIsTheMeanOverAllOrders() throws {
    var random = RandomData(seed: 52)
    let data = try accumulate(random.drivers(rows: 90, predictors: 5))
    let shapley = try ShapleyDecomposition(data, outcome: 0, predictors: Array(1...5))
    let orders = Self.orders(Array(1...5))
    var gains = Array(repeating: 0.0, count: 5)
    for order in orders {
      var before = 0.0
      for count in 1...5 {
        let entered = Array(order.prefix(count))
        let after = try LinearRegression(data, outcome: 0, predictors: entered).rSquared
        gains[entered[count - 1] - 1] += (after - before) / Double(orders.count)
        before = after
      }
    }
    for (gain, part) in zip(gains, shapley.parts) {
      #expect((gain - part.contribution).magnitude < 1e-12)
    }
  }

  private static func orders(_ items: [Int]) -> [[Int]] {
    guard !items.isEmpty else { return [[]] }
    return items.flatMap { first in
      orders(items.filter { $0 != first }).map { [first] + $0 }
    }
  }

  @Test func orderAndPartsOfTheDataDoNotMatter() throws {
    var random = RandomData(seed: 53)
    let rows = random.drivers(rows: 300, predictors: 4)
    let whole = try accumulate(rows)
    var shuffled = rows
    shuffled.shuffle(using: &random.generator)
    var parts = try accumulate(Array(shuffled[..<77]))
    try parts.merge(try accumulate(Array(shuffled[77...])))
    // Whole numbers around a whole origin are summed exactly: equal to the last bit.
    #expect(parts.centred == whole.centred)
    let (a, b) = (
      try ShapleyDecomposition(whole, outcome: 0, predictors: [1, 2, 3, 4]),
      try ShapleyDecomposition(parts, outcome: 0, predictors: [1, 2, 3, 4])
    )
    #expect(a == b)
  }

  @Test func weightsOfTwoAreRespondentsTwice() throws {
    var random = RandomData(seed: 54)
    let rows = random.drivers(rows: 60, predictors: 3)
    var weighted = CrossProducts(origin: [0, 0, 0, 0])
    var repeated = CrossProducts(origin: [0, 0, 0, 0])
    for (position, row) in rows.enumerated() {
      let times = 1 + position % 3
      try weighted.add(row, weight: Double(times))
      for _ in 0..<times { try repeated.add(row) }
    }
    let a = try LinearRegression(weighted, outcome: 0, predictors: [1, 2, 3])
    let b = try LinearRegression(repeated, outcome: 0, predictors: [1, 2, 3])
    for (x, y) in zip(a.coefficients, b.coefficients) {
      #expect((x.estimate - y.estimate).magnitude < 1e-10)
      // The effective size is below the number of repeated rows, so the error is larger.
      #expect(x.standardError > y.standardError)
    }
  }

  @Test func everybodyVisitedIsAnOrdinaryRegression() throws {
    var random = RandomData(seed: 55)
    let rows = random.drivers(rows: 100, predictors: 3)
    var visited = VisitedTouchpoints(touchpoints: 3)
    for row in rows { try visited.add(outcome: row[0], ratings: row.dropFirst().map { $0 }) }
    let model = try VisitedDriverModel(visited)
    let plain = try LinearRegression(try accumulate(rows), outcome: 0, predictors: [1, 2, 3])
    for (touchpoint, coefficient) in zip(model.touchpoints, plain.coefficients) {
      let slope = try #require(touchpoint.slope)
      #expect((slope.estimate - coefficient.estimate).magnitude < 1e-10)
      #expect((slope.standardError - coefficient.standardError).magnitude < 1e-10)
      #expect(touchpoint.visited == nil)
    }
  }

  @Test func correlationsDoNotDependOnOrderOrUnits() throws {
    var random = RandomData(seed: 56)
    let rows = random.drivers(rows: 80, predictors: 1)
    let (x, y) = (rows.map { $0[1] }, rows.map { $0[0] })
    for kind in Correlation.Kind.allCases {
      let r = try Correlation(JointDistribution(x, y), kind: kind).r
      let swapped = try Correlation(JointDistribution(y, x), kind: kind).r
      let scaled = try Correlation(
        JointDistribution(x.map { 3 * $0 - 7 }, y.map { -2 * $0 }), kind: kind
      ).r
      #expect((r - swapped).magnitude < 1e-12)
      #expect((r + scaled).magnitude < 1e-12)
    }
  }
}
