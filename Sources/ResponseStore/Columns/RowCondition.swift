/// The rows that answer a column's question, in long form: tested on the bytes of another column.
struct RowCondition: Sendable {
  /// The number of the other column in the file.
  let column: Int
  /// The texts that it must have one of.
  let values: [[UInt8]]

  /// Whether a row meets it.
  @inline(__always)
  func isMet(_ window: borrowing Window, _ row: Int) -> Bool {
    let (start, end) = window.cell(row, column)
    if end > start, window.text.byte(at: start) == window.quote {
      return values.contains(window.unquoted(start, end))
    }
    outer: for value in values where value.count == end - start {
      for index in 0..<value.count where window.text.byte(at: start + index) != value[index] {
        continue outer
      }
      return true
    }
    return false
  }
}
