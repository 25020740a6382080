import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct PlanningOracles {
  static let file = OracleFile("09_nps_sample_size", in: .module)

  @Test(arguments: file.cases("n_for_margin")) func margin(_ oracle: OracleCase) throws {
    let size = try SampleSize.forMargin(
      try #require(oracle.input["margin"]?.number),
      variance: try #require(oracle.input["variance"]?.number),
      population: oracle.input["population"]?.number,
      confidence: try ConfidenceLevel(oracle.confidence))
    let got: OracleValue = [
      "n_exact": OracleValue(size), "n": OracleValue(SampleSize.roundedUp(size)),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("n_for_difference")) func difference(_ oracle: OracleCase) throws {
    let ratio = oracle.input["ratio"]?.number ?? 1
    let size = try SampleSize.forDifference(
      try #require(oracle.input["difference"]?.number), variances: try Self.variances(oracle),
      ratio: ratio, power: oracle.input["power"]?.number ?? 0.8,
      confidence: try ConfidenceLevel(oracle.confidence))
    let got: OracleValue = [
      "n_a_exact": OracleValue(size), "n_a": OracleValue(SampleSize.roundedUp(size)),
      "n_b": OracleValue(SampleSize.roundedUp(size * ratio)),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("mdd") + file.cases("power")) func power(_ oracle: OracleCase) throws
  {
    let comparison = try ComparisonPower(
      variances: try Self.variances(oracle),
      sizes: (
        try #require(oracle.input["n_a"]?.number), try #require(oracle.input["n_b"]?.number)
      ),
      confidence: try ConfidenceLevel(oracle.confidence))
    let got: OracleValue = [
      "mdd": OracleValue(
        try comparison.detectableDifference(power: oracle.input["power"]?.number ?? 0.8)),
      "significance_threshold": OracleValue(comparison.significanceThreshold),
      "power": OracleValue(oracle.input["difference"]?.number.flatMap(comparison.power)),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  private static func variances(_ oracle: OracleCase) throws -> (a: Double, b: Double) {
    (
      try #require(oracle.input["variance_a"]?.number),
      try #require(oracle.input["variance_b"]?.number)
    )
  }
}
