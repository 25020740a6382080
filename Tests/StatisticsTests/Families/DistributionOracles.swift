import Foundation
import OracleKit
import Statistics
import Testing

@Suite struct DistributionOracles {
  static let file = OracleFile("01_special_functions", in: .module)

  @Test(arguments: file.cases) func specialFunction(_ oracle: OracleCase) throws {
    let input = oracle.input
    let arguments = try #require((input["x"] ?? input["k"] ?? input["p"])?.numbers)
    let function = try #require(Self.function(oracle.operation, input))
    #expect(oracle.deviations(in: ["y": OracleValue(arguments.map(function))]) == [])
  }

  private static func function(
    _ operation: String, _ input: OracleValue
  ) -> ((Double) -> Double)? {
    let df = input["df"]?.number ?? 0
    let f = FisherF(
      numerator: input["df1"]?.number ?? 0, denominator: input["df2"]?.number ?? 0)
    switch operation {
    case "norm_cdf": return Normal.cumulative
    case "norm_sf": return Normal.upperTail
    case "norm_quantile": return Normal.quantile
    case "t_cdf": return StudentT(degreesOfFreedom: df)?.cumulative
    case "t_quantile": return StudentT(degreesOfFreedom: df)?.quantile
    case "t_two_sided_p": return StudentT(degreesOfFreedom: df)?.twoSidedP
    case "chi2_cdf": return ChiSquare(degreesOfFreedom: df)?.cumulative
    case "chi2_sf": return ChiSquare(degreesOfFreedom: df)?.upperTail
    case "chi2_quantile": return ChiSquare(degreesOfFreedom: df)?.quantile
    case "f_cdf": return f?.cumulative
    case "f_sf": return f?.upperTail
    case "f_quantile": return f?.quantile
    case "binom_cdf":
      let binomial = Binomial(
        trials: input["n"]?.integer ?? -1, probability: input["p"]?.number ?? -1)
      return binomial.map { binomial in { binomial.cumulative(Int($0)) } }
    case "lgamma": return Gamma.logarithm
    case "beta_inc":
      guard let a = input["a"]?.number, let b = input["b"]?.number else { return nil }
      return { Beta.incomplete(a, b, $0) }
    default: return nil
    }
  }
}
