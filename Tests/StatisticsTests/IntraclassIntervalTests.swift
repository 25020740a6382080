import Statistics
import Testing

/// Intervals of intraclass correlations, against the worked example that the field quotes.
@Suite struct IntraclassIntervalTests {
  /// Six targets by four judges: table 2 of Shrout and Fleiss (1979).
  private static let judged: [[Double?]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]

  @Test func `single judges of Shrout and Fleiss`() throws {
    // R's psych::ICC and irr::icc print 0.290 (0.019, 0.761) and 0.715 (0.342, 0.946).
    let found = try RaterAgreement(Self.judged)
    #expect(abs(try #require(found.agreement) - 0.2898) < 5e-5)
    #expect(abs(try #require(found.consistency) - 0.7148) < 5e-5)
    let agreement = try #require(found.agreementInterval())
    #expect(abs(agreement.lower - 0.019) < 5e-4)
    #expect(abs(agreement.upper - 0.761) < 5e-4)
    let consistency = try #require(found.consistencyInterval())
    #expect(abs(consistency.lower - 0.342) < 5e-4)
    #expect(abs(consistency.upper - 0.946) < 5e-4)
  }

  @Test func `one-way model of Shrout and Fleiss`() throws {
    // R's psych::ICC prints 0.166 (−0.133, 0.723) for ICC1.
    let found = try VarianceComponents(Self.judged.map { SampleMoments($0) })
    #expect(abs(try #require(found.rawIntraclassCorrelation) - 0.1657) < 5e-5)
    let interval = try #require(found.intraclassInterval())
    #expect(abs(interval.lower + 0.133) < 5e-4)
    #expect(abs(interval.upper - 0.723) < 5e-4)
  }

  @Test func `full agreement has no interval`() throws {
    let found = try RaterAgreement([[1, 1], [2, 2], [4, 4]])
    #expect(found.agreement == 1)
    #expect(found.agreementInterval() == nil)
    #expect(found.consistencyInterval() == nil)
  }

  @Test func `a table of pairs is the same as the pairs`() throws {
    let pairs: [(Double, Double)] = [(5, 4), (5, 4), (4, 4), (3, 5), (5, 2)]
    let one = PromiseGap(expected: pairs.map(\.0), delivered: pairs.map(\.1))
    let other = PromiseGap(counts: [
      (expected: 5, delivered: 4, count: 2), (expected: 4, delivered: 4, count: 1),
      (expected: 3, delivered: 5, count: 1), (expected: 5, delivered: 2, count: 1),
      (expected: 1, delivered: 1, count: 0),
    ])
    #expect(other.n == 5)
    #expect(abs(try #require(one.value) - (try #require(other.value))) < 1e-12)
    #expect(abs(try #require(one.p) - (try #require(other.p))) < 1e-12)
  }
}
