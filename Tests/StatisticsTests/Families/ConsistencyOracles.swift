import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct ConsistencyOracles {
  static let evennessFile = OracleFile("26_consistency_evenness", in: .module)
  static let gapFile = OracleFile("27_promise_gap", in: .module)
  static let coverageFile = OracleFile("30_value_coverage", in: .module)
  static let indexFile = OracleFile("31_consistency_index", in: .module)

  @Test(arguments: evennessFile.cases) func evenness(_ oracle: OracleCase) throws {
    let entries = try #require(oracle.input["items"]?.array)
    let items = try entries.map { entry in
      Evenness.Item(
        mean: try #require(entry["mean"]?.number), standardDeviation: entry["sd"]?.number,
        n: entry["n"]?.integer, weight: entry["weight"]?.number ?? 1)
    }
    let result = try Evenness(items, scale: try RatingScale(oracle.input))
    let got: OracleValue = [
      "k": OracleValue(items.count),
      "mean": OracleValue(result.mean),
      "sd_weighted": OracleValue(result.spread),
      "range": OracleValue(result.range),
      "lowest": OracleValue(entries[result.lowest]["name"]?.string),
      "highest": OracleValue(entries[result.highest]["name"]?.string),
      "gini": OracleValue(result.gini),
      "evenness_raw": OracleValue(result.rawScore),
      "sd_corrected": OracleValue(result.correctedSpread),
      "evenness": OracleValue(result.score),
      "Q": OracleValue(result.homogeneity?.q),
      "df": OracleValue(result.homogeneity?.degreesOfFreedom),
      "p": OracleValue(result.homogeneity?.p),
      "tau2": OracleValue(result.betweenVariance),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: gapFile.cases) func promiseGap(_ oracle: OracleCase) throws {
    let confidence = try ConfidenceLevel(oracle.confidence)
    let margin = try #require(oracle.input["margin"]?.number)
    var promises: [(promise: PromiseGap, weight: Double)] = []
    var results: [String: OracleValue] = [:]
    for entry in try #require(oracle.input["promises"]?.array) {
      let delivered = try #require(entry["delivered"]?.optionalNumbers)
      let gap: PromiseGap
      if let target = entry["target"]?.number {
        gap = PromiseGap(target: target, delivered: delivered)
      } else {
        let expected = try #require(entry["expected"]?.optionalNumbers)
        gap = PromiseGap(expected: expected, delivered: delivered)
      }
      promises.append((gap, entry["weight"]?.number ?? 1))
      results[try #require(entry["name"]?.string)] = [
        "n": OracleValue(gap.n),
        "expected": OracleValue(gap.meanExpected),
        "delivered": OracleValue(gap.meanDelivered),
        "gap": OracleValue(gap.value),
        "lower": OracleValue(gap.interval(confidence: confidence)?.lower),
        "upper": OracleValue(gap.interval(confidence: confidence)?.upper),
        "p": OracleValue(gap.p),
        "verdict": OracleValue(gap.verdict(margin: margin, confidence: confidence).rawValue),
      ]
    }
    let score = PromiseGap.keptScore(promises, scale: try RatingScale(oracle.input))
    let got: OracleValue = ["promises": .object(results), "promise_kept": OracleValue(score)]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: coverageFile.cases) func valueCoverage(_ oracle: OracleCase) throws {
    let values = try #require(oracle.input["values"]?.strings)
    let entries = try #require(oracle.input["touchpoints"]?.array)
    let names = try entries.map { try #require($0["name"]?.string) }
    let touchpoints = try entries.map { entry in
      ValueCoverage.Touchpoint(
        strengths: try #require(entry["strength"]?.optionalNumbers),
        weight: entry["weight"]?.number ?? 1)
    }
    let result = try ValueCoverage(
      touchpoints, values: values.count, maximum: try #require(oracle.input["max"]?.number))
    let strengths = result.values.map { value -> OracleValue in
      [
        "n": OracleValue(value.n), "coverage": OracleValue(value.coverage),
        "strength": OracleValue(value.strength),
      ]
    }
    let got: OracleValue = [
      "values": .object(Dictionary(uniqueKeysWithValues: zip(values, strengths))),
      "touchpoints": .object(
        Dictionary(uniqueKeysWithValues: zip(names, result.touchpoints.map { OracleValue($0) }))),
      "score": OracleValue(result.score),
      "never_expressed": OracleValue(result.neverExpressed.map { values[$0] }),
      "silent_touchpoints": OracleValue(result.silentTouchpoints.map { names[$0] }),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: indexFile.cases) func consistencyIndex(_ oracle: OracleCase) throws {
    let index = try ConsistencyIndex(
      try Self.components(oracle.input["components"]),
      weights: try Self.components(oracle.input["weights"]))
    func each(_ figure: (ConsistencyComponent) -> Double?) -> OracleValue {
      guard index.reason == nil else { return .null }
      let members = index.used.map { ($0.rawValue, OracleValue(figure($0))) }
      return .object(Dictionary(uniqueKeysWithValues: members))
    }
    let got: OracleValue = [
      "index": OracleValue(index.value),
      "geometric": OracleValue(index.geometricMean),
      "weakest": OracleValue(index.weakest?.rawValue),
      "used": OracleValue(index.used.map(\.rawValue)),
      "missing": OracleValue(index.missing.map(\.rawValue)),
      "leave_one_out": each(index.without),
      "double_weight": each(index.doubling),
      "sensitivity_low": OracleValue(index.sensitivityBand?.lower),
      "sensitivity_high": OracleValue(index.sensitivityBand?.upper),
      "effect_of_10_points": each(index.effectOfTenPoints),
      "reason": OracleValue(index.reason?.code),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  private static func components(
    _ value: OracleValue?
  ) throws -> [ConsistencyComponent: Double] {
    var components: [ConsistencyComponent: Double] = [:]
    for (name, entry) in value?.object ?? [:] {
      components[try #require(ConsistencyComponent(rawValue: name))] = entry.number
    }
    return components
  }
}
