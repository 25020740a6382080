import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct DurationOracles {
  static let file = OracleFile("33_durations", in: .module)

  @Test(arguments: file.cases("summary")) func summary(_ oracle: OracleCase) throws {
    let durations = try #require(oracle.input["x"]?.optionalNumbers)
    let confidence = try ConfidenceLevel(oracle.confidence)
    let got: OracleValue
    do {
      let summary = try DurationSummary(durations)
      let median = summary.medianInterval(confidence: confidence)
      got = [
        "n": OracleValue(summary.n),
        "mean": OracleValue(summary.mean),
        "median": OracleValue(summary.median),
        "p10": OracleValue(summary.quantile(0.1)),
        "p90": OracleValue(summary.quantile(0.9)),
        "median_lower": OracleValue(median?.interval.lower),
        "median_upper": OracleValue(median?.interval.upper),
        "actual_conf": OracleValue(median?.confidence),
      ]
    } catch {
      got = ["n": OracleValue(0), "reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("kaplan_meier")) func kaplanMeier(_ oracle: OracleCase) throws {
    let times = try #require(oracle.input["time"]?.numbers)
    let arrivals = try #require(oracle.input["event"]?.array).map { $0 == .boolean(true) }
    let curve = try KaplanMeier(
      zip(times, arrivals).map { KaplanMeier.Observation(time: $0, hasArrived: $1) },
      confidence: try ConfidenceLevel(oracle.confidence))
    let table = curve.steps.map { step -> OracleValue in
      [
        "t": OracleValue(step.time),
        "at_risk": OracleValue(step.atRisk),
        "events": OracleValue(step.arrived),
        "survival": OracleValue(step.survival),
        "lower": OracleValue(step.interval?.lower),
        "upper": OracleValue(step.interval?.upper),
      ]
    }
    let got: OracleValue = [
      "n": OracleValue(curve.n),
      "events": OracleValue(curve.arrived),
      "table": .array(table),
      "median": OracleValue(curve.median),
      "median_lower": OracleValue(curve.medianLower),
      "median_upper": OracleValue(curve.medianUpper),
    ]
    #expect(oracle.deviations(in: got) == [])
  }
}
