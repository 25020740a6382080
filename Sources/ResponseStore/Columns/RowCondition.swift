/// The rows that answer a column's question, in long form: tested on the bytes of another column.
struct RowCondition: Sendable {
  /// The number of the other column in the file.
  let column: Int
  /// The texts that it must have one of.
  let values: [[UInt8]]
  /// The only text, where there is one of at most 16 bytes: then two words decide.
  let only: ShortText?

  init(column: Int, values: [[UInt8]]) {
    self.column = column
    self.values = values
    only = values.count == 1 ? ShortText(values[0]) : nil
  }

  /// Whether a row meets it; without a branch on that, since in a long file nobody can guess it.
  @inline(__always)
  func isMet(_ window: borrowing Window, _ row: Int) -> Bool {
    if let only { return isMet(window, row, only) }
    let (start, end) = window.cell(row, column)
    return isMetSlowly(window, start, end)
  }

  /// The same with the only text at hand, for loops.
  @inline(__always)
  func isMet(_ window: borrowing Window, _ row: Int, _ only: ShortText) -> Bool {
    let (start, end) = window.cell(row, column)
    let isQuoted = window.text.byte(at: start) == window.quote && end > start
    if isQuoted { return isMetSlowly(window, start, end) }
    return only.equals(window.text, start, end &- start)
  }

  @inline(never)
  private func isMetSlowly(
    _ window: borrowing Window, _ start: Int, _ end: Int
  ) -> Bool {
    let isQuoted = window.text.byte(at: start) == window.quote && end > start
    if isQuoted { return values.contains(window.unquoted(start, end)) }
    outer: for value in values where value.count == end - start {
      for index in 0..<value.count where window.text.byte(at: start + index) != value[index] {
        continue outer
      }
      return true
    }
    return false
  }
}

/// A text of at most 16 bytes as two words.
struct ShortText: Sendable {
  private let low: UInt64
  private let high: UInt64
  private let count: Int

  /// - Returns: nil for a longer text.
  init?(_ bytes: [UInt8]) {
    guard bytes.count <= 16 else { return nil }
    let padded = bytes + [UInt8](repeating: 0, count: 16)
    (low, high) = CategoryCache.shortKey(padded.span.raw, 0, bytes.count)
    count = bytes.count
  }

  /// Whether the text at a place is this one; 16 bytes from there on must be readable.
  @inline(__always)
  func equals(_ text: RawSpan, _ start: Int, _ count: Int) -> Bool {
    // The key of a longer text is cut short, so lengths are compared too.
    let key = CategoryCache.shortKey(text, start, min(count, 16))
    let difference = (key.low ^ low) | (key.high ^ high)
    return difference | UInt64(truncatingIfNeeded: count ^ self.count) == 0
  }
}
