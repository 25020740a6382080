import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct ComparingOracles {
  static let comparisons = OracleFile("05_nps_compare", in: .module)
  static let groups = OracleFile("06_nps_groups_vs_rest", in: .module)
  static let adjustments = OracleFile("07_p_adjust", in: .module)
  static let ranks = OracleFile("10_nps_rank", in: .module)

  @Test(arguments: comparisons.cases("independent")) func independent(_ oracle: OracleCase) throws {
    let a = try #require(RecommendationCounts(oracle.input["a"]))
    let b = try #require(RecommendationCounts(oracle.input["b"]))
    let confidence = try ConfidenceLevel(oracle.confidence)
    let got: OracleValue
    do {
      let comparison = try NetPromoterComparison(a, b, confidence: confidence)
      got = [
        "nps_a": OracleValue(comparison.a.value),
        "nps_b": OracleValue(comparison.b.value),
        "diff": OracleValue(comparison.difference),
        "diff_adjusted": OracleValue(comparison.adjustedDifference),
        "se": OracleValue(comparison.standardError),
        "z": OracleValue(comparison.z),
        "p": OracleValue(comparison.p),
        "lower": OracleValue(comparison.interval.lower),
        "upper": OracleValue(comparison.interval.upper),
        "significant": OracleValue(comparison.isSignificant),
        "mdd80": OracleValue(comparison.minimumDetectableDifference),
        "wald": [
          "se": OracleValue(comparison.wald.standardError),
          "z": OracleValue(comparison.wald.z),
          "p": OracleValue(comparison.wald.p),
        ],
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: comparisons.cases("paired")) func paired(_ oracle: OracleCase) throws {
    let comparison = PairedNetPromoterComparison(
      before: try #require(oracle.input["scores_a"]?.optionalNumbers),
      after: try #require(oracle.input["scores_b"]?.optionalNumbers),
      confidence: try ConfidenceLevel(oracle.confidence))
    let got: OracleValue = [
      "n_pairs": OracleValue(comparison.pairs),
      "diff": OracleValue(comparison.difference),
      "se": OracleValue(comparison.standardError),
      "t": OracleValue(comparison.t),
      "df": OracleValue(comparison.reason == nil ? comparison.degreesOfFreedom : nil),
      "p": OracleValue(comparison.p),
      "lower": OracleValue(comparison.interval?.lower),
      "upper": OracleValue(comparison.interval?.upper),
      "reason": OracleValue(comparison.reason?.code),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: groups.cases) func groupsAgainstRest(_ oracle: OracleCase) throws {
    let members = try #require(oracle.input["groups"]?.object)
    let names = members.keys.sorted()
    let counts = try names.map { try #require(RecommendationCounts(members[$0])) }
    let adjustment = try #require(
      MultiplicityAdjustment(rawValue: oracle.input["adjust"]?.string ?? "holm"))
    let result = GroupsAgainstRest(
      counts, minimum: oracle.input["min_n"]?.number ?? 10, adjustment: adjustment,
      confidence: try ConfidenceLevel(oracle.confidence))
    let groups = result.groups.map { group -> OracleValue in
      [
        "n": OracleValue(group.counts.n),
        "nps": OracleValue(try? NetPromoterScore(group.counts).value),
        "n_rest": OracleValue(group.rest.n),
        "nps_rest": OracleValue(try? NetPromoterScore(group.rest).value),
        "diff": OracleValue(group.comparison?.difference),
        "z": OracleValue(group.comparison?.z),
        "p": OracleValue(group.comparison?.p),
        "p_adjusted": OracleValue(group.adjustedP),
        "verdict": OracleValue(group.verdict.rawValue),
      ]
    }
    let got: OracleValue = [
      "groups": .object(Dictionary(uniqueKeysWithValues: zip(names, groups))),
      "tests": OracleValue(result.tests),
      "omnibus": result.omnibus.map { test -> OracleValue in
        [
          "Q": OracleValue(test.q), "df": OracleValue(test.degreesOfFreedom),
          "p": OracleValue(test.p),
        ]
      } ?? .null,
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: adjustments.cases) func adjustedPValues(_ oracle: OracleCase) throws {
    let p = try #require(oracle.input["p"]?.numbers)
    let lists = MultiplicityAdjustment.allCases.map { ($0.rawValue, OracleValue($0.adjust(p))) }
    let got = OracleValue.object(Dictionary(uniqueKeysWithValues: lists))
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: ranks.cases) func rankIntervals(_ oracle: OracleCase) throws {
    let members = try #require(oracle.input["groups"]?.object)
    let names = members.keys.sorted()
    let counts = try names.map { try #require(RecommendationCounts(members[$0])) }
    let got: OracleValue
    do {
      let result = try RankIntervals(counts, confidence: try ConfidenceLevel(oracle.confidence))
      let ranks = result.ranks.map { rank -> OracleValue in
        [
          "nps": OracleValue(rank.score.value), "rank": OracleValue(rank.rank),
          "rank_lower": OracleValue(rank.best), "rank_upper": OracleValue(rank.worst),
        ]
      }
      got = [
        "critical_z": OracleValue(result.criticalZ), "pairs": OracleValue(result.pairs),
        "groups": .object(Dictionary(uniqueKeysWithValues: zip(names, ranks))),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }
}
