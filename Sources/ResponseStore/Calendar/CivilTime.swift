/// A moment as a clock on the wall shows it: a day and a time of day, without a time zone.
public struct CivilTime: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01 00:00:00 of the same wall clock; negative before it.
  public var secondsSinceEpoch: Int

  /// The moment that lies this many seconds after 1970-01-01 00:00:00.
  public init(secondsSinceEpoch: Int) {
    self.secondsSinceEpoch = secondsSinceEpoch
  }

  /// The day the moment lies in, counted from 1970-01-01.
  public var day: Int { Self.day(ofSecond: secondsSinceEpoch) }

  /// Seconds since midnight, 0–86,399.
  public var secondOfDay: Int { secondsSinceEpoch - day * 86_400 }

  /// The moment as `2026-03-31 14:05:00`.
  public var text: String {
    let second = secondOfDay
    let clock = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, 2) }
    return "\(CivilDate(daysSinceEpoch: day).text) \(clock.joined(separator: ":"))"
  }

  /// Orders moments in time.
  public static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  /// The day that holds a second, both counted from the start of 1970-01-01.
  static func day(ofSecond second: Int) -> Int {
    second >= 0 ? second / 86_400 : (second - 86_399) / 86_400
  }
}
