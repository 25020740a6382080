/// Collects a column of identifiers: as numbers while all of a segment share a form, else as texts.
final class IdentifierBuilder: ColumnBuilder {
  private let pattern: IdentifierPattern?
  private let prefixWord: UInt64
  private let condition: RowCondition?
  private let texts: TextBuilder
  private var isText: Bool
  private var narrow = GrowingBuffer<UInt32>()
  private var wide = GrowingBuffer<UInt64>()

  init(_ pattern: IdentifierPattern?, number: Int, condition: RowCondition?) {
    self.pattern = pattern
    self.condition = condition
    texts = TextBuilder(number: number, condition: condition)
    isText = pattern == nil
    var word: UInt64 = 0
    for (index, byte) in (pattern?.prefix ?? []).enumerated() {
      word |= UInt64(byte) << UInt64(8 * index)
    }
    prefixWord = word
  }

  func append(_ window: borrowing Window, column: Int, problems: inout ProblemLog) {
    if !isText {
      if let pattern, condition == nil, appendNumbers(window, column, pattern) { return }
      turnIntoTexts()
    }
    texts.append(window, column: column, problems: &problems)
  }

  /// Appends the numbers of a window; false, with nothing appended, when one has another form.
  private func appendNumbers(
    _ window: borrowing Window, _ column: Int, _ pattern: IdentifierPattern
  ) -> Bool {
    if pattern.digits == 8 { return appendEightDigits(window, column, pattern) }
    if pattern.isNarrow {
      var out = narrow.room(for: window.rows)
      for row in 0..<window.rows {
        guard let number = number(window, row, column, pattern) else { return false }
        out[row] = UInt32(truncatingIfNeeded: number)
      }
      narrow.commit(window.rows)
    } else {
      var out = wide.room(for: window.rows)
      for row in 0..<window.rows {
        guard let number = number(window, row, column, pattern) else { return false }
        out[row] = number
      }
      wide.commit(window.rows)
    }
    return true
  }

  /// The usual form in one step: all eight digits at once.
  private func appendEightDigits(
    _ window: borrowing Window, _ column: Int, _ pattern: IdentifierPattern
  ) -> Bool {
    let text = window.text
    let prefix = pattern.prefix.count
    let mask = Word.mask(prefix)
    var out = narrow.room(for: window.rows)
    for row in 0..<window.rows {
      let (start, end) = window.text(row, column)
      let digits = text.word(at: start &+ prefix) ^ 0x3030_3030_3030_3030
      let isOther =
        ((text.word(at: start) ^ prefixWord) & mask) | Word.nonDigits(digits)
        | UInt64(truncatingIfNeeded: end &- start ^ (prefix &+ 8))
      if isOther == 0 {
        out[row] = UInt32(truncatingIfNeeded: Word.decimal(digits))
      } else if start == end {
        out[row] = .max
      } else {
        return false
      }
    }
    narrow.commit(window.rows)
    return true
  }

  /// The number of a cell, all ones for an empty one, nil for another form.
  @inline(__always)
  private func number(
    _ window: borrowing Window, _ row: Int, _ column: Int, _ pattern: IdentifierPattern
  ) -> UInt64? {
    let (start, end) = window.text(row, column)
    if start == end { return .max }
    let first = start &+ pattern.prefix.count
    let count = end &- first
    guard count > 0, count <= IdentifierPattern.wideDigits,
      pattern.digits == 0 || count == pattern.digits,
      (window.text.word(at: start) ^ prefixWord) & Word.mask(pattern.prefix.count) == 0
    else { return nil }
    var number: UInt64 = 0
    for at in first..<end {
      let digit = window.text.byte(at: at) &- 48
      guard digit <= 9 else { return nil }
      number = number &* 10 &+ UInt64(digit)
    }
    if pattern.digits == 0, count > 1, window.text.byte(at: first) == 48 { return nil }
    return number
  }

  /// Writes out the numbers so far, since the segment's identifiers do not share the form.
  private func turnIntoTexts() {
    isText = true
    guard let pattern else { return }
    Self.write(&narrow, pattern, to: texts)
    Self.write(&wide, pattern, to: texts)
  }

  private static func write<Number: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ buffer: inout GrowingBuffer<Number>, _ pattern: IdentifierPattern, to texts: TextBuilder
  ) {
    do {
      let numbers = buffer.span
      for index in numbers.indices {
        let number = numbers[index]
        texts.appendRow(number == .max ? [] : pattern.text(of: UInt64(number)))
      }
    }
    buffer.truncate(to: 0)
  }

  func appendEmpty(rows: Int) {
    if isText {
      texts.appendEmpty(rows: rows)
    } else if pattern?.isNarrow == true {
      narrow.append(repeating: .max, count: rows)
    } else {
      wide.append(repeating: .max, count: rows)
    }
  }

  func finish() -> ColumnChunk {
    defer { isText = pattern == nil }
    if isText { return texts.finish() }
    guard pattern?.isNarrow == true else { return .identifiers64(wide.take()) }
    let largest = Self.largest(&narrow)
    return .identifiers32(narrow.take(), largest: largest)
  }

  private static func largest(_ buffer: inout GrowingBuffer<UInt32>) -> UInt32 {
    let numbers = buffer.span
    var largest: UInt32 = 0
    for index in numbers.indices {
      let number = numbers[index]
      largest = max(largest, number == .max ? 0 : number)
    }
    return largest
  }
}
