import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct CorrelationOracles {
  static let file = OracleFile("16_correlation", in: .module)

  @Test(arguments: file.cases) func correlation(_ oracle: OracleCase) throws {
    let pairs = JointDistribution(
      try #require(oracle.input["x"]?.optionalNumbers),
      try #require(oracle.input["y"]?.optionalNumbers))
    let confidence = try ConfidenceLevel(oracle.confidence)
    var got: [String: OracleValue] = ["n": OracleValue(pairs.n)]
    for kind in Correlation.Kind.allCases {
      do {
        let correlation = try Correlation(pairs, kind: kind)
        let interval = correlation.interval(confidence: confidence)
        got[kind.rawValue] = [
          "r": OracleValue(correlation.r), "p": OracleValue(correlation.p),
          "lower": OracleValue(interval?.lower), "upper": OracleValue(interval?.upper),
        ]
      } catch {
        got["reason"] = OracleValue(error.code)
      }
    }
    #expect(oracle.deviations(in: .object(got)) == [])
  }
}
