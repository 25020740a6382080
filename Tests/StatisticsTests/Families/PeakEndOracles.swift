import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct PeakEndOracles {
  static let file = OracleFile("15_peak_end", in: .module)

  @Test(arguments: file.cases("journey")) func journey(_ oracle: OracleCase) throws {
    let values = try #require(oracle.input["valence"]?.optionalNumbers)
    let got: OracleValue
    do {
      let journey = try PeakEnd(
        values, neutral: oracle.input["neutral"]?.number ?? 0, peak: Self.peak(oracle))
      got = [
        "peak_index": OracleValue(journey.peakIndex),
        "peak": OracleValue(journey.peak),
        "end_index": OracleValue(journey.endIndex),
        "end": OracleValue(journey.end),
        "score": OracleValue(journey.score),
        "mean": OracleValue(journey.mean),
        "n": OracleValue(journey.n),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("respondents")) func respondents(_ oracle: OracleCase) throws {
    let respondents = try #require(oracle.input["respondents"]?.array).map {
      try #require($0.optionalNumbers)
    }
    let summary = PeakEndSummary(
      respondents, neutral: oracle.input["neutral"]?.number ?? 0, peak: Self.peak(oracle))
    let got: OracleValue = [
      "scores": .array(summary.journeys.map { OracleValue($0?.score) }),
      "n": OracleValue(summary.n),
      "mean_peak_end": OracleValue(try? MeanEstimate(summary.scores).value),
      "mean_of_means": OracleValue(try? MeanEstimate(summary.means).value),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  private static func peak(_ oracle: OracleCase) -> PeakEnd.Peak {
    oracle.input["peak"]?.string.flatMap(PeakEnd.Peak.init(rawValue:)) ?? .mostExtreme
  }
}
