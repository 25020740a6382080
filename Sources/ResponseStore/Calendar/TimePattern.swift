/// A declared pattern for moments, such as `MM/dd/yyyy HH:mm`.
struct TimePattern: Sendable, Hashable {
  private enum Part: Sendable, Hashable {
    case year4, year2, month, monthName, day, hour24, hour12, minute, second, fraction, halfOfDay
    case literal(UInt8)
  }

  private let parts: [Part]
  /// Whether numbers must have exactly two digits, per part.
  private let isPadded: [Bool]

  /// Reads a pattern.
  ///
  /// - Returns: nil when a letter is unknown or the day cannot be told from the parts.
  init?(_ pattern: String) {
    var parts: [Part] = []
    var isPadded: [Bool] = []
    var rest = Array(pattern.utf8)[...]
    while let letter = rest.first {
      let run = rest.prefix { $0 == letter }.count
      rest = rest.dropFirst(run)
      let part: Part
      switch (letter, run) {
      case (UInt8(ascii: "y"), 4): part = .year4
      case (UInt8(ascii: "y"), 2): part = .year2
      case (UInt8(ascii: "M"), 1), (UInt8(ascii: "M"), 2): part = .month
      case (UInt8(ascii: "M"), 3), (UInt8(ascii: "M"), 4): part = .monthName
      case (UInt8(ascii: "d"), 1), (UInt8(ascii: "d"), 2): part = .day
      case (UInt8(ascii: "H"), 1), (UInt8(ascii: "H"), 2): part = .hour24
      case (UInt8(ascii: "h"), 1), (UInt8(ascii: "h"), 2): part = .hour12
      case (UInt8(ascii: "m"), 1), (UInt8(ascii: "m"), 2): part = .minute
      case (UInt8(ascii: "s"), 1), (UInt8(ascii: "s"), 2): part = .second
      case (UInt8(ascii: "S"), _): part = .fraction
      case (UInt8(ascii: "a"), 1): part = .halfOfDay
      case (UInt8(ascii: "T"), 1): part = .literal(letter)
      default:
        if (letter | 0x20) &- 97 < 26 { return nil }
        for _ in 0..<run {
          parts.append(.literal(letter))
          isPadded.append(false)
        }
        continue
      }
      parts.append(part)
      isPadded.append(run == 2)
    }
    let hasMonth = parts.contains(.month) || parts.contains(.monthName)
    let hasYear = parts.contains(.year4) || parts.contains(.year2)
    guard hasYear, hasMonth, parts.contains(.day) else { return nil }
    if parts.contains(.hour12) != parts.contains(.halfOfDay) { return nil }
    self.parts = parts
    self.isPadded = isPadded
  }

  private static func isLiteral(_ part: Part) -> Bool {
    if case .literal = part { true } else { false }
  }

  /// Seconds since 1970 of a text that fits; nil for one that does not.
  ///
  /// A padded part (`MM`) also takes one digit where a character that is no digit follows, since
  /// spreadsheets drop leading zeros.
  func second(_ bytes: ArraySlice<UInt8>) -> Int? {
    var cursor = TimeCursor(bytes)
    var (year, month, day) = (0, 0, 0)
    var (hour, minute, second) = (0, 0, 0)
    var half: Int?
    for (index, part) in parts.enumerated() {
      let isFollowedByDigits = index + 1 < parts.count && !Self.isLiteral(parts[index + 1])
      let digits = isPadded[index] && isFollowedByDigits ? 2...2 : 1...2
      switch part {
      case .year4: guard let value = cursor.number(4...4) else { return nil }; year = value
      case .year2:
        guard let value = cursor.number(2...2) else { return nil }
        year = value < 69 ? 2000 + value : 1900 + value
      case .month: guard let value = cursor.number(digits) else { return nil }; month = value
      case .monthName:
        guard let value = MonthNames.month(cursor.letters()) else { return nil }
        month = value
      case .day: guard let value = cursor.number(digits) else { return nil }; day = value
      case .hour24, .hour12:
        guard let value = cursor.number(digits) else { return nil }
        hour = value
      case .minute: guard let value = cursor.number(digits) else { return nil }; minute = value
      case .second: guard let value = cursor.number(digits) else { return nil }; second = value
      case .fraction: guard cursor.number(1...9) != nil else { return nil }
      case .halfOfDay:
        guard let value = ClockText.halfOfDay(&cursor), (1...12).contains(hour) else { return nil }
        half = value
      case .literal(let byte): guard cursor.skip(byte) else { return nil }
      }
    }
    if let half { hour = hour % 12 + half * 12 }
    guard cursor.isAtEnd, hour < 24, minute < 60, second < 60,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return date.daysSinceEpoch * 86_400 + hour * 3_600 + minute * 60 + second
  }
}
