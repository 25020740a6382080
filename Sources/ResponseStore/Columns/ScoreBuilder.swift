/// Collects a column of scores: one byte per row, by the codes of a `ScoreLayout`.
final class ScoreBuilder: ColumnBuilder {
  private let layout: ScoreLayout
  private let missing: [MissingCode]
  private let number: Int
  private let condition: RowCondition?
  /// The codes of 0–99 and of an empty cell; `unknown` for what needs more thought.
  ///
  /// There is one per byte, so that any byte is one of them.
  private let codes: [UInt8]
  private var out = GrowingBuffer<UInt8>()

  private static let unknown: UInt8 = .max
  private static let emptyPlace: UInt8 = 100
  private static let unknownPlace: UInt8 = 101

  init(_ layout: ScoreLayout, missing: [MissingCode], number: Int, condition: RowCondition?) {
    self.layout = layout
    self.missing = missing
    self.number = number
    self.condition = condition
    var codes = [UInt8](repeating: Self.unknown, count: 256)
    for value in 0..<100 where layout.scale.values.contains(value) {
      codes[value] = layout.code(of: value)
    }
    for code in missing {
      if let value = Double(code.text), let whole = Int(exactly: value), (0..<100).contains(whole) {
        codes[whole] = layout.code(of: code.reason)
      }
    }
    codes[Int(Self.emptyPlace)] = layout.code(of: MissingReason.empty)
    self.codes = codes
  }

  func append(_ window: borrowing Window, column: Int, problems: inout ProblemLog) {
    let table = codes
    let codes = table.span
    let text = window.text
    let outside = layout.outsideCode
    var scores = out.room(for: window.rows)
    for row in 0..<window.rows {
      let (start, end) = window.text(row, column)
      let length = end &- start
      let pair = text.pair(at: start)
      let first = UInt8(truncatingIfNeeded: pair) &- 48
      let second = UInt8(truncatingIfNeeded: pair &>> 8) &- 48
      let isTwo = length == 2 && second <= 9
      let number = isTwo ? first &* 10 &+ second : first
      let isNumber = first <= 9 && (length == 1 || isTwo)
      let place = isNumber ? number : length == 0 ? Self.emptyPlace : Self.unknownPlace
      // The table has a code for every byte, and there is room for all rows of the window.
      var code = unsafe codes[unchecked: Int(place)]
      if let condition { code = condition.isMet(window, row) ? code : outside }
      if code == Self.unknown { code = carefully(window, row, column, &problems) }
      unsafe scores[unchecked: row] = code
    }
    out.commit(window.rows)
  }

  /// The code of a cell in quotes, with spaces, a sign, a fraction or a word in it.
  @inline(never)
  private func carefully(
    _ window: borrowing Window, _ row: Int, _ column: Int, _ problems: inout ProblemLog
  ) -> UInt8 {
    let (start, end) = window.cell(row, column)
    let bytes = window.unquoted(start, end).trimmed
    if bytes.isEmpty { return layout.code(of: MissingReason.empty) }
    let whole = NumberText.parse(bytes, decimalMark: 0x2E).flatMap { Int(exactly: $0) }
    for code in missing {
      if Array(code.text.utf8).trimmed == bytes { return layout.code(of: code.reason) }
      if let whole, Double(code.text) == Double(whole) { return layout.code(of: code.reason) }
    }
    if let whole, layout.scale.values.contains(whole) { return layout.code(of: whole) }
    problems.note(
      whole == nil ? .notAScore : .outsideScale, column: number, at: window.rowOffset(row))
    return layout.code(of: MissingReason.invalid)
  }

  func appendEmpty(rows: Int) {
    out.append(repeating: layout.code(of: MissingReason.empty), count: rows)
  }

  func finish() -> ColumnChunk { .scores(out.take()) }
}
