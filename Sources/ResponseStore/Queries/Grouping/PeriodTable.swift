/// The calendar periods between the first and the last day of a column.
struct PeriodTable: Sendable {
  /// The kind of period.
  let bucket: TimeBucket
  /// The first day of any moment, counted from 1970.
  let firstDay: Int
  /// The number of the period of each day, from `firstDay` on.
  let periodOfDay: [UInt32]
  /// The first day of each period.
  let starts: [Int]

  /// Makes the table; nil where the column spans more days than a table is worth (2,700 years).
  init?(_ bucket: TimeBucket, days: ClosedRange<Int>) {
    guard days.count <= 1_000_000 else { return nil }
    self.bucket = bucket
    firstDay = days.lowerBound
    var table: [UInt32] = []
    table.reserveCapacity(days.count)
    var starts: [Int] = []
    var day = days.lowerBound
    while day <= days.upperBound {
      let interval = bucket.interval(holding: day)
      let end = min(interval.end, days.upperBound + 1)
      table.append(contentsOf: repeatElement(UInt32(starts.count), count: end - day))
      starts.append(interval.start)
      day = end
    }
    periodOfDay = table
    self.starts = starts
  }

  /// The number of parts: periods, then absences.
  var count: Int { starts.count + BoundKey.absences }

  /// What a part stands for.
  func value(of part: Int) -> GroupValue {
    part < starts.count
      ? .period(bucket, start: starts[part]) : BoundKey.absence(rank: part - starts.count)
  }

  /// The period of a day, which must be one of the column's.
  func period(ofDay day: Int) -> UInt32 { periodOfDay[day - firstDay] }

  /// The period of a second.
  @inline(__always)
  func period(ofSecond second: Int) -> UInt32 {
    periodOfDay[CivilTime.day(ofSecond: second) &- firstDay]
  }
}
