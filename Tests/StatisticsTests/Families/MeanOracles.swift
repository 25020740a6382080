import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct MeanOracles {
  static let file = OracleFile("12_mean", in: .module)

  @Test(arguments: file.cases("mean")) func mean(_ oracle: OracleCase) throws {
    let confidence = try ConfidenceLevel(oracle.confidence)
    let moments = SampleMoments(try #require(oracle.input["x"]?.optionalNumbers))
    let got: OracleValue
    do {
      let mean = try MeanEstimate(moments)
      got = [
        "n": OracleValue(mean.n),
        "mean": OracleValue(mean.value),
        "sd": OracleValue(mean.moments.standardDeviation),
        "se": OracleValue(mean.moments.standardError),
        "df": OracleValue(mean.degreesOfFreedom),
        "lower": OracleValue(mean.interval(confidence: confidence)?.lower),
        "upper": OracleValue(mean.interval(confidence: confidence)?.upper),
        "reason": OracleValue(mean.reason?.code),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("welch")) func welch(_ oracle: OracleCase) throws {
    let a = SampleMoments(try #require(oracle.input["a"]?.optionalNumbers))
    let b = SampleMoments(try #require(oracle.input["b"]?.optionalNumbers))
    let confidence = try ConfidenceLevel(oracle.confidence)
    let got: OracleValue
    do {
      let comparison = try MeanComparison(a, b, confidence: confidence)
      got = [
        "diff": OracleValue(comparison.difference),
        "t": OracleValue(comparison.t),
        "df": OracleValue(comparison.degreesOfFreedom),
        "p": OracleValue(comparison.p),
        "lower": OracleValue(comparison.interval?.lower),
        "upper": OracleValue(comparison.interval?.upper),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("weighted_mean")) func weightedMean(_ oracle: OracleCase) throws {
    let values = try #require(oracle.input["x"]?.optionalNumbers)
    let weights = try #require(oracle.input["weights"]?.optionalNumbers)
    let confidence = try ConfidenceLevel(oracle.confidence)
    let got: OracleValue
    do {
      var moments = WeightedMoments()
      for (value, weight) in zip(values, weights) { try moments.add(value, weight: weight) }
      let mean = try WeightedMean(moments)
      got = [
        "n": OracleValue(mean.n),
        "n_eff": OracleValue(mean.effectiveSize),
        "mean": OracleValue(mean.value),
        "se": OracleValue(mean.standardError),
        "lower": OracleValue(mean.interval(confidence: confidence)?.lower),
        "upper": OracleValue(mean.interval(confidence: confidence)?.upper),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }
}
