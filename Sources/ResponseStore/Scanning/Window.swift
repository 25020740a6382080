/// A run of complete records and where their cells are.
struct Window: ~Escapable {
  /// The text, with readable padding after it.
  let text: RawSpan
  /// One past the offset before every cell: element 0 is all ones, so that adding 1 gives 0;
  /// element i + 1 is the offset of the i-th separator.
  let separators: Span<UInt32>
  /// Per record the number of separators before it.
  let firsts: Span<UInt32>
  /// The number of records.
  let rows: Int
  /// The number of the last column.
  let lastColumn: Int
  /// Where the window starts in the text of the file.
  let fileOffset: Int
  /// The byte that encloses cells.
  let quote: UInt8

  @_lifetime(copy text, copy separators, copy firsts)
  init(
    text: RawSpan, separators: Span<UInt32>, firsts: Span<UInt32>, lastColumn: Int,
    fileOffset: Int, quote: UInt8
  ) {
    // Records are in order and have all columns, so what holds for the last holds for all: `cell`
    // looks up its places without a check of its own, which would cost as much as the look-up.
    precondition(
      firsts.isEmpty || Int(firsts[firsts.count - 1]) + lastColumn + 1 < separators.count)
    self.text = text
    self.separators = separators
    self.firsts = firsts
    rows = firsts.count
    self.lastColumn = lastColumn
    self.fileOffset = fileOffset
    self.quote = quote
  }

  /// Where a cell lies, quotes included, the carriage return of a line end not.
  ///
  /// The row and the column must be some of the window's.
  @inline(__always)
  func cell(_ row: Int, _ column: Int) -> (start: Int, end: Int) {
    let first = unsafe Int(truncatingIfNeeded: firsts[unchecked: row]) &+ column
    let start = unsafe Int(truncatingIfNeeded: separators[unchecked: first] &+ 1)
    var end = unsafe Int(truncatingIfNeeded: separators[unchecked: first &+ 1])
    if column == lastColumn, end > start, text.byte(at: end &- 1) == 0x0D { end &-= 1 }
    return (start, end)
  }

  /// Where the text of a cell lies: within its quotes, if it has some.
  ///
  /// Quotes within the text are still doubled, and text after the closing quote is left as it is;
  /// whoever cannot use such a cell looks at it again with `unquoted`.
  @inline(__always)
  func text(_ row: Int, _ column: Int) -> (start: Int, end: Int) {
    let (start, end) = cell(row, column)
    let isQuoted = text.byte(at: start) == quote && end &- start >= 2
    return isQuoted && text.byte(at: end &- 1) == quote ? (start &+ 1, end &- 1) : (start, end)
  }

  /// Where a record starts in the text of the file.
  func rowOffset(_ row: Int) -> Int {
    fileOffset + Int(separators[Int(firsts[row])] &+ 1)
  }

  /// A cell's text without quotes.
  func unquoted(_ start: Int, _ end: Int) -> [UInt8] {
    CellText.unquoted(text.extracting(start..<end), quote: quote)
  }
}

/// What stands in a cell, apart from how it is quoted.
enum CellText {
  /// The text of a cell without enclosing quotes and with doubled quotes halved.
  static func unquoted(_ cell: RawSpan, quote: UInt8) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cell.byteCount)
    guard cell.byteCount > 0, cell.byte(at: 0) == quote else {
      for index in 0..<cell.byteCount { bytes.append(cell.byte(at: index)) }
      return bytes
    }
    var index = 1
    var isOpen = true
    while index < cell.byteCount {
      let byte = cell.byte(at: index)
      if isOpen, byte == quote {
        guard index + 1 < cell.byteCount, cell.byte(at: index + 1) == quote else {
          isOpen = false
          index += 1
          continue
        }
        index += 1
      }
      bytes.append(byte)
      index += 1
    }
    return bytes
  }
}
