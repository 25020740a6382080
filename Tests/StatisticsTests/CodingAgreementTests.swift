import Statistics
import Testing

/// Agreement of two coders, against worked examples from the literature.
@Suite struct CodingAgreementTests {
  @Test func `Cohen's kappa of a textbook table`() throws {
    // 50 proposals read by two readers: 20 both yes, 5 and 10 differ, 15 both no; κ = 0.4.
    let found = try CodingAgreement(both: 20, onlyFirst: 5, onlySecond: 10, neither: 15)
    #expect(found.n == 50)
    #expect(abs(found.observed - 0.7) < 1e-12)
    #expect(abs(found.expected - 0.5) < 1e-12)
    #expect(abs(try #require(found.kappa) - 0.4) < 1e-12)
    #expect(abs(try found.precision().value - 0.8) < 1e-12)
    #expect(abs(try found.recall().value - 2.0 / 3) < 1e-12)
  }

  @Test func `the standard error agrees with the delta method worked by differences`() throws {
    // κ as a function of the four shares; its gradient by central differences and the multinomial
    // covariance give the same variance as the closed form.
    let counts = [45.0, 15, 25, 15]
    let n = counts.reduce(0, +)
    func kappa(_ p: [Double]) -> Double {
      let expected = (p[0] + p[1]) * (p[0] + p[2]) + (p[2] + p[3]) * (p[1] + p[3])
      return (p[0] + p[3] - expected) / (1 - expected)
    }
    let p = counts.map { $0 / n }
    let step = 1e-6
    let gradient = p.indices.map { i -> Double in
      var (up, down) = (p, p)
      up[i] += step
      down[i] -= step
      return (kappa(up) - kappa(down)) / (2 * step)
    }
    let mean = zip(gradient, p).reduce(0) { $0 + $1.0 * $1.1 }
    let variance = zip(gradient, p).reduce(0) { $0 + $1.0 * $1.0 * $1.1 } - mean * mean
    let found = try CodingAgreement(both: 45, onlyFirst: 15, onlySecond: 25, neither: 15)
    #expect(abs(try #require(found.standardError) - (variance / n).squareRoot()) < 1e-7)
  }

  @Test func `perfect, chance and one-sided agreement`() throws {
    let perfect = try CodingAgreement(both: 10, onlyFirst: 0, onlySecond: 0, neither: 30)
    #expect(perfect.kappa == 1 && perfect.interval()?.upper == 1)
    let chance = try CodingAgreement(both: 10, onlyFirst: 10, onlySecond: 10, neither: 10)
    #expect(chance.kappa == 0)
    let nothing = try CodingAgreement(both: 0, onlyFirst: 0, onlySecond: 0, neither: 12)
    #expect(nothing.kappa == nil && nothing.interval() == nil)
    #expect(throws: Undefined.noData) { try nothing.precision() }
    #expect(throws: Undefined.noData) {
      try CodingAgreement(both: 0, onlyFirst: 0, onlySecond: 0, neither: 0)
    }
    #expect(throws: Undefined.parameterOutOfRange) {
      try CodingAgreement(both: -1, onlyFirst: 0, onlySecond: 3, neither: 0)
    }
  }
}
