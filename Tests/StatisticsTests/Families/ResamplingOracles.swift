import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct ResamplingOracles {
  static let file = OracleFile("42_bootstrap", in: .module)

  @Test(arguments: ["raw", "unit", "indices"].flatMap { file.cases($0) })
  func generator(_ oracle: OracleCase) throws {
    var generator = SplitMix64(seed: try Self.seed(oracle))
    let count = try #require(oracle.input["count"]?.integer)
    let below = oracle.input["n"]?.integer ?? 1
    let got: OracleValue =
      switch oracle.operation {
      case "raw": ["u64": OracleValue((0..<count).map { _ in String(generator.next()) })]
      case "unit": ["u": OracleValue((0..<count).map { _ in generator.unit() })]
      default: ["index": OracleValue((0..<count).map { _ in generator.index(below: below) })]
      }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("bootstrap")) func bootstrap(_ oracle: OracleCase) throws {
    let values = try #require(oracle.input["x"]?.numbers)
    let statistic = try Self.statistic(oracle)
    let distribution = try BootstrapDistribution(
      values,
      samples: BootstrapSamples(
        size: values.count,
        replicates: oracle.input["replicates"]?.integer ?? BootstrapSamples.standardReplicates,
        seed: try Self.seed(oracle)),
      statistic: statistic)
    let interval = distribution.interval(confidence: try ConfidenceLevel(oracle.confidence))
    let got: OracleValue = [
      "estimate": OracleValue(statistic(values)),
      "lower": OracleValue(interval.lower),
      "upper": OracleValue(interval.upper),
      "se": OracleValue(distribution.standardError),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  private static func seed(_ oracle: OracleCase) throws -> UInt64 {
    try #require(oracle.input["seed"]?.string.flatMap { UInt64($0) })
  }

  private static func statistic(_ oracle: OracleCase) throws -> ([Double]) -> Double? {
    switch oracle.input["statistic"]?.string {
    case "median": { Quantile.type7(0.5, ofSorted: $0.sorted()) }
    case "sd": { SampleMoments($0).standardDeviation }
    default: { $0.isEmpty ? nil : $0.reduce(0, +) / Double($0.count) }
    }
  }
}
