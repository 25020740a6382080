import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct ChangeOracles {
  static let visitors = OracleFile("24_touchpoint_visited", in: .module)
  static let decompositions = OracleFile("25_kitagawa", in: .module)

  @Test(arguments: visitors.cases) func visitorComparison(_ oracle: OracleCase) throws {
    let members = try #require(oracle.input["strata"]?.object)
    let names = members.keys.sorted()
    let strata = try names.map { name in
      VisitorComparison.Stratum(
        visited: try #require(RecommendationCounts(triple: members[name]?["visited"])),
        notVisited: try #require(RecommendationCounts(triple: members[name]?["not_visited"])))
    }
    let result = try VisitorComparison(
      strata, minimumCell: oracle.input["min_cell"]?.number ?? 5,
      confidence: try ConfidenceLevel(oracle.confidence))
    let contributions = result.contributions.map { contribution -> OracleValue in
      [
        "used": OracleValue(contribution != nil),
        "weight": OracleValue(contribution?.weight),
        "diff": OracleValue(contribution?.difference),
      ]
    }
    let got: OracleValue = [
      "n_visited": OracleValue(result.crude.b.n),
      "n_not_visited": OracleValue(result.crude.a.n),
      "crude": [
        "nps_a": OracleValue(result.crude.a.value),
        "nps_b": OracleValue(result.crude.b.value),
        "diff": OracleValue(result.crude.difference),
        "lower": OracleValue(result.crude.interval.lower),
        "upper": OracleValue(result.crude.interval.upper),
        "p": OracleValue(result.crude.p),
      ],
      "strata": .object(Dictionary(uniqueKeysWithValues: zip(names, contributions))),
      "standardised": result.standardised.map { standardised -> OracleValue in
        [
          "diff": OracleValue(standardised.difference),
          "se": OracleValue(standardised.standardError),
          "lower": OracleValue(standardised.interval.lower),
          "upper": OracleValue(standardised.interval.upper),
          "p": OracleValue(standardised.p),
          "coverage": OracleValue(standardised.coverage),
        ]
      } ?? .null,
      "confounding_flag": OracleValue(result.isConfounded),
      "sign_reversal": OracleValue(result.isReversed),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: decompositions.cases) func changeDecomposition(_ oracle: OracleCase) throws {
    let before = try #require(oracle.input["before"]?.object)
    let after = try #require(oracle.input["after"]?.object)
    let names = Set(before.keys).union(after.keys).sorted()
    let result = try ChangeDecomposition(
      names.map { name in
        (
          before: RecommendationCounts(triple: before[name]) ?? RecommendationCounts(),
          after: RecommendationCounts(triple: after[name]) ?? RecommendationCounts()
        )
      })
    let segments = result.segments.map { segment -> OracleValue in
      [
        "status": OracleValue(segment.presence.rawValue),
        "share_before": OracleValue(segment.shareBefore),
        "share_after": OracleValue(segment.shareAfter),
        "nps_before": OracleValue(segment.before?.value),
        "nps_after": OracleValue(segment.after?.value),
        "rate": OracleValue(segment.rate),
        "mix": OracleValue(segment.mix),
        "total": OracleValue(segment.total),
        "rate_se_given_shares": OracleValue(segment.rateErrorGivenShares),
      ]
    }
    let got: OracleValue = [
      "nps_before": OracleValue(result.before.value),
      "nps_after": OracleValue(result.after.value),
      "change": OracleValue(result.change),
      "rate": OracleValue(result.rate.value),
      "mix": OracleValue(result.mix.value),
      "rate_se": OracleValue(result.rate.standardError),
      "mix_se": OracleValue(result.mix.standardError),
      "rate_p": OracleValue(result.rate.p),
      "mix_p": OracleValue(result.mix.p),
      "segments": .object(Dictionary(uniqueKeysWithValues: zip(names, segments))),
    ]
    #expect(oracle.deviations(in: got) == [])
  }
}
