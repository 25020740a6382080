import Statistics
import Testing

/// Intervals of intraclass correlations of the ratings that the field quotes.
///
/// The figures were worked out with NumPy from the mean squares and the formulas of Shrout and Fleiss
/// (1979), limits with SciPy's F distribution.
@Suite struct IntraclassIntervalTests {
  /// Six targets by four judges: table 2 of Shrout and Fleiss (1979).
  private static let judged: [[Double?]] = [
    [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
  ]

  @Test func `single judges of Shrout and Fleiss`() throws {
    let found = try RaterAgreement(Self.judged)
    #expect(abs(try #require(found.agreement) - 0.2897637795275591) < 1e-12)
    #expect(abs(try #require(found.consistency) - 0.7148407148407149) < 1e-12)
    let agreement = try #require(found.agreementInterval())
    #expect(abs(agreement.lower - 0.018786513374712) < 1e-8)
    #expect(abs(agreement.upper - 0.7610843696489529) < 1e-8)
    let consistency = try #require(found.consistencyInterval())
    #expect(abs(consistency.lower - 0.3424647650339253) < 1e-8)
    #expect(abs(consistency.upper - 0.9458582599553595) < 1e-8)
  }

  @Test func `one-way model of Shrout and Fleiss`() throws {
    let found = try VarianceComponents(Self.judged.map { SampleMoments($0) })
    #expect(abs(try #require(found.rawIntraclassCorrelation) - 0.16574176840547544) < 1e-12)
    let interval = try #require(found.intraclassInterval())
    #expect(abs(interval.lower - -0.13293232487475098) < 1e-8)
    #expect(abs(interval.upper - 0.722560062328121) < 1e-8)
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
