import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct ProportionOracles {
  static let file = OracleFile("11_proportion", in: .module)

  @Test(arguments: file.cases("wilson")) func wilson(_ oracle: OracleCase) throws {
    let successes = try #require(oracle.input["x"]?.number)
    let n = try #require(oracle.input["n"]?.number)
    let got = try Self.share(oracle) { () throws(Undefined) in
      try ShareEstimate(successes: successes, n: n)
    }
    #expect(oracle.deviations(in: .object(got)) == [])
  }

  @Test(arguments: file.cases("top_box")) func topBox(_ oracle: OracleCase) throws {
    let scale = try RatingScale(
      minimum: try #require(oracle.input["min"]?.integer),
      maximum: try #require(oracle.input["max"]?.integer))
    let ratings = try #require(oracle.input["ratings"]?.optionalNumbers)
    let k = try #require(oracle.input["k"]?.integer)
    let histogram = RatingHistogram(ratings, scale: scale)
    var got = try Self.share(oracle) { () throws(Undefined) in
      try ShareEstimate(successes: histogram.topBox(k), n: histogram.n)
    }
    if got["reason"] == nil {
      let bottom = try ShareEstimate(successes: histogram.bottomBox(k), n: histogram.n)
      got["n"] = OracleValue(histogram.n)
      got["n_invalid"] = OracleValue(histogram.invalid)
      got["top"] = OracleValue(histogram.topBox(k))
      got["bottom"] = OracleValue(histogram.bottomBox(k))
      got["bottom_share"] = OracleValue(bottom.value)
    }
    #expect(oracle.deviations(in: .object(got)) == [])
  }

  @Test(arguments: file.cases("difference")) func difference(_ oracle: OracleCase) throws {
    let x = [
      try #require(oracle.input["x1"]?.number), try #require(oracle.input["x2"]?.number),
    ]
    let n = [
      try #require(oracle.input["n1"]?.number), try #require(oracle.input["n2"]?.number),
    ]
    let confidence = try ConfidenceLevel(oracle.confidence)
    let got: OracleValue
    do {
      let comparison = ShareComparison(
        try ShareEstimate(successes: x[0], n: n[0]), try ShareEstimate(successes: x[1], n: n[1]),
        confidence: confidence)
      got = [
        "diff": OracleValue(comparison.difference),
        "lower": OracleValue(comparison.interval.lower),
        "upper": OracleValue(comparison.interval.upper),
        "z_pooled": OracleValue(comparison.z),
        "p": OracleValue(comparison.p),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  private static func share(
    _ oracle: OracleCase, _ estimate: () throws(Undefined) -> ShareEstimate
  ) throws -> [String: OracleValue] {
    let confidence = try ConfidenceLevel(oracle.confidence)
    do {
      let share = try estimate()
      let interval = share.interval(confidence: confidence)
      return [
        "share": OracleValue(share.value),
        "lower": OracleValue(interval.lower),
        "upper": OracleValue(interval.upper),
      ]
    } catch {
      return ["reason": OracleValue(error.code)]
    }
  }
}
