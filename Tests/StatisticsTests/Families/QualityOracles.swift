import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct QualityOracles {
  static let file = OracleFile("43_quality_flags", in: .module)

  @Test(arguments: file.cases) func flags(_ oracle: OracleCase) throws {
    let input = oracle.input
    var thresholds = QualityAssessment.Thresholds()
    if let own = input["thresholds"] {
      thresholds.suppressBelow = own["suppress_below"]?.number ?? thresholds.suppressBelow
      thresholds.indicativeBelow = own["indicative_below"]?.number ?? thresholds.indicativeBelow
    }
    let quality = QualityAssessment(
      n: try #require(input["n"]?.integer), effectiveSize: input["n_eff"]?.number,
      halfWidth: input["half_width"]?.number, thresholds: thresholds)
    let got: OracleValue = [
      "level": OracleValue(quality.level.rawValue),
      "flags": OracleValue(quality.flags.map(\.rawValue)),
    ]
    #expect(oracle.deviations(in: got) == [])
  }
}
