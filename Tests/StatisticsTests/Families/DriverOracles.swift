import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct DriverOracles {
  static let shapley = OracleFile("18_lmg_shapley", in: .module)
  static let johnson = OracleFile("19_relative_weights", in: .module)
  static let visited = OracleFile("20_drivers_visited", in: .module)

  @Test(arguments: shapley.cases) func shapleyDecomposition(_ oracle: OracleCase) throws {
    let input = try DriverInput(oracle)
    let drivers = try Self.drivers(oracle, input)
    let got: OracleValue
    do {
      let products = try input.completeRows().products
      let result = try ShapleyDecomposition(
        products, outcome: 0, drivers: drivers.map(\.columns))
      func named(_ figure: (ShapleyDecomposition.Part) -> Double?) -> OracleValue {
        let values = result.parts.map { OracleValue(figure($0)) }
        return .object(Dictionary(uniqueKeysWithValues: zip(drivers.map(\.name), values)))
      }
      got = [
        "n": OracleValue(products.n),
        "r2": OracleValue(result.rSquared),
        "lmg": named(\.contribution),
        "share": named(\.share),
        "first": named(\.alone),
        "last": named(\.onTopOfOthers),
      ]
    } catch let reason {
      got = ["error": OracleValue(reason.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: johnson.cases) func relativeWeights(_ oracle: OracleCase) throws {
    let input = try DriverInput(oracle)
    let got: OracleValue
    do {
      let products = try input.completeRows().products
      let result = try RelativeWeights(products, outcome: 0, predictors: input.predictors)
      got = [
        "n": OracleValue(products.n),
        "r2": OracleValue(result.rSquared),
        "raw": input.named(result.weights.map { OracleValue($0.contribution) }),
        "share": input.named(result.weights.map { OracleValue($0.share) }),
        "sign": input.named(result.weights.map { OracleValue($0.sign) }),
      ]
    } catch let reason {
      got = ["error": OracleValue(reason.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: visited.cases) func visitedModel(_ oracle: OracleCase) throws {
    let input = try DriverInput(oracle)
    var data = VisitedTouchpoints(touchpoints: input.names.count)
    for (row, outcome) in input.outcome.enumerated() {
      try data.add(outcome: outcome, ratings: input.ratings(row))
    }
    let model = try VisitedDriverModel(
      data, minimumVisits: oracle.input["min_visits"]?.integer ?? 10,
      confidence: try ConfidenceLevel(oracle.confidence))
    let touchpoints = model.touchpoints.map { touchpoint -> OracleValue in
      [
        "n_visited": OracleValue(touchpoint.visits),
        "mean_visited": OracleValue(touchpoint.meanAmongVisitors),
        "slope": Self.coefficient(touchpoint.slope),
        "visited": Self.coefficient(touchpoint.visited),
        "lmg": OracleValue(touchpoint.contribution),
        "dropped": touchpoint.isDropped ? "too_few_visits" : nil,
      ]
    }
    let got: OracleValue = [
      "n": OracleValue(model.n),
      "r2": OracleValue(model.regression.rSquared),
      "intercept": OracleValue(model.regression.intercept),
      "touchpoints": input.named(touchpoints),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  /// Drivers of one column each, unless the case groups some of them.
  private static func drivers(
    _ oracle: OracleCase, _ input: DriverInput
  ) throws -> [(name: String, columns: [Int])] {
    var drivers: [(name: String, columns: [Int])] = []
    var grouped: Set<String> = []
    for (name, members) in oracle.input["groups"]?.object ?? [:] {
      let names = try #require(members.strings)
      grouped.formUnion(names)
      drivers.append((name, try names.map { try #require(input.names.firstIndex(of: $0)) + 1 }))
    }
    for (position, name) in input.names.enumerated() where !grouped.contains(name) {
      drivers.append((name, [position + 1]))
    }
    return drivers
  }

  private static func coefficient(_ value: LinearRegression.Coefficient?) -> OracleValue {
    guard let value else { return .null }
    return [
      "b": OracleValue(value.estimate), "se": OracleValue(value.standardError),
      "p": OracleValue(value.p),
    ]
  }
}
