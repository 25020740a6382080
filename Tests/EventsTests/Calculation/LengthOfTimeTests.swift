import Testing

@testable import Events

@Suite struct LengthOfTimeTests {
  @Test(arguments: [
    ("90s", 90), ("30m", 1_800), ("2h", 7_200), ("1d", 86_400), ("2w", 1_209_600),
    ("1h30m", 5_400), ("1d12h", 129_600),
  ])
  func lengthsAreRead(_ written: String, _ seconds: Int) {
    #expect(LengthOfTime(written)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "1", "d", "1x", "-1d", "1.5h", "0s", "0m", "1 d", "99999999999999999999s", "9999999999w",
    "１d", "1d1", "60000d60000d",
  ])
  func othersAreRefused(_ written: String) {
    #expect(LengthOfTime(written) == nil)
  }

  @Test func unitsFollowTheMedian() {
    #expect(TimeUnit(for: nil) == .seconds)
    #expect(TimeUnit(for: 119) == .seconds)
    #expect(TimeUnit(for: 120) == .minutes)
    #expect(TimeUnit(for: 7_200) == .hours)
    #expect(TimeUnit(for: 172_800) == .days)
  }
}
