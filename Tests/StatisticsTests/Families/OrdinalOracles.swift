import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct OrdinalOracles {
  static let file = OracleFile("13_ordinal", in: .module)

  @Test(arguments: file.cases) func compare(_ oracle: OracleCase) throws {
    let a = OrdinalDistribution(try #require(oracle.input["a"]?.optionalNumbers))
    let b = OrdinalDistribution(try #require(oracle.input["b"]?.optionalNumbers))
    let confidence = try ConfidenceLevel(oracle.confidence)
    let got: OracleValue
    do {
      let comparison = try OrdinalComparison(a, b, confidence: confidence)
      got = [
        "n_a": OracleValue(comparison.countA),
        "n_b": OracleValue(comparison.countB),
        "U": OracleValue(comparison.u),
        "A": OracleValue(comparison.superiority),
        "cliffs_delta": OracleValue(comparison.cliffsDelta),
        "p_mann_whitney": OracleValue(comparison.mannWhitneyP),
        "bm_t": OracleValue(comparison.brunnerMunzel?.t),
        "bm_df": OracleValue(comparison.brunnerMunzel?.degreesOfFreedom),
        "bm_p": OracleValue(comparison.brunnerMunzel?.p),
        "A_lower": OracleValue(comparison.brunnerMunzel?.interval.lower),
        "A_upper": OracleValue(comparison.brunnerMunzel?.interval.upper),
      ]
    } catch {
      got = ["reason": OracleValue(error.code)]
    }
    #expect(oracle.deviations(in: got) == [])
  }
}
