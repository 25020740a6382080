import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct NetPromoterScoreOracles {
  static let scores = OracleFile("02_nps_score", in: .module)
  static let intervals = OracleFile("03_nps_ci", in: .module)
  static let weighted = OracleFile("04_nps_weighted", in: .module)

  @Test(arguments: scores.cases) func score(_ oracle: OracleCase) throws {
    let answers = try #require(oracle.input["scores"]?.optionalNumbers)
    let histogram = RecommendationHistogram(scores: answers)
    let counts = histogram.categories
    let nps = Result { () throws(Undefined) in try NetPromoterScore(counts) }
    let score = try? nps.get()
    let got: OracleValue = [
      "n": OracleValue(histogram.n),
      "n_missing": OracleValue(histogram.missing),
      "n_invalid": OracleValue(histogram.invalid),
      "detractors": OracleValue(counts.detractors),
      "passives": OracleValue(counts.passives),
      "promoters": OracleValue(counts.promoters),
      "share_detractors": OracleValue(score?.share(of: .detractor)),
      "share_passives": OracleValue(score?.share(of: .passive)),
      "share_promoters": OracleValue(score?.share(of: .promoter)),
      "nps": OracleValue(score?.value),
      "variance": OracleValue(score?.variance),
      "se": OracleValue(score?.standardError),
      "mean_ltr": OracleValue(histogram.mean),
      "reason": OracleValue(nps.undefined?.code),
    ]
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: intervals.cases) func interval(_ oracle: OracleCase) throws {
    let confidence = try ConfidenceLevel(oracle.confidence)
    let counts = try #require(RecommendationCounts(oracle.input))
    let got: OracleValue
    do {
      let nps = try NetPromoterScore(counts)
      var members: [String: OracleValue] = [
        "n": OracleValue(nps.n),
        "nps": OracleValue(nps.value),
        "se": OracleValue(nps.standardError),
        "moe_wald": OracleValue(nps.waldMargin(confidence: confidence)),
      ]
      for method in NetPromoterIntervalMethod.allCases {
        members[method.rawValue] = OracleValue(nps.interval(method, confidence: confidence))
      }
      let adjusted = AdjustedScore(counts)
      members["adjusted_wald"]?.add(center: adjusted.center, error: adjusted.standardError)
      let bonettPrice = AdjustedScore(counts, adding: .bonettPrice)
      members["bonett_price"]?.add(center: bonettPrice.center, error: bonettPrice.standardError)
      got = .object(members)
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }

  @Test(arguments: weighted.cases) func weightedScore(_ oracle: OracleCase) throws {
    let confidence = try ConfidenceLevel(oracle.confidence)
    let scores = try #require(oracle.input["scores"]?.optionalNumbers)
    let weights = oracle.input["weights"]?.optionalNumbers ?? scores.map { _ in 1 }
    var got: OracleValue
    do {
      var sums = WeightedRecommendationCounts()
      for (score, weight) in zip(scores, weights) { try sums.add(score: score, weight: weight) }
      let nps = try WeightedNetPromoterScore(
        sums, population: oracle.input["population"]?.integer)
      var interval = OracleValue(nps.interval(confidence: confidence))
      let adjusted = nps.equivalentCounts.map { AdjustedScore($0) }
      interval.add(
        center: adjusted?.center ?? nps.value, error: adjusted?.standardError ?? 0)
      got = [
        "n": OracleValue(nps.n),
        "sum_weights": OracleValue(sums.total.weights),
        "share_promoters": OracleValue(nps.share(of: .promoter)),
        "share_passives": OracleValue(nps.share(of: .passive)),
        "share_detractors": OracleValue(nps.share(of: .detractor)),
        "nps": OracleValue(nps.value),
        "n_eff": OracleValue(nps.effectiveSize),
        "deff_kish": OracleValue(nps.designEffect),
        "variance": OracleValue(nps.variance),
        "se_kish": OracleValue(nps.kishStandardError),
        "se_linearised": OracleValue(nps.linearisedStandardError),
        "n_star": OracleValue(nps.equivalentSize),
        "adjusted_wald": interval,
        "linearised_t": OracleValue(nps.linearisedInterval(confidence: confidence)),
        "note": nps.isCensus ? "census" : nil,
      ]
    } catch let reason {
      // The file tells apart bad input ("error") and missing data ("reason").
      got = [reason == .noData ? "reason" : "error": OracleValue(reason.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }
}
