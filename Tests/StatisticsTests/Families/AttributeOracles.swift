import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct AttributeOracles {
  static let contrasts = OracleFile("21_prca", in: .module)
  static let quadrants = OracleFile("22_ipa", in: .module)
  static let scenarios = OracleFile("23_nps_simulation", in: .module)

  @Test(arguments: contrasts.cases) func penaltyReward(_ oracle: OracleCase) throws {
    let input = try DriverInput(oracle)
    var data = try PenaltyRewardContrast(
      attributes: input.names.count, lowMaximum: oracle.input["low_max"]?.number ?? 2,
      highMinimum: oracle.input["high_min"]?.number ?? 5)
    for (row, outcome) in input.outcome.enumerated() {
      try data.add(outcome: outcome, ratings: input.ratings(row))
    }
    let analysis = try PenaltyRewardAnalysis(
      data, minimumCell: oracle.input["min_cell"]?.integer ?? 5,
      confidence: try ConfidenceLevel(oracle.confidence))
    let got: OracleValue = [
      "n": OracleValue(analysis.n),
      "r2": OracleValue(analysis.regression?.rSquared),
      "constant": OracleValue(analysis.regression?.intercept),
      "attributes": input.named(analysis.attributes.map(Self.attribute)),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  private static func attribute(_ attribute: PenaltyRewardAnalysis.Attribute) -> OracleValue {
    let effect = attribute.effect
    return [
      "n_low": OracleValue(attribute.cells.low),
      "n_middle": OracleValue(attribute.cells.middle),
      "n_high": OracleValue(attribute.cells.high),
      "penalty": OracleValue(effect?.penalty.estimate),
      "penalty_se": OracleValue(effect?.penalty.standardError),
      "penalty_p": OracleValue(effect?.penalty.p),
      "reward": OracleValue(effect?.reward.estimate),
      "reward_se": OracleValue(effect?.reward.standardError),
      "reward_p": OracleValue(effect?.reward.p),
      "asymmetry": OracleValue(effect?.asymmetry),
      "asymmetry_se": OracleValue(effect?.asymmetryError),
      "asymmetry_p": OracleValue(effect?.asymmetryP),
      "riocs": OracleValue(effect?.range),
      "sgp": OracleValue(effect?.satisfactionShare),
      "dgp": OracleValue(effect?.dissatisfactionShare),
      "ia": OracleValue(effect?.impactAsymmetry),
      "class": OracleValue(attribute.kind.rawValue),
    ]
  }

  @Test(arguments: quadrants.cases) func importancePerformance(_ oracle: OracleCase) throws {
    let entries = try #require(oracle.input["items"]?.array)
    let names = try entries.map { try #require($0["name"]?.string) }
    let items = try entries.map { entry in
      ImportancePerformance.Item(
        importance: try #require(entry["importance"]?.number),
        performance: try #require(entry["performance"]?.number),
        importanceInterval: Self.interval(entry, "importance"),
        performanceInterval: Self.interval(entry, "performance"))
    }
    let result = try ImportancePerformance(
      items, crossImportance: oracle.input["cross_importance"]?.number,
      crossPerformance: oracle.input["cross_performance"]?.number)
    let placements = result.placements.map { placement -> OracleValue in
      [
        "quadrant": OracleValue(placement.quadrant.rawValue),
        "borderline": OracleValue(placement.borderline.map(\.rawValue)),
      ]
    }
    let got: OracleValue = [
      "cross_importance": OracleValue(result.crossImportance),
      "cross_performance": OracleValue(result.crossPerformance),
      "items": .object(Dictionary(uniqueKeysWithValues: zip(names, placements))),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  private static func interval(_ entry: OracleValue, _ axis: String) -> Interval? {
    guard let lower = entry["\(axis)_lower"]?.number, let upper = entry["\(axis)_upper"]?.number
    else { return nil }
    return Interval(lower: lower, upper: upper)
  }

  @Test(arguments: scenarios.cases) func improvement(_ oracle: OracleCase) throws {
    let answers = try #require(oracle.input["y"]?.optionalNumbers)
    let ratings = try #require(oracle.input["x"]?.optionalNumbers)
    let improvement = try #require(oracle.input["delta"]?.number)
    let slope = try #require(oracle.input["slope"]?.number)
    let others = zip(answers, ratings).filter { $0.1 == nil }.map(\.0)
    let scenario = try ImprovementScenario(
      visitors: JointDistribution(ratings, answers),
      others: RecommendationHistogram(scores: others),
      ratings: try #require(
        oracle.input["min"]?.number)...(try #require(
          oracle.input["max"]?.number)))
    let change = scenario.change(
      slope: slope, slopeError: oracle.input["slope_se"]?.number, improvement: improvement,
      confidence: try ConfidenceLevel(oracle.confidence))
    let got: OracleValue = [
      "n": OracleValue(scenario.n),
      "n_visited": OracleValue(scenario.visitors.n),
      "n_capped": OracleValue(scenario.capped(improvement: improvement)),
      "nps_before": OracleValue(scenario.scoreBefore),
      "nps_after": OracleValue(scenario.score(slope: slope, improvement: improvement)),
      "change": OracleValue(change.value),
      "change_lower": OracleValue(change.interval?.lower),
      "change_upper": OracleValue(change.interval?.upper),
    ]
    #expect(oracle.deviations(in: got) == [])
  }
}
