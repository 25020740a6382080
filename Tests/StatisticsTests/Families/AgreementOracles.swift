import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct AgreementOracles {
  static let file = OracleFile("28_icc", in: .module)
  static let emotions = OracleFile("29_emotion_match", in: .module)

  @Test(arguments: file.cases("oneway")) func varianceComponents(_ oracle: OracleCase) throws {
    let members = try #require(oracle.input["groups"]?.object)
    let groups = try members.keys.sorted().map { name in
      SampleMoments(try #require(members[name]?.optionalNumbers))
    }
    let got: OracleValue
    do {
      let result = try VarianceComponents(groups)
      got = [
        "groups": OracleValue(result.groups),
        "n": OracleValue(result.n),
        "n0": OracleValue(result.effectiveGroupSize),
        "ms_between": OracleValue(result.meanSquareBetween),
        "ms_within": OracleValue(result.meanSquareWithin),
        "F": OracleValue(result.f),
        "p": OracleValue(result.p),
        "var_between_raw": OracleValue(result.rawVarianceBetween),
        "var_between": OracleValue(result.varianceBetween),
        "var_within": OracleValue(result.meanSquareWithin),
        "icc1_raw": OracleValue(result.rawIntraclassCorrelation),
        "icc1": OracleValue(result.intraclassCorrelation),
        "eta2": OracleValue(result.etaSquared),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: file.cases("twoway")) func raterAgreement(_ oracle: OracleCase) throws {
    let rows = try #require(oracle.input["matrix"]?.array).map {
      try #require($0.optionalNumbers)
    }
    let got: OracleValue
    do {
      let result = try RaterAgreement(rows)
      got = [
        "bms": OracleValue(result.betweenTargets),
        "jms": OracleValue(result.betweenRaters),
        "ems": OracleValue(result.residual),
        "wms": OracleValue(result.withinTargets),
        "icc_1_1": OracleValue(result.oneWay),
        "icc_2_1": OracleValue(result.agreement),
        "icc_3_1": OracleValue(result.consistency),
        "icc_1_k": OracleValue(result.oneWayOfMean),
        "icc_2_k": OracleValue(result.agreementOfMean),
        "icc_3_k": OracleValue(result.consistencyOfMean),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: emotions.cases) func emotionMatch(_ oracle: OracleCase) throws {
    let confidence = try ConfidenceLevel(oracle.confidence)
    let entries = try #require(oracle.input["touchpoints"]?.array)
    let touchpoints = try entries.map { entry in
      var touchpoint = EmotionMatch.Touchpoint(
        intended: try #require(entry["intended"]?.string), weight: entry["weight"]?.number ?? 1)
      for answer in try #require(entry["experienced"]?.array) { touchpoint.add(answer.strings) }
      return touchpoint
    }
    let got: OracleValue
    do {
      let result = try EmotionMatch(touchpoints)
      var members: [String: OracleValue] = [:]
      for (position, entry) in entries.enumerated() {
        let touchpoint = result.touchpoints[position]
        let interval = touchpoint.match?.interval(confidence: confidence)
        members[entry["name"]?.string ?? ""] = [
          "n": OracleValue(touchpoints[position].n),
          "match": OracleValue(touchpoint.match?.value),
          "lower": OracleValue(interval?.lower),
          "upper": OracleValue(interval?.upper),
          "pooled_share": OracleValue(touchpoint.pooledShare),
          "most_frequent": OracleValue(touchpoint.mostFrequent),
        ]
      }
      got = [
        "touchpoints": .object(members),
        "match": OracleValue(result.match),
        "expected_by_chance": OracleValue(result.expectedByChance),
        "kappa": OracleValue(result.kappa),
        "score": OracleValue(result.score),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }
}
