/// Turns the cells of a category column into codes.
struct CategoryCoder {
  private let dictionary: CategoryDictionary
  private let number: Int
  private let condition: RowCondition?
  private var cache: CategoryCache

  init(_ dictionary: CategoryDictionary, number: Int, condition: RowCondition?) {
    self.dictionary = dictionary
    self.number = number
    self.condition = condition
    cache = CategoryCache(dictionary)
  }

  /// The code of an empty cell.
  mutating func emptyCode() -> UInt32 { cache.code(of: []) }

  /// Writes the codes of a window's cells.
  ///
  /// - Returns: the highest code.
  mutating func code(
    _ window: borrowing Window, column: Int, into buffer: inout GrowingBuffer<UInt32>,
    problems: inout ProblemLog
  ) -> UInt32 {
    buffer.truncate(to: 0)
    var out = buffer.room(for: window.rows)
    var row = 0
    var highest: UInt32 = 0
    while row < window.rows {
      if condition == nil {
        row = Self.codeKnown(window, column, from: row, cache.slots, &out, &highest)
      }
      if row < window.rows {
        let code = learn(window, column, row, &problems)
        out[row] = code
        highest = max(highest, code)
        row += 1
      }
    }
    return highest
  }

  /// Looks up cells until one is met that needs more thought; returns its row.
  private static func codeKnown(
    _ window: borrowing Window, _ column: Int, from first: Int, _ known: [CategoryCache.Slot],
    _ out: inout MutableSpan<UInt32>, _ highest: inout UInt32
  ) -> Int {
    let slots = known.span
    let text = window.text
    let quote = window.quote
    var most = highest
    var row = first
    while row < window.rows {
      let (start, end) = window.cell(row, column)
      guard end &- start <= 16, end == start || text.byte(at: start) != quote,
        let code = CategoryCache.find(text, start, end &- start, in: slots)
      else { break }
      most = max(most, code)
      out[row] = code
      row &+= 1
    }
    highest = most
    return row
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
