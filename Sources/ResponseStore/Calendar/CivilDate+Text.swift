extension CivilDate {
  /// The day as `2026-03-31`.
  public var text: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// Reads a day as people write it: `2026-03-31`, `31-03-2026`, `31 maart 2026`, `March 31, 2026`.
  ///
  /// - Parameter text: the day; the names of months are English or Dutch.
  /// - Returns: nil when no form fits or the day does not exist.
  public init?(written text: String) {
    let bytes = Array(text.utf8)
    let forms: [(inout TimeCursor) -> Int?] = [
      { DateText.iso(&$0) }, { DateText.numeric(&$0, .dayFirst) }, { DateText.named(&$0) },
    ]
    for form in forms {
      var cursor = TimeCursor(bytes[...])
      if let day = form(&cursor), cursor.isAtEnd {
        self.init(daysSinceEpoch: day)
        return
      }
    }
    return nil
  }
}

/// A whole number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(abs(number))
  let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
  return (number < 0 ? "-" : "") + zeros + digits
}
