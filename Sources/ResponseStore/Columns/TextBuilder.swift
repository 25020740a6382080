import CScan

/// Collects a column of texts, one after another.
final class TextBuilder: ColumnBuilder {
  private let number: Int
  private let condition: RowCondition?
  private var offsets = GrowingBuffer<UInt32>()
  private var bytes = GrowingBuffer<UInt8>()

  init(number: Int, condition: RowCondition?) {
    self.number = number
    self.condition = condition
  }

  func append(_ window: borrowing Window, column: Int, problems: inout ProblemLog) {
    let (rowsBefore, bytesBefore) = (offsets.count, bytes.count)
    if condition == nil, copyCells(window, column), isClean(from: bytesBefore) { return }
    offsets.truncate(to: rowsBefore)
    bytes.truncate(to: bytesBefore)
    for row in 0..<window.rows {
      offsets.append(UInt32(bytes.count))
      if let condition, !condition.isMet(window, row) { continue }
      let (start, end) = window.cell(row, column)
      append(
        TextRepair.repair(window.unquoted(start, end)) { kind in
          problems.note(kind, column: number, at: window.rowOffset(row))
        })
    }
  }

  /// Appends one text that is clean.
  func append(_ text: [UInt8]) {
    var room = bytes.room(for: text.count)
    for index in text.indices { room[index] = text[index] }
    bytes.commit(text.count)
  }

  /// Appends one text as a row.
  func appendRow(_ text: [UInt8]) {
    offsets.append(UInt32(bytes.count))
    append(text)
  }

  /// Copies all cells of a window, 16 bytes at a time.
  ///
  /// The cells of a column take no more room than the window's text, so memory is reserved once.
  ///
  /// - Returns: false when a cell begins inside a letter, which is never valid.
  private func copyCells(_ window: borrowing Window, _ column: Int) -> Bool {
    let text = window.text
    let total = text.byteCount
    let at = UInt32(bytes.count)
    var starts = offsets.room(for: window.rows)
    let target = unsafe bytes.reserve(total)
    var written = 0
    var startsInside = false
    unsafe text.withUnsafeBytes { source in
      guard let base = unsafe source.baseAddress?.assumingMemoryBound(to: UInt8.self) else {
        return
      }
      for row in 0..<window.rows {
        starts[row] = at &+ UInt32(truncatingIfNeeded: written)
        let (start, end) = window.cell(row, column)
        let length = end &- start
        if length == 0 { continue }
        let first = unsafe base[start]
        if first == window.quote {
          startsInside = unsafe startsInside || base[start + 1] & 0xC0 == 0x80
          unsafe written &+= reis_unescape(
            target + written, base + start + 1, length &- 1, window.quote)
        } else {
          startsInside = startsInside || first & 0xC0 == 0x80
          var offset = 0
          while offset < length {
            let block = unsafe UnsafeRawPointer(base + start + offset)
              .loadUnaligned(as: SIMD16<UInt8>.self)
            unsafe UnsafeMutableRawPointer(target + written + offset)
              .storeBytes(of: block, as: SIMD16<UInt8>.self)
            offset &+= 16
          }
          written &+= length
        }
      }
    }
    offsets.commit(window.rows)
    bytes.commit(written)
    return !startsInside
  }

  private func isClean(from start: Int) -> Bool {
    Self.isClean(&bytes, from: start)
  }

  private static func isClean(_ bytes: inout GrowingBuffer<UInt8>, from start: Int) -> Bool {
    bytes.span.extracting(start..<bytes.count).raw.isCleanText
  }

  func appendEmpty(rows: Int) {
    offsets.append(repeating: UInt32(bytes.count), count: rows)
  }

  func finish() -> ColumnChunk {
    offsets.append(UInt32(bytes.count))
    return .texts(offsets: offsets.take(), bytes: bytes.take())
  }
}
