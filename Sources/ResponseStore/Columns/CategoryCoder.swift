/// Turns the cells of a category column into codes.
struct CategoryCoder {
  private let dictionary: CategoryDictionary
  private let number: Int
  private let condition: RowCondition?
  private var cache = CategoryCache()
  /// A code that was learnt and did not fit where it was to be written.
  private var pending: UInt32?

  init(_ dictionary: CategoryDictionary, number: Int, condition: RowCondition?) {
    self.dictionary = dictionary
    self.number = number
    self.condition = condition
  }

  /// The code of an empty cell.
  func emptyCode() -> UInt32 { dictionary.code(of: []) }

  /// Appends the codes of a window's cells from a row on, as far as they fit the buffer's width.
  ///
  /// - Returns: the first row whose code does not fit, to go on with in a wider buffer; the number
  ///   of rows when all fit.
  mutating func append<Code: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>(
    _ window: borrowing Window, column: Int, from first: Int, to buffer: inout GrowingBuffer<Code>,
    problems: inout ProblemLog
  ) -> Int {
    var row = first
    do {
      var out = buffer.room(for: window.rows - first)
      while row < window.rows {
        if pending == nil {
          row = codeKnown(window, column, from: row, first: first, &out)
          if row == window.rows { break }
        }
        let code = pending ?? self.code(window, column, row, &problems)
        guard let fitting = Code(exactly: code) else {
          pending = code
          break
        }
        pending = nil
        out[row - first] = fitting
        row += 1
      }
    }
    buffer.commit(row - first)
    return row
  }

  /// Looks up short cells until one is met that needs more thought; returns its row.
  @inline(__always)
  private func codeKnown<Code: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>(
    _ window: borrowing Window, _ column: Int, from start: Int, first: Int,
    _ out: inout MutableSpan<Code>
  ) -> Int {
    if condition != nil { return start }
    let known = cache.slots
    let slots = known.span
    let text = window.text
    let widest = UInt32(truncatingIfNeeded: Code.max)
    var row = start
    while row < window.rows {
      let (start, end) = window.cell(row, column)
      guard end &- start <= 16,
        let code = CategoryCache.find(text, start, end &- start, in: slots), code <= widest
      else { break }
      // There is room for all rows of the window.
      unsafe out[unchecked: row &- first] = Code(truncatingIfNeeded: code)
      row &+= 1
    }
    return row
  }

  /// The code of any cell.
  private mutating func code(
    _ window: borrowing Window, _ column: Int, _ row: Int, _ problems: inout ProblemLog
  ) -> UInt32 {
    if let condition, let outside = dictionary.outsideCode, !condition.isMet(window, row) {
      return outside
    }
    let (start, end) = window.cell(row, column)
    if let code = cache.find(window.text, start, end - start) { return code }
    return learn(window, row, start, end, &problems)
  }

  @inline(never)
  private mutating func learn(
    _ window: borrowing Window, _ row: Int, _ start: Int, _ end: Int, _ problems: inout ProblemLog
  ) -> UInt32 {
    var isDamaged = false
    let text = TextRepair.repair(window.unquoted(start, end)) { kind in
      problems.note(kind, column: number, at: window.rowOffset(row))
      isDamaged = true
    }
    let code = dictionary.code(of: text)
    // Damage is to be noted for every row that has it.
    if !isDamaged { cache.remember(window.text, start, end - start, as: code) }
    return code
  }
}
