import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct TrendOracles {
  static let file = OracleFile("08_nps_trend", in: .module)

  @Test(arguments: file.cases) func trend(_ oracle: OracleCase) throws {
    let waves = try #require(oracle.input["waves"]?.array).map { wave in
      NetPromoterTrend.Wave(
        time: try #require(wave["t"]?.number), counts: try #require(RecommendationCounts(wave)))
    }
    let got: OracleValue
    do {
      let trend = try NetPromoterTrend(waves, confidence: try ConfidenceLevel(oracle.confidence))
      got = [
        "nps": OracleValue(trend.scores.map(\.value)),
        "slope": OracleValue(trend.slope),
        "intercept": OracleValue(trend.intercept),
        "se": OracleValue(trend.standardError),
        "z": OracleValue(trend.z),
        "p": OracleValue(trend.p),
        "lower": OracleValue(trend.interval.lower),
        "upper": OracleValue(trend.interval.upper),
        "Q_total": OracleValue(trend.homogeneity?.q),
        "df_total": OracleValue(trend.homogeneity?.degreesOfFreedom),
        "p_total": OracleValue(trend.homogeneity?.p),
        "Q_residual": OracleValue(trend.lackOfFit?.q),
        "df_residual": OracleValue(trend.lackOfFit?.degreesOfFreedom),
        "p_residual": OracleValue(trend.lackOfFit?.p),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }
}
