import Statistics
import Testing

/// Tables of sums give the same results as respondents one by one.
@Suite struct SumsMadeElsewhereTests {
  /// One respondent.
  private struct Row {
    let y: Double
    /// Two ratings; nil: not visited.
    let x: [Double?]
    let w: Double

    init(_ i: Int) {
      y = Double((i * 7 + i / 3) % 11)
      let first: Double? = i % 4 == 0 ? nil : Double(i % 5 + 1)
      let second: Double? = i % 7 == 0 ? nil : Double((i / 5) % 5 + 1)
      x = [first, second]
      w = 1 + Double(i % 3) / 2
    }
  }

  /// Answers without a pattern, the same on every machine.
  private static let rows = (0..<200).map(Row.init)

  private static func sums(_ columns: (Row) -> [Double]) throws -> CrossProducts {
    let table = rows.map { (values: columns($0), weight: $0.w) }
    let width = table[0].values.count
    func total(_ of: ([Double]) -> Double) -> Double {
      var sum = 0.0
      for row in table { sum += row.weight * of(row.values) }
      return sum
    }
    var products: [Double] = []
    for i in 0..<width {
      for j in 0...i { products.append(total { $0[i] * $0[j] }) }
    }
    var squares = 0.0
    for row in table { squares += row.weight * row.weight }
    return try CrossProducts(
      n: rows.count, sumOfWeights: total { _ in 1 }, sumOfSquaredWeights: squares,
      sums: (0..<width).map { column in total { $0[column] } }, products: products)
  }

  @Test("Both divisions of R²", arguments: VisitedDriverModel.Division.allCases)
  func visitedTouchpoints(_ division: VisitedDriverModel.Division) throws {
    var direct = VisitedTouchpoints(touchpoints: 2)
    for row in Self.rows { try direct.add(outcome: row.y, ratings: row.x, weight: row.w) }
    let products = try Self.sums { row in
      [row.y] + row.x.flatMap { $0.map { [1, $0] } ?? [0, 0] }
    }
    let made = try VisitedTouchpoints(
      products: products,
      visits: (0..<2).map { item in Self.rows.count { $0.x[item] != nil } })
    let (a, b) = (
      try VisitedDriverModel(direct, division: division),
      try VisitedDriverModel(made, division: division)
    )
    let alone = try VisitedDriverModel.contributions(made, division: division)
    for item in 0..<2 {
      let (first, second) = (a.touchpoints[item], b.touchpoints[item])
      #expect(abs((first.contribution ?? 0) - (second.contribution ?? 1)) < 1e-12)
      #expect(abs((first.slope?.estimate ?? 0) - (second.slope?.estimate ?? 1)) < 1e-12)
      #expect(alone[item] == second.contribution)
    }
    let total = b.touchpoints.compactMap(\.contribution).reduce(0, +)
    #expect(abs(total - b.regression.rSquared) < 1e-12)
  }

  @Test func `penalty and reward`() throws {
    let complete = Self.rows.filter { !$0.x.contains(nil) }
    var direct = try PenaltyRewardContrast(attributes: 2)
    for row in complete { try direct.add(outcome: row.y, ratings: row.x) }
    var rows = CrossProducts(origin: Array(repeating: 0, count: 5))
    for row in complete {
      try rows.add(
        [row.y] + row.x.compactMap(\.self).flatMap { [$0 <= 2 ? 1 : 0, $0 >= 5 ? 1 : 0] })
    }
    let made = try PenaltyRewardContrast(
      products: rows, cells: direct.cells, lowMaximum: 2, highMinimum: 5)
    let (a, b) = (try PenaltyRewardAnalysis(direct), try PenaltyRewardAnalysis(made))
    #expect(a == b)
  }

  @Test func `the weighted mean of a histogram`() throws {
    var direct = WeightedMoments()
    for row in Self.rows { try direct.add(row.y, weight: row.w) }
    let sums = (0...10).map { answer in
      let rows = Self.rows.filter { $0.y == Double(answer) }
      return (
        value: Double(answer), weight: rows.reduce(0) { $0 + $1.w },
        squaredWeight: rows.reduce(0) { $0 + $1.w * $1.w }
      )
    }
    let (a, b) = (
      try WeightedMean(direct), try WeightedMean(WeightedMoments(n: Self.rows.count, sums: sums))
    )
    #expect(abs(a.value - b.value) < 1e-12)
    #expect(abs((a.standardError ?? 0) - (b.standardError ?? 1)) < 1e-12)
  }

  @Test func `sums that cannot be are refused`() {
    #expect(throws: Undefined.negativeWeight) {
      try CrossProducts(
        n: 1, sumOfWeights: -1, sumOfSquaredWeights: 1, sums: [1], products: [1])
    }
    #expect(throws: Undefined.parameterOutOfRange) {
      try CrossProducts(
        n: 1, sumOfWeights: 1, sumOfSquaredWeights: 1, sums: [.nan], products: [1])
    }
    #expect(throws: Undefined.parameterOutOfRange) {
      try CrossProducts(n: 1, sumOfWeights: 1, sumOfSquaredWeights: 1, sums: [1, 2], products: [1])
    }
  }
}
