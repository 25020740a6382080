import Statistics
import Testing

@Suite struct RatingProperties {
  @Test func histogramsAndRawValuesAgree() throws {
    var random = RandomData(seed: 71)
    let scale = try RatingScale(minimum: 1, maximum: 7)
    for _ in 0..<20 {
      let ratings = (0..<random.integer(2...200)).map { _ in Double(random.integer(1...7)) }
      let histogram = RatingHistogram(ratings, scale: scale)
      let fromHistogram = try MeanEstimate(histogram.moments)
      let fromValues = try MeanEstimate(SampleMoments(ratings))
      #expect((fromHistogram.value - fromValues.value).magnitude < 1e-12)
      let spread = histogram.moments.sumOfSquares - SampleMoments(ratings).sumOfSquares
      #expect(spread.magnitude < 1e-9)
      #expect(histogram.topBox(3) + histogram.bottomBox(4) == ratings.count)
      #expect(
        histogram.favourableBox(2, direction: .lowerIsBetter) == histogram.bottomBox(2))
    }
  }

  @Test func mergedMomentsAreThoseOfAllValues() {
    var random = RandomData(seed: 72)
    let values = (0..<300).map { _ in 1000 + random.unit() }
    var parts = SampleMoments(Array(values[..<10]))
    parts.merge(SampleMoments(Array(values[10...])))
    let whole = SampleMoments(values)
    #expect(parts.n == whole.n)
    #expect((parts.sumOfSquares / whole.sumOfSquares - 1).magnitude < 1e-9)
  }

  @Test func equalWeightsGiveThePlainMean() throws {
    var random = RandomData(seed: 73)
    let values = (0..<50).map { _ in Double(random.integer(0...10)) }
    var weighted = WeightedMoments()
    for value in values { try weighted.add(value, weight: 2.5) }
    let mean = try WeightedMean(weighted)
    let plain = SampleMoments(values)
    #expect((mean.value - (try MeanEstimate(plain).value)).magnitude < 1e-12)
    let error = try #require(mean.standardError)
    let plainError = try #require(plain.standardError)
    #expect((error - plainError).magnitude < 1e-12)
  }

  @Test func swappingGroupsMirrorsSuperiority() throws {
    var random = RandomData(seed: 74)
    for _ in 0..<20 {
      let a = OrdinalDistribution((0..<30).map { _ in Double(random.integer(1...5)) })
      let b = OrdinalDistribution((0..<20).map { _ in Double(random.integer(2...6)) })
      let forth = try OrdinalComparison(a, b)
      let back = try OrdinalComparison(b, a)
      #expect((forth.superiority + back.superiority - 1).magnitude < 1e-12)
      #expect((forth.mannWhitneyP - back.mannWhitneyP).magnitude < 1e-12)
      #expect((forth.cliffsDelta + back.cliffsDelta).magnitude < 1e-12)
    }
  }

  @Test func swappingSharesMirrorsTheDifference() throws {
    var random = RandomData(seed: 75)
    for _ in 0..<40 {
      let (n, m) = (random.integer(1...80), random.integer(1...80))
      let a = try ShareEstimate(successes: random.integer(0...n), n: n)
      let b = try ShareEstimate(successes: random.integer(0...m), n: m)
      let forth = ShareComparison(a, b)
      let back = ShareComparison(b, a)
      #expect(forth.interval.contains(forth.difference))
      #expect((forth.interval.lower + back.interval.upper).magnitude < 1e-12)
      #expect((-1...1).contains(forth.interval.lower))
      #expect(a.interval().contains(a.value))
    }
  }

  @Test func resamplesAreReproducible() throws {
    let first = Array(BootstrapSamples(size: 9, replicates: 20, seed: 5))
    let again = Array(BootstrapSamples(size: 9, replicates: 20, seed: 5))
    let other = Array(BootstrapSamples(size: 9, replicates: 20, seed: 6))
    #expect(first == again)
    #expect(first != other)
    #expect(first.count == 20)
    #expect(first.joined().allSatisfy { (0..<9).contains($0) })
  }
}
