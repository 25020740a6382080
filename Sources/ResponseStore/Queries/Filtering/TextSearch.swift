import CScan

/// Finds the rows of a segment whose text passes a test.
enum TextSearch {
  /// The rows where a condition on texts or identifiers is true.
  static func rows(_ chunk: ColumnChunk, rows: Int, content: ColumnContent, _ test: TextTest)
    -> RowSet
  {
    switch chunk {
    case .texts(let offsets, let bytes):
      return texts(offsets, bytes, rows: rows, test)
    case .identifiers32(let numbers, _):
      return identifiers(rows: rows, content, test) { row in
        let number = numbers.span[row]
        return number == .max ? nil : UInt64(number)
      }
    case .identifiers64(let numbers):
      return identifiers(rows: rows, content, test) { row in
        let number = numbers.span[row]
        return number == .max ? nil : number
      }
    default:
      return RowSet(rows: [])
    }
  }

  private static func texts(
    _ offsets: ColumnBuffer<UInt32>, _ bytes: ColumnBuffer<UInt8>, rows: Int, _ test: TextTest
  ) -> RowSet {
    switch test.kind {
    case .contains(let text) where !text.isEmpty:
      if text.utf8.allSatisfy({ $0 < 0x80 }) {
        let found = find(Array(text.utf8), offsets, bytes, rows: rows)
        return test.isNegated ? others(found, offsets, rows) : RowSet(rows: found)
      }
    case .isEmpty where test.isNegated:
      return others([], offsets, rows)
    default: break
    }
    let matcher = TextMatcher(test.kind)
    let starts = offsets.span
    let letters = bytes.span
    var found: [Int32] = []
    for row in 0..<rows {
      let range = Int(starts[row])..<Int(starts[row + 1])
      if case .isEmpty = test.kind {
        if range.isEmpty { found.append(Int32(row)) }
        continue
      }
      if range.isEmpty { continue }
      if case .isOneOf(let texts) = test.kind {
        let isOne = texts.contains { text in
          text.count == range.count
            && text.indices.allSatisfy { text[$0] == letters[range.lowerBound + $0] }
        }
        if isOne != test.isNegated { found.append(Int32(row)) }
        continue
      }
      if matcher.accepts(text(letters, range)) != test.isNegated { found.append(Int32(row)) }
    }
    return RowSet(rows: found)
  }

  /// A text of the column.
  static func text(_ letters: Span<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: range.map { letters[$0] }, as: UTF8.self)
  }

  /// Searches all texts of a segment as one, then finds the rows of the places.
  private static func find(
    _ needle: [UInt8], _ offsets: ColumnBuffer<UInt32>, _ bytes: ColumnBuffer<UInt8>, rows: Int
  ) -> [Int32] {
    let starts = offsets.span
    let capacity = 1 << 14
    var places = [UInt32](repeating: 0, count: capacity)
    var found: [Int32] = []
    var from = 0
    var row = 0
    while true {
      let count = unsafe bytes.withPadded { text in
        unsafe places.withUnsafeMutableBufferPointer { places in
          unsafe needle.withUnsafeBufferPointer { needle in
            guard let target = places.baseAddress, let wanted = needle.baseAddress else { return 0 }
            return unsafe reis_find(
              ScanLevel.best.core, text + from, bytes.count - from, wanted, needle.count, 1, target,
              capacity)
          }
        }
      }
      for index in 0..<count {
        let place = UInt32(from) + places[index]
        row = rowHolding(place, starts, from: row, rows: rows)
        // Not one that reaches into the next text.
        if place + UInt32(needle.count) > starts[row + 1] || found.last == Int32(row) { continue }
        found.append(Int32(row))
      }
      if count < capacity { return found }
      from += Int(places[count - 1]) + 1
    }
  }

  /// The row whose text holds a place, looked for from a row on in growing steps.
  private static func rowHolding(
    _ place: UInt32, _ starts: Span<UInt32>, from first: Int, rows: Int
  ) -> Int {
    var row = first
    var step = 1
    while row + step < rows, starts[row + step] <= place {
      row += step
      step *= 2
    }
    while step > 0 {
      if row + step < rows, starts[row + step] <= place { row += step } else { step /= 2 }
    }
    return row
  }

  /// The rows with a text that are not among some.
  private static func others(_ found: [Int32], _ offsets: ColumnBuffer<UInt32>, _ rows: Int)
    -> RowSet
  {
    let starts = offsets.span
    var result: [Int32] = []
    var next = 0
    for row in 0..<rows {
      if next < found.count, Int(found[next]) == row {
        next += 1
      } else if starts[row + 1] > starts[row] {
        result.append(Int32(row))
      }
    }
    return RowSet(rows: result)
  }

  private static func identifiers(
    rows: Int, _ content: ColumnContent, _ test: TextTest, _ number: (Int) -> UInt64?
  ) -> RowSet {
    guard case .identifier(let pattern?) = content else {
      return RowSet(rows: [])
    }
    let matcher = TextMatcher(test.kind)
    var wanted: Set<UInt64>?
    if case .isOneOf(let texts) = test.kind {
      wanted = Set(texts.compactMap { pattern.number(of: $0) })
    }
    var found: [Int32] = []
    for row in 0..<rows {
      let isTrue: Bool
      if let value = number(row) {
        if case .isEmpty = test.kind {
          isTrue = test.isNegated
        } else if let wanted {
          isTrue = wanted.contains(value) != test.isNegated
        } else {
          let text = String(decoding: pattern.text(of: value), as: UTF8.self)
          isTrue = matcher.accepts(text) != test.isNegated
        }
      } else if case .isEmpty = test.kind {
        isTrue = !test.isNegated
      } else {
        isTrue = false
      }
      if isTrue { found.append(Int32(row)) }
    }
    return RowSet(rows: found)
  }
}
