import Statistics
import Testing

@Suite struct ControlChartTests {
  private func wave(_ detractors: Double, _ promoters: Double) -> RecommendationCounts {
    RecommendationCounts(
      detractors: detractors, passives: 100 - detractors - promoters, promoters: promoters)
  }

  @Test func limitsAreThreeStandardErrorsOfTheWholeAroundTheWhole() throws {
    let chart = try ControlChart([wave(20, 50), wave(30, 40)])
    #expect(chart.center == 20)
    // d = .25, p = .45: V = .70 − .04 = .66, and 300·√(.66/100) = 24.37.
    let limits = chart.points[0].limits
    #expect((limits.upper - 44.3721152).magnitude < 1e-6)
    #expect((limits.lower + 4.3721152).magnitude < 1e-6)
    #expect(chart.points.allSatisfy { $0.signals.isEmpty })
  }

  @Test func aWaveFarFromTheOthersIsASignal() throws {
    let steady = Array(repeating: wave(20, 50), count: 6)
    let chart = try ControlChart(steady + [wave(60, 15)])
    #expect(chart.points.last?.signals == [.beyondLimits])
    #expect(chart.points.dropLast().allSatisfy { !$0.signals.contains(.beyondLimits) })
  }

  @Test func eightWavesOnOneSideAreARun() throws {
    let low = Array(repeating: wave(26, 48), count: 8)
    let high = Array(repeating: wave(25, 49), count: 8)
    let chart = try ControlChart(low + high)
    let runs = chart.points.indices.filter { chart.points[$0].signals == [.run] }
    #expect(runs == [7, 15])
  }

  @Test func emptyWavesAreSkippedAndOneIsNotEnough() throws {
    #expect(throws: Undefined.needsTwoWaves) {
      try ControlChart([wave(20, 50), RecommendationCounts()])
    }
    let chart = try ControlChart([wave(20, 50), RecommendationCounts(), wave(30, 40)])
    #expect(chart.points.count == 2)
  }
}
