import ResponseStore
import Testing

@Suite("Calendar periods")
struct TimeBucketTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> Int {
    CivilDate.daysSinceEpoch(year: year, month: month, day: day)
  }

  @Test("labels, also where ISO weeks belong to another year")
  func labels() {
    #expect(TimeBucket.week.label(ofDay: day(2026, 1, 1)) == "2026-W01")
    #expect(TimeBucket.week.label(ofDay: day(2027, 1, 1)) == "2026-W53")
    #expect(TimeBucket.week.label(ofDay: day(2024, 12, 30)) == "2025-W01")
    #expect(TimeBucket.quarter.label(ofDay: day(2026, 5, 31)) == "2026-Q2")
    #expect(TimeBucket.month.label(ofDay: day(2026, 5, 31)) == "2026-05")
    #expect(TimeBucket.day.label(ofDay: day(2026, 5, 31)) == "2026-05-31")
    #expect(TimeBucket.year.label(ofDay: day(2026, 5, 31)) == "2026")
  }

  @Test("every label reads back as the period it names", arguments: TimeBucket.allCases)
  func roundTrip(bucket: TimeBucket) throws {
    for offset in stride(from: 0, to: 12_000, by: 17) {
      let start = day(2000, 1, 1) + offset
      let interval = bucket.interval(holding: start)
      #expect(interval.start <= start && start < interval.end)
      #expect(DateInterval(bucket.label(ofDay: start)) == interval)
    }
  }
}
