import Statistics
import Testing

@Suite struct NetPromoterScoreProperties {
  private static let samples: [RecommendationCounts] = {
    var random = RandomData(seed: 11)
    return (0..<60).map { _ in random.counts() }
  }()

  @Test func sharesAddUpToOne() throws {
    for counts in Self.samples {
      let nps = try NetPromoterScore(counts)
      let sum = RecommendationCategory.allCases.reduce(0) { $0 + nps.share(of: $1) }
      #expect((sum - 1).magnitude < 1e-12)
      let difference = nps.share(of: .promoter) - nps.share(of: .detractor)
      #expect((nps.value - 100 * difference).magnitude < 1e-9)
    }
  }

  @Test(arguments: NetPromoterIntervalMethod.allCases)
  func intervalContainsTheScore(_ method: NetPromoterIntervalMethod) throws {
    for counts in Self.samples where counts.n > 1 {
      let nps = try NetPromoterScore(counts)
      let interval = try #require(nps.interval(method))
      #expect(interval.lower <= nps.value + 1e-9 && nps.value <= interval.upper + 1e-9)
      #expect(interval.lower >= -100 && interval.upper <= 100)
    }
  }

  @Test(arguments: NetPromoterIntervalMethod.allCases)
  func swappingPromotersAndDetractorsMirrorsTheInterval(
    _ method: NetPromoterIntervalMethod
  ) throws {
    for counts in Self.samples where counts.n > 1 {
      let mirrored = RecommendationCounts(
        detractors: counts.promoters, passives: counts.passives, promoters: counts.detractors)
      let interval = try #require(try NetPromoterScore(counts).interval(method))
      let mirror = try #require(try NetPromoterScore(mirrored).interval(method))
      // One step of the discrete resampling distribution may fall to either side.
      let slack = method == .bootstrapExact ? 100 / counts.n + 1e-9 : 1e-7
      #expect((interval.lower + mirror.upper).magnitude <= slack)
      #expect((interval.upper + mirror.lower).magnitude <= slack)
    }
  }

  @Test(arguments: NetPromoterIntervalMethod.allCases)
  func moreConfidenceMeansAWiderInterval(_ method: NetPromoterIntervalMethod) throws {
    let (narrow, wide) = (try ConfidenceLevel(0.8), try ConfidenceLevel(0.99))
    for counts in Self.samples where counts.n > 1 {
      let nps = try NetPromoterScore(counts)
      let inner = try #require(nps.interval(method, confidence: narrow))
      let outer = try #require(nps.interval(method, confidence: wide))
      #expect(outer.lower <= inner.lower + 1e-9 && inner.upper <= outer.upper + 1e-9)
    }
  }

  @Test func orderAndPartsOfTheDataDoNotMatter() {
    var random = RandomData(seed: 12)
    let answers: [Double?] = (0..<500).map { _ in
      let answer = random.integer(-2...12)
      return answer == 12 ? nil : Double(answer)
    }
    let whole = RecommendationHistogram(scores: answers)
    var shuffled = answers
    shuffled.shuffle(using: &random.generator)
    #expect(RecommendationHistogram(scores: shuffled) == whole)
    var parts = RecommendationHistogram(scores: shuffled[..<123])
    parts.merge(RecommendationHistogram(scores: shuffled[123...]))
    #expect(parts == whole)
    #expect(whole.n + whole.missing + whole.invalid == answers.count)
  }

  @Test func equalWeightsChangeNothing() throws {
    var random = RandomData(seed: 13)
    for weight in [0.25, 1, 3] {
      let answers = (0..<80).map { _ in Double(random.integer(0...10)) }
      let plain = try NetPromoterScore(RecommendationHistogram(scores: answers).categories)
      var sums = WeightedRecommendationCounts()
      for answer in answers { try sums.add(score: answer, weight: weight) }
      let weighted = try WeightedNetPromoterScore(sums)
      let interval = try #require(plain.interval())
      let same = try #require(weighted.interval())
      #expect((weighted.value - plain.value).magnitude < 1e-9)
      #expect((weighted.designEffect - 1).magnitude < 1e-9)
      #expect((same.lower - interval.lower).magnitude < 1e-7)
      #expect((same.upper - interval.upper).magnitude < 1e-7)
    }
  }
}
