import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct EmotionOracles {
  static let file = OracleFile("14_emotion", in: .module)

  @Test(arguments: file.cases) func emotion(_ oracle: OracleCase) throws {
    let confidence = try ConfidenceLevel(oracle.confidence)
    let scale = try RatingScale(
      minimum: oracle.input["min"]?.integer ?? -2, maximum: oracle.input["max"]?.integer ?? 2)
    let histogram = RatingHistogram(
      try #require(oracle.input["valence"]?.optionalNumbers), scale: scale)
    var got: [String: OracleValue] = [
      "n": OracleValue(histogram.n),
      "n_missing": OracleValue(histogram.missing),
      "n_invalid": OracleValue(histogram.invalid),
    ]
    do {
      let emotion = try EmotionScore(histogram)
      let interval = emotion.mean.interval(confidence: confidence)
      let net = emotion.netInterval(confidence: confidence)
      got["mean"] = OracleValue(emotion.mean.value)
      got["sd"] = OracleValue(emotion.mean.moments.standardDeviation)
      got["lower"] = OracleValue(interval?.lower)
      got["upper"] = OracleValue(interval?.upper)
      got["positive"] = OracleValue(emotion.positiveShare)
      got["neutral"] = OracleValue(emotion.neutralShare)
      got["negative"] = OracleValue(emotion.negativeShare)
      got["net"] = OracleValue(emotion.net)
      got["net_lower"] = OracleValue(net.lower)
      got["net_upper"] = OracleValue(net.upper)
      got["polarised"] = OracleValue(emotion.isPolarised)
    } catch {
      got["reason"] = OracleValue(error.code)
    }
    #expect(oracle.deviations(in: .object(got)) == [])
  }
}
