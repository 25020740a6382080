import ResponseStore

/// The order in which groups are listed, the same on every machine.
enum GroupOrder {
  /// Whether one group comes before another.
  ///
  /// - Parameters:
  ///   - left: the keys of the first.
  ///   - right: the keys of the second.
  ///   - declared: the declared order of each key's values.
  static func precedes(
    _ left: [GroupValue], _ right: [GroupValue], declared: [[String: Int]]
  ) -> Bool {
    for index in left.indices {
      let order = declared.indices.contains(index) ? declared[index] : [:]
      if precedes(left[index], right[index], order) { return true }
      if precedes(right[index], left[index], order) { return false }
    }
    return false
  }

  /// Whether one text comes before another: numbers first, by size; then letters without regard to
  /// case, digits within them by size; then by bytes.
  ///
  /// - Parameters:
  ///   - left: the first text.
  ///   - right: the second text.
  static func precedes(_ left: String, _ right: String) -> Bool {
    switch (number(left), number(right)) {
    case (let first?, let second?) where first != second: return first < second
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    let (first, second) = (Array(left.lowercased().utf8), Array(right.lowercased().utf8))
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if isDigit(first[i]), isDigit(second[j]) {
        let (a, b) = (digits(first, &i), digits(second, &j))
        if a.count != b.count { return a.count < b.count }
        if a != b { return a.lexicographicallyPrecedes(b) }
      } else {
        if first[i] != second[j] { return first[i] < second[j] }
        (i, j) = (i + 1, j + 1)
      }
    }
    if first.count - i != second.count - j { return first.count - i < second.count - j }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The number that a text is; nil for words, also for "nan" and "infinity".
  private static func number(_ text: String) -> Double? {
    guard let first = text.utf8.first, isDigit(first) || first == UInt8(ascii: "-") else {
      return nil
    }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// The digits at a position without leading zeros.
  private static func digits(_ text: [UInt8], _ position: inout Int) -> ArraySlice<UInt8> {
    let start = position
    while position < text.count, isDigit(text[position]) { position += 1 }
    return text[start..<position].drop { $0 == 48 }
  }

  private static func precedes(
    _ left: GroupValue, _ right: GroupValue, _ declared: [String: Int]
  ) -> Bool {
    switch (left, right) {
    case (.missing(let first), .missing(let second)):
      rank(first) < rank(second)
    case (.missing, _): false
    case (_, .missing): true
    case (.text(let first), .text(let second)):
      switch (declared[first], declared[second]) {
      case (let a?, let b?): a < b
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): precedes(first, second)
      }
    case (.integer(let first), .integer(let second)): first < second
    case (.number(let first), .number(let second)): first < second
    case (.period(_, let first), .period(_, let second)):
      first < second
    case (.time(let first), .time(let second)): first < second
    default: left.label.utf8.lexicographicallyPrecedes(right.label.utf8)
    }
  }

  private static func rank(_ reason: MissingReason) -> Int {
    MissingReason.allCases.firstIndex(of: reason) ?? 0
  }
}
