import Statistics
import Testing

/// Two correlations with one outcome in the same respondents.
@Suite struct DependentCorrelationTests {
  @Test func `Williams' t of the worked case A of Steiger (1980)`() throws {
    // r12 = .4, r13 = .5, r23 = .1, n = 103: t = −0.89, p = .37 (also in R's psych, `r.test`).
    let pair = try DependentCorrelations(first: 0.4, second: 0.5, mutual: 0.1, n: 103)
    #expect(abs(pair.t - -0.89) < 0.005)
    #expect(abs(pair.p - 0.37) < 0.01)
  }

  @Test func `Zou's interval of the worked example of overlapping correlations`() throws {
    // Zou (2007), data of Olkin and Finn: .396, .179, .088, n = 66 → −0.093 to 0.517.
    let pair = try DependentCorrelations(first: 0.396, second: 0.179, mutual: 0.088, n: 66)
    let interval = pair.interval()
    #expect(abs(interval.lower - -0.093) < 0.0005)
    #expect(abs(interval.upper - 0.517) < 0.0005)
  }

  @Test func `changing sides changes the sign`() throws {
    let left = try DependentCorrelations(first: 0.6, second: 0.3, mutual: 0.5, n: 40)
    let right = try DependentCorrelations(first: 0.3, second: 0.6, mutual: 0.5, n: 40)
    #expect(abs(left.t + right.t) < 1e-12)
    #expect(abs(left.p - right.p) < 1e-12)
    #expect(abs(left.interval().lower + right.interval().upper) < 1e-12)
  }

  @Test func `what cannot be is refused`() {
    #expect(throws: Undefined.tooFewRows) {
      try DependentCorrelations(first: 0.1, second: 0.2, mutual: 0.3, n: 3)
    }
    #expect(throws: Undefined.constant) {
      try DependentCorrelations(first: 1, second: 0.2, mutual: 0.3, n: 30)
    }
    #expect(throws: Undefined.parameterOutOfRange) {
      try DependentCorrelations(first: 0.9, second: -0.9, mutual: 0.9, n: 30)
    }
  }
}
