/// Collects a column of numbers.
final class NumberBuilder: ColumnBuilder {
  private let decimalMark: UInt8
  private let missing: [(text: ArraySlice<UInt8>, value: Double?, code: Double)]
  private let number: Int
  private let condition: RowCondition?
  private var out = GrowingBuffer<Double>()
  private var extent = ColumnChunk.NumberExtent()

  init(decimalMark: UInt8, missing: [MissingCode], number: Int, condition: RowCondition?) {
    self.decimalMark = decimalMark
    self.missing = missing.map { code in
      let text = Array(code.text.utf8).trimmed
      return (
        text, NumberText.parse(text, decimalMark: decimalMark),
        NumberCode.missing(code.reason.rank)
      )
    }
    self.number = number
    self.condition = condition
  }

  func append(_ window: borrowing Window, column: Int, problems: inout ProblemLog) {
    var numbers = out.room(for: window.rows)
    for row in 0..<window.rows {
      if let condition, !condition.isMet(window, row) {
        numbers[row] = NumberCode.missing(TimeCode.outside)
        continue
      }
      let (start, end) = window.text(row, column)
      if start == end {
        numbers[row] = NumberCode.missing(MissingReason.empty.rank)
        continue
      }
      let value = quickly(window.text, start, end) ?? carefully(window, row, column, &problems)
      if value < extent.smallest { extent.smallest = value }
      if value > extent.largest { extent.largest = value }
      numbers[row] = value
    }
    out.commit(window.rows)
  }

  /// Reads up to 15 digits with at most one decimal mark, where no missing code is a number.
  @inline(__always)
  private func quickly(_ text: RawSpan, _ start: Int, _ end: Int) -> Double? {
    guard end &- start <= 16, missing.isEmpty else { return nil }
    var at = start
    let isNegative = text.byte(at: at) == UInt8(ascii: "-")
    if isNegative { at &+= 1 }
    var mantissa: UInt64 = 0
    var scale: UInt64 = 0
    var digits = 0
    while at < end {
      let byte = text.byte(at: at)
      if byte &- 48 <= 9 {
        mantissa = mantissa &* 10 &+ UInt64(byte &- 48)
        scale = scale &* 10
        digits &+= 1
      } else if byte == decimalMark, scale == 0 {
        scale = 1
      } else {
        return nil
      }
      at &+= 1
    }
    guard digits > 0, digits <= 15 else { return nil }
    let magnitude = scale > 1 ? Double(mantissa) / Double(scale) : Double(mantissa)
    return isNegative ? -magnitude : magnitude
  }

  @inline(never)
  private func carefully(
    _ window: borrowing Window, _ row: Int, _ column: Int, _ problems: inout ProblemLog
  ) -> Double {
    let (start, end) = window.cell(row, column)
    let bytes = window.unquoted(start, end).trimmed
    if bytes.isEmpty { return NumberCode.missing(MissingReason.empty.rank) }
    let value = NumberText.parse(bytes, decimalMark: decimalMark)
    for entry in missing where entry.text == bytes || (value != nil && entry.value == value) {
      return entry.code
    }
    if let value { return value }
    problems.note(.notANumber, column: number, at: window.rowOffset(row))
    return NumberCode.missing(MissingReason.invalid.rank)
  }

  func appendEmpty(rows: Int) {
    out.append(repeating: NumberCode.missing(MissingReason.empty.rank), count: rows)
  }

  func finish() -> ColumnChunk {
    defer { extent = ColumnChunk.NumberExtent() }
    return .numbers(out.take(), extent)
  }
}
