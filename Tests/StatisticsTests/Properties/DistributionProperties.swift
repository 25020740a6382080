import Statistics
import Testing

@Suite struct DistributionProperties {
  private static let probabilities = [1e-12, 1e-6, 0.001, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999999]

  @Test(arguments: [0.5, 1, 2, 3.7, 12, 30, 400, 1e6])
  func quantilesInvertDistributionFunctions(_ df: Double) throws {
    let t = try #require(StudentT(degreesOfFreedom: df))
    let chiSquare = try #require(ChiSquare(degreesOfFreedom: df))
    let f = try #require(FisherF(numerator: df, denominator: 7))
    for p in Self.probabilities {
      #expect((t.cumulative(t.quantile(p)) - p).magnitude < 1e-9 * max(p, 1e-3))
      #expect((chiSquare.cumulative(chiSquare.quantile(p)) - p).magnitude < 1e-9)
      #expect((f.cumulative(f.quantile(p)) - p).magnitude < 1e-9)
      #expect((Normal.cumulative(Normal.quantile(p)) - p).magnitude < 1e-12 * max(p, 1e-3))
    }
  }

  @Test func tailsAreComplements() throws {
    let t = try #require(StudentT(degreesOfFreedom: 9))
    let chiSquare = try #require(ChiSquare(degreesOfFreedom: 4))
    for x in stride(from: 0.1, through: 8, by: 0.3) {
      #expect((Normal.cumulative(x) + Normal.upperTail(x) - 1).magnitude < 1e-14)
      #expect((t.cumulative(x) + t.upperTail(x) - 1).magnitude < 1e-14)
      #expect((chiSquare.cumulative(x) + chiSquare.upperTail(x) - 1).magnitude < 1e-13)
    }
  }

  @Test func distributionsMeet() throws {
    let t = try #require(StudentT(degreesOfFreedom: 14))
    let f = try #require(FisherF(numerator: 1, denominator: 14))
    let wide = try #require(StudentT(degreesOfFreedom: 1e9))
    let square = try #require(ChiSquare(degreesOfFreedom: 1))
    for x in stride(from: 0.2, through: 6, by: 0.4) {
      #expect((t.twoSidedP(x) - f.upperTail(x * x)).magnitude < 1e-13)
      #expect((square.upperTail(x * x) - Normal.twoSidedP(x)).magnitude < 1e-13)
      #expect((wide.twoSidedP(x) / Normal.twoSidedP(x) - 1).magnitude < 1e-6)
    }
  }

  @Test(arguments: [1, 7, 40, 300]) func binomialIsTheSumOfItsTerms(_ trials: Int) throws {
    let p = 0.3
    let binomial = try #require(Binomial(trials: trials, probability: p))
    var term = (0..<trials).reduce(1.0) { product, _ in product * (1 - p) }
    var sum = 0.0
    for k in 0...trials {
      sum += term
      #expect((binomial.cumulative(k) - sum).magnitude < 1e-11)
      term *= Double(trials - k) / Double(k + 1) * p / (1 - p)
    }
  }
}
