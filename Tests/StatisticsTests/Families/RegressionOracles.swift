import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct RegressionOracles {
  static let file = OracleFile("17_ols", in: .module)

  @Test(arguments: file.cases) func regression(_ oracle: OracleCase) throws {
    let input = try DriverInput(oracle)
    let rows = try input.completeRows()
    var got: [String: OracleValue] = ["n": OracleValue(rows.products.n)]
    do {
      let model = try LinearRegression(
        rows.products, outcome: 0, predictors: input.predictors,
        confidence: try ConfidenceLevel(oracle.confidence))
      got["n_dropped"] = OracleValue(rows.dropped)
      got["intercept"] = [
        "b": OracleValue(model.intercept), "se": OracleValue(model.interceptError),
      ]
      got["r2"] = OracleValue(model.rSquared)
      got["r2_adjusted"] = OracleValue(model.adjustedRSquared)
      got["sigma"] = OracleValue(model.residualDeviation)
      got["F"] = OracleValue(model.f)
      got["p_model"] = OracleValue(model.modelP)
      got["coefficients"] = input.named(model.coefficients.map(Self.value))
    } catch let reason {
      got["error"] = OracleValue(reason.code)
      if case .singular(let constant) = reason {
        got["constant"] = OracleValue(constant.map { input.names[$0] })
      }
    }
    #expect(oracle.deviations(in: .object(got)) == [])
  }

  private static func value(_ coefficient: LinearRegression.Coefficient) -> OracleValue {
    [
      "b": OracleValue(coefficient.estimate),
      "se": OracleValue(coefficient.standardError),
      "t": OracleValue(coefficient.t),
      "p": OracleValue(coefficient.p),
      "lower": OracleValue(coefficient.interval.lower),
      "upper": OracleValue(coefficient.interval.upper),
      "beta": OracleValue(coefficient.beta),
      "vif": OracleValue(coefficient.varianceInflation),
    ]
  }
}
