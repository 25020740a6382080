/// Turns the cells of a category column into codes.
struct CategoryCoder {
  private let dictionary: CategoryDictionary
  private let number: Int
  private let condition: RowCondition?
  private var cache: CategoryCache
  /// A code that was learnt and did not fit where it was to be written.
  private var pending: UInt32?

  init(_ dictionary: CategoryDictionary, number: Int, condition: RowCondition?) {
    self.dictionary = dictionary
    self.number = number
    self.condition = condition
    cache = CategoryCache(dictionary)
  }

  /// The code of an empty cell.
  mutating func emptyCode() -> UInt32 { cache.code(of: []) }

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
        let code = pending ?? learn(window, column, row, &problems)
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

  /// Looks up cells until one is met that needs more thought; returns its row.
  @inline(__always)
  private func codeKnown<Code: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>(
    _ window: borrowing Window, _ column: Int, from start: Int, first: Int,
    _ out: inout MutableSpan<Code>
  ) -> Int {
    let known = cache.slots
    let slots = known.span
    let text = window.text
    let quote = window.quote
    let widest = UInt32(truncatingIfNeeded: Code.max)
    var row = start
    while row < window.rows {
      let code: UInt32?
      if condition == nil {
        let (start, end) = window.cell(row, column)
        if end &- start <= 16, text.byte(at: start) != quote {
          code = CategoryCache.find(text, start, end &- start, in: slots)
        } else {
          code = Self.quotedCode(window, row, column, slots)
        }
      } else {
        code = conditionedCode(window, row, column, slots)
      }
      guard let code, code <= widest else { break }
      out[row &- first] = Code(truncatingIfNeeded: code)
      row &+= 1
    }
    return row
  }

  /// The code of a cell that answers the column's question, or that of a row that answers another.
  private func conditionedCode(
    _ window: borrowing Window, _ row: Int, _ column: Int, _ slots: Span<CategoryCache.Slot>
  ) -> UInt32? {
    if let condition, !condition.isMet(window, row) { return dictionary.outsideCode }
    let (start, end) = window.cell(row, column)
    if end &- start <= 16, window.text.byte(at: start) != window.quote {
      return CategoryCache.find(window.text, start, end &- start, in: slots)
    }
    return Self.quotedCode(window, row, column, slots)
  }

  /// The code of a known text in quotes, or nil.
  @inline(never)
  private static func quotedCode(
    _ window: borrowing Window, _ row: Int, _ column: Int, _ slots: Span<CategoryCache.Slot>
  ) -> UInt32? {
    let (start, end) = window.text(row, column)
    // A quote within is doubled there and single in the text.
    if end &- start > 16 || holds(window.quote, window.text, start, end &- start) { return nil }
    return CategoryCache.find(window.text, start, end &- start, in: slots)
  }

  /// Whether a byte occurs in a text of at most 16 bytes; true for any longer one.
  @inline(__always)
  private static func holds(_ byte: UInt8, _ text: RawSpan, _ start: Int, _ count: Int) -> Bool {
    if count > 16 { return true }
    let (low, high) = CategoryCache.shortKey(text, start, count)
    return Word.holds(byte, low) || Word.holds(byte, high)
  }

  private mutating func learn(
    _ window: borrowing Window, _ column: Int, _ row: Int, _ problems: inout ProblemLog
  ) -> UInt32 {
    if let condition, let outside = dictionary.outsideCode, !condition.isMet(window, row) {
      return outside
    }
    let (start, end) = window.cell(row, column)
    let cell = window.text.extracting(start..<end)
    if end == start || cell.byte(at: 0) != window.quote, cell.isCleanText {
      return cache.code(window.text, start, end - start)
    }
    let clean = TextRepair.repair(window.unquoted(start, end)) { kind in
      problems.note(kind, column: number, at: window.rowOffset(row))
    }
    return cache.code(of: clean)
  }
}
