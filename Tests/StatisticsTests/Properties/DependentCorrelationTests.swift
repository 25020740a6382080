import Statistics
import Testing

/// Two correlations with one outcome in the same respondents.
@Suite struct DependentCorrelationTests {
  @Test func `Williams' t of Steiger's masculinity and femininity`() throws {
    // The example of Steiger (1980) as the documentation of R's psych::r.test tells it: correlations
    // with verbal ability of .4 and .5, with each other .1. The figures are Williams' formula worked
    // out with NumPy, p with SciPy's t distribution on n − 3 degrees of freedom.
    let pair = try DependentCorrelations(first: 0.4, second: 0.5, mutual: 0.1, n: 103)
    #expect(abs(pair.t - -0.8912799047605414) < 1e-12)
    #expect(abs(pair.p - 0.3749185174912553) < 1e-10)
  }

  @Test func `Zou's interval of overlapping correlations`() throws {
    // The example of Zou (2007), .396, .179, .088 and n = 66, which public implementations of his
    // method quote with the result −0.093 to 0.517; the digits are his formula worked out with
    // NumPy and SciPy.
    let pair = try DependentCorrelations(first: 0.396, second: 0.179, mutual: 0.088, n: 66)
    let interval = pair.interval()
    #expect(abs(interval.lower - -0.09290192167481043) < 1e-10)
    #expect(abs(interval.upper - 0.5167599724816172) < 1e-10)
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
