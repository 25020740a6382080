/// Collects a column of scores: one byte per row, by the codes of a `ScoreLayout`.
final class ScoreBuilder: ColumnBuilder {
  private let layout: ScoreLayout
  private let missing: [MissingCode]
  private let number: Int
  private let condition: RowCondition?
  /// The codes of cells of at most two bytes, by what the bytes are; `unknown` for what needs more
  /// thought.
  ///
  /// One load decides: answers come in no order, so a branch on their digits would be guessed wrong
  /// at every fifth row.
  private let codes: [UInt8]
  private var out = GrowingBuffer<UInt8>()

  private static let unknown: UInt8 = .max
  /// The place of an empty cell; that of any longer one is the next.
  private static let empty = 1 << 8

  init(_ layout: ScoreLayout, missing: [MissingCode], number: Int, condition: RowCondition?) {
    self.layout = layout
    self.missing = missing
    self.number = number
    self.condition = condition
    var codes = [UInt8](repeating: Self.unknown, count: Self.empty + 2)
    for value in 0..<100 where layout.scale.values.contains(value) {
      for place in Self.places(of: value) { codes[place] = layout.code(of: value) }
    }
    for code in missing {
      if let value = Double(code.text), let whole = Int(exactly: value), (0..<100).contains(whole) {
        for place in Self.places(of: whole) { codes[place] = layout.code(of: code.reason) }
      }
    }
    codes[Self.empty] = layout.code(of: MissingReason.empty)
    self.codes = codes
  }

  /// Where a cell that begins with two bytes has its code.
  ///
  /// There are 16 kinds of a first byte by 16 of a second: digits, others (10–14), none (15). Sums and masks, so that nothing branches.
  @inline(__always)
  private static func place(_ pair: UInt16, _ length: Int) -> Int {
    let isPair: UInt32 = length > 1 ? 1 : 0
    let isLonger: UInt32 = length > 2 ? 1 : 0
    let isEmpty: UInt32 = length == 0 ? 1 : 0
    let first = min(UInt32(pair & 0xFF) &- 48, 14)
    let second = min(UInt32(pair &>> 8) &- 48, 14)
    let isSecond = 0 &- isPair
    let bytes = first | (second & isSecond | 15 & ~isSecond) &<< 4
    return Int(bytes & ~(0 &- (isEmpty | isLonger)) | isEmpty &<< 8 | isLonger &* 0x101)
  }

  /// Where the ways of writing a number have their code: 7 and 07.
  private static func places(of value: Int) -> [Int] {
    let (tens, units) = value.quotientAndRemainder(dividingBy: 10)
    return tens == 0 ? [15 << 4 | units, units << 4] : [units << 4 | tens]
  }

  func append(_ window: borrowing Window, column: Int, problems: inout ProblemLog) {
    guard let condition else { return append(window, column, &problems) { _, _ in true } }
    if let only = condition.only {
      append(window, column, &problems) { condition.isMet($0, $1, only) }
    } else {
      append(window, column, &problems) { condition.isMet($0, $1) }
    }
  }

  @inline(__always)
  private func append(
    _ window: borrowing Window, _ column: Int, _ problems: inout ProblemLog,
    where isAsked: (borrowing Window, Int) -> Bool
  ) {
    let table = codes
    let codes = table.span
    let text = window.text
    let outside = layout.outsideCode
    var scores = out.room(for: window.rows)
    for row in 0..<window.rows {
      let (start, end) = window.text(row, column)
      let length = end &- start
      let place = Self.place(text.pair(at: start), length)
      // The table has a code for every place, and there is room for all rows of the window.
      var code = unsafe codes[unchecked: place]
      let asked: UInt8 = 0 &- (isAsked(window, row) ? 1 : 0)
      code = code & asked | outside & ~asked
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
