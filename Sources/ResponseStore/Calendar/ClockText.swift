/// Reads the time of day that may follow a date: `14:05`, `T14:05:00.123+02:00`, `2:05:00 PM`.
enum ClockText {
  /// Seconds since midnight of what follows the date, 0 where nothing does.
  ///
  /// `Z`, offsets and names of time zones are passed over: the clock is kept as written. A fraction
  /// of a second is left out.
  ///
  /// - Returns: nil when what follows is not a time of day.
  static func seconds(_ cursor: inout TimeCursor) -> Int? {
    if cursor.isAtEnd { return 0 }
    _ = cursor.skip(UInt8(ascii: ","))
    let before = cursor
    if cursor.take(UInt8(ascii: "T"), UInt8(ascii: "t")) == nil {
      cursor.skipSpaces()
      let afterSpaces = cursor
      let word = String(decoding: cursor.letters().map { $0 | 0x20 }, as: UTF8.self)
      if word == "at" || word == "om" { cursor.skipSpaces() } else { cursor = afterSpaces }
    }
    if cursor.isAtEnd {
      cursor = before
      cursor.skipSpaces()
      return cursor.isAtEnd ? 0 : nil
    }
    guard var hour = cursor.number(1...2), cursor.take(UInt8(ascii: ":"), UInt8(ascii: ".")) != nil,
      let minute = cursor.number(2...2)
    else { return nil }
    var second = 0
    if cursor.take(UInt8(ascii: ":"), UInt8(ascii: ".")) != nil {
      guard let value = cursor.number(2...2) else { return nil }
      second = value
      if cursor.take(UInt8(ascii: "."), UInt8(ascii: ",")) != nil, cursor.number(1...9) == nil {
        return nil
      }
    }
    cursor.skipSpaces()
    if let half = halfOfDay(&cursor) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half * 12
    }
    guard hour < 24, minute < 60, second < 60, passZone(&cursor) else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  /// 0 for AM, 1 for PM, nil for neither.
  static func halfOfDay(_ cursor: inout TimeCursor) -> Int? {
    var ahead = cursor
    guard let half = ahead.take(0x41, 0x61, 0x50, 0x70) else { return nil }
    _ = ahead.skip(UInt8(ascii: "."))
    guard ahead.take(0x4D, 0x6D) != nil else { return nil }
    _ = ahead.skip(UInt8(ascii: "."))
    cursor = ahead
    return half | 0x20 == UInt8(ascii: "a") ? 0 : 1
  }

  /// Passes `Z`, `+02:00`, `-0500`, `CET`, `GMT+2`, `UTC`; false when something else is left.
  private static func passZone(_ cursor: inout TimeCursor) -> Bool {
    cursor.skipSpaces()
    let name = cursor.letters()
    guard name.count <= 5 else { return false }
    if cursor.take(UInt8(ascii: "+"), UInt8(ascii: "-")) != nil {
      guard cursor.number(1...4) != nil else { return false }
      if cursor.skip(UInt8(ascii: ":")), cursor.number(2...2) == nil { return false }
    }
    cursor.skipSpaces()
    return cursor.isAtEnd
  }
}
