import Statistics
import Testing

/// Means of answers of which one respondent gives several.
@Suite struct ClusteredMeanTests {
  private let values: [Double] = [1, 4, 2, 5, 3, 3, 2]

  @Test func `one answer each is the ordinary mean with its ordinary error`() throws {
    let clustered = try ClusteredMean(values.map { .init(sum: $0, answers: 1) })
    let plain = try MeanEstimate(SampleMoments(values))
    #expect(abs(clustered.value - plain.value) < 1e-12)
    let error = try #require(clustered.standardError)
    let wanted = try #require(plain.moments.standardError)
    #expect(abs(error - wanted) < 1e-12)
    let (left, right) = (clustered.interval(), plain.interval())
    #expect(abs((left?.lower ?? 0) - (right?.lower ?? 1)) < 1e-12)
  }

  @Test func `weights give the weighted mean`() throws {
    let weights: [Double] = [1, 2, 0.5, 1, 3, 0, 1]
    let clustered = try ClusteredMean(
      zip(values, weights).map { .init(sum: $0, answers: 1, weight: $1) })
    var moments = WeightedMoments()
    for (value, weight) in zip(values, weights) { try moments.add(value, weight: weight) }
    let weighted = try WeightedMean(moments)
    #expect(clustered.n == 6)
    #expect(abs(clustered.value - weighted.value) < 1e-12)
    #expect(abs((clustered.standardError ?? 0) - (weighted.standardError ?? 1)) < 1e-12)
    #expect(abs(clustered.effectiveSize - weighted.effectiveSize) < 1e-12)
  }

  @Test func `a ratio of sums, worked out by hand`() throws {
    // Three respondents with sums 6, 3, 2 of 2, 1, 1 answers: 11/4; residuals .5, .25, −.75.
    let mean = try ClusteredMean([
      .init(sum: 6, answers: 2), .init(sum: 3, answers: 1), .init(sum: 2, answers: 1),
    ])
    #expect(mean.value == 2.75)
    #expect(mean.n == 3 && mean.answers == 4)
    let wanted = (1.5 * (0.25 + 0.0625 + 0.5625)).squareRoot() / 4
    #expect(abs((mean.standardError ?? 0) - wanted) < 1e-12)
  }

  @Test func `the same answer twice by the same person adds no certainty`() throws {
    let once = try ClusteredMean(values.map { .init(sum: $0, answers: 1) })
    let twice = try ClusteredMean(values.map { .init(sum: 2 * $0, answers: 2) })
    #expect(abs((once.standardError ?? 0) - (twice.standardError ?? 1)) < 1e-12)
    let counted = try ClusteredMean([
      .init(sum: 3, answers: 1, count: 4), .init(sum: 5, answers: 1),
    ])
    #expect(counted.n == 5 && counted.value == 3.4)
  }

  @Test func `nothing and one are no spread`() throws {
    #expect(throws: Undefined.noData) { try ClusteredMean([.init(sum: 0, answers: 0)]) }
    #expect(throws: Undefined.negativeWeight) {
      try ClusteredMean([.init(sum: 1, answers: 1, weight: -1)])
    }
    let one = try ClusteredMean([.init(sum: 4, answers: 2)])
    #expect(one.value == 2 && one.standardError == nil && one.interval() == nil)
  }
}
