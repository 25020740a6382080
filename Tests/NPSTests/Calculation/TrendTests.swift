import Statistics
import Testing

@testable import NPS

@Suite struct TrendTests {
  private func series(_ promoters: [Int], isPanel: Bool = false) -> PeriodSeries {
    PeriodSeries(
      promoters.enumerated().map { (Double($0), HandMade.figure(60 - $1, 140, $1)) },
      isPanel: isPanel, confidence: .standard)
  }

  @Test func `rising scores are a trend`() throws {
    let series = series([10, 18, 27, 35, 43, 52])
    #expect(series.reading == .trend)
    #expect(try #require(series.trend).slope > 0)
  }

  @Test func `ups and downs of chance are noise`() {
    #expect(series([30, 33, 28, 31, 29]).reading == .noise)
  }

  @Test func `a hump is uneven, not a trend`() {
    #expect(series([10, 30, 50, 50, 30, 10]).reading == .uneven)
  }

  @Test func `periods of a panel are not tested`() {
    let series = series([10, 18, 27, 35], isPanel: true)
    #expect(series.reading == .panel && series.trend == nil && series.chart == nil)
  }

  @Test func `small periods take no part, and keep their place`() {
    let series = PeriodSeries(
      [
        (0, HandMade.figure(30, 100, 30)), (1, HandMade.figure(1, 1, 1)),
        (2, HandMade.figure(30, 100, 30)),
      ], isPanel: false, confidence: .standard)
    #expect(series.points.map { $0 == nil } == [false, true, false])
  }

  @Test func `one period is no trend`() {
    #expect(series([30]).reading == .tooSmall)
    #expect(series([]).reading == .tooSmall)
  }
}

@Suite struct ComparabilityTests {
  @Test func `the largest change of a share is found`() throws {
    let shift = try #require(
      MixShift(before: ["a": 50, "b": 40, "c": 10], after: ["a": 30, "b": 45, "c": 25]))
    #expect(shift.value == "a" && shift.isLarge)
    #expect(abs(shift.before - 0.5) < 1e-12 && abs(shift.after - 0.3) < 1e-12)
  }

  @Test func `a value that appears counts, an empty period does not`() throws {
    let shift = try #require(MixShift(before: ["a": 100], after: ["a": 80, "b": 20]))
    #expect(shift.isLarge)
    #expect(MixShift(before: [:], after: ["a": 3]) == nil)
  }

  @Test func `a period without zeros is suspect only where some were to be expected`() {
    #expect(ScaleBreak.periods(lowest: [20, 18, 0], answers: [400, 380, 390]) == [2])
    #expect(ScaleBreak.periods(lowest: [2, 3, 0], answers: [400, 380, 390]).isEmpty)
    #expect(ScaleBreak.periods(lowest: [0, 0], answers: [400, 380]).isEmpty)
  }
}
