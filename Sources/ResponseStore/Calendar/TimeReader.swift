/// Reads moments in one of several forms.
struct TimeReader: Sendable {
  /// The forms, tried in this order.
  let formats: [TimeFormat]
  private let patterns: [TimePattern?]

  /// Makes a reader.
  ///
  /// - Returns: nil when a pattern cannot be read.
  init?(_ formats: [TimeFormat]) {
    self.formats = formats
    patterns = formats.map { format in
      if case .pattern(let text) = format { TimePattern(text) } else { nil }
    }
    for (format, pattern) in zip(formats, patterns) {
      if case .pattern = format, pattern == nil { return nil }
    }
  }

  /// Seconds since 1970 of a text without spaces around it; nil when no form fits.
  func second(_ bytes: ArraySlice<UInt8>) -> Int? {
    for (format, pattern) in zip(formats, patterns) {
      if let second = Self.second(bytes, format, pattern) { return second }
    }
    return nil
  }

  private static func second(
    _ bytes: ArraySlice<UInt8>, _ format: TimeFormat, _ pattern: TimePattern?
  ) -> Int? {
    var cursor = TimeCursor(bytes)
    let day: Int?
    switch format {
    case .iso8601: day = DateText.iso(&cursor)
    case .dayFirst: day = DateText.numeric(&cursor, .dayFirst)
    case .monthFirst: day = DateText.numeric(&cursor, .monthFirst)
    case .yearFirst: day = DateText.numeric(&cursor, .yearFirst)
    case .namedMonth: day = DateText.named(&cursor)
    case .epochSeconds:
      guard let number = NumberText.parse(bytes, decimalMark: 0x2E), abs(number) < 1e12
      else { return nil }
      return Int(number.rounded(.down))
    case .pattern: return pattern?.second(bytes)
    }
    guard let day, let second = ClockText.seconds(&cursor) else { return nil }
    return day * 86_400 + second
  }
}
