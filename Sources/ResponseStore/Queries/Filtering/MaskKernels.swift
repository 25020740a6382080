/// Evaluates conditions on a batch of rows into masks of bytes, 1 for true.
///
/// The loops have no branches, so the compiler makes vectors of them.
enum MaskKernels {
  /// The number of rows of a batch: masks and group codes stay in the nearest cache.
  static let batch = 4_096

  /// Writes where a condition is true.
  ///
  /// - Parameters:
  ///   - range: rows of the segment, at most `batch`.
  ///   - mask: gets one byte per row.
  static func evaluate(
    _ predicate: PreparedPredicate, _ range: Range<Int>, into mask: inout [UInt8]
  ) {
    switch predicate {
    case .constant(let value): fill(&mask, range.count, value ? 1 : 0)
    case .all(let parts):
      evaluate(parts[0], range, into: &mask)
      var other = [UInt8](repeating: 0, count: mask.count)
      for part in parts.dropFirst() {
        evaluate(part, range, into: &other)
        combine(&mask, other, range.count) { $0 & $1 }
      }
    case .any(let parts):
      evaluate(parts[0], range, into: &mask)
      var other = [UInt8](repeating: 0, count: mask.count)
      for part in parts.dropFirst() {
        evaluate(part, range, into: &other)
        combine(&mask, other, range.count) { $0 | $1 }
      }
    case .equal8(let codes, let code):
      map(codes.span.extracting(range), &mask) { $0 == code ? 1 : 0 }
    case .table8(let codes, let table):
      let accepted = table.span
      map(codes.span.extracting(range), &mask) { accepted[Int($0)] }
    case .table16(let codes, let table):
      let accepted = table.span
      map(codes.span.extracting(range), &mask) { accepted[Int($0)] }
    case .table32(let codes, let table):
      let accepted = table.span
      map(codes.span.extracting(range), &mask) { accepted[Int($0)] }
    case .range32(let times, let from, let count):
      map(times.span.extracting(range), &mask) { $0 &- from < count ? 1 : 0 }
    case .times32(let times, let test):
      map(times.span.extracting(range), &mask) { code in
        code < TimeCode.firstMissing32
          ? isIn(test, Int(code)) : isMissing(test.missing, Int(code - TimeCode.firstMissing32))
      }
    case .times64(let times, let test):
      map(times.span.extracting(range), &mask) { code in
        code < TimeCode.firstMissing64
          ? isIn(test, Int(code)) : isMissing(test.missing, Int(code - TimeCode.firstMissing64))
      }
    case .numbers(let numbers, let test):
      map(numbers.span.extracting(range), &mask) { number in
        if number.isNaN { return isMissing(test.missing, NumberCode.rank(number)) }
        for interval in test.intervals where interval.contains(number) { return 1 }
        return 0
      }
    case .rows(let set): mark(set, range, &mask)
    }
  }

  private static func isIn(_ test: TimeTest, _ second: Int) -> UInt8 {
    for range in test.ranges where range.contains(second) { return 1 }
    return 0
  }

  private static func isMissing(_ ranks: UInt8, _ rank: Int) -> UInt8 {
    (ranks >> UInt8(truncatingIfNeeded: rank)) & 1
  }

  @inline(__always)
  private static func map<Element>(
    _ values: Span<Element>, _ mask: inout [UInt8], _ test: (Element) -> UInt8
  ) {
    var out = mask.mutableSpan
    for index in values.indices { out[index] = test(values[index]) }
  }

  @inline(__always)
  private static func combine(
    _ mask: inout [UInt8], _ other: [UInt8], _ count: Int, _ operation: (UInt8, UInt8) -> UInt8
  ) {
    let right = other.span
    var out = mask.mutableSpan
    for index in 0..<count { out[index] = operation(out[index], right[index]) }
  }

  private static func fill(_ mask: inout [UInt8], _ count: Int, _ value: UInt8) {
    var out = mask.mutableSpan
    for index in 0..<count { out[index] = value }
  }

  private static func mark(_ set: RowSet, _ range: Range<Int>, _ mask: inout [UInt8]) {
    fill(&mask, range.count, 0)
    var index = set.firstIndex(from: range.lowerBound)
    while index < set.rows.count, Int(set.rows[index]) < range.upperBound {
      mask[Int(set.rows[index]) - range.lowerBound] = 1
      index += 1
    }
  }
}

extension RowSet {
  /// Whether some row of a range may be in the set; a quick look before anything else is done.
  func touches(_ range: Range<Int>) -> Bool {
    let index = firstIndex(from: range.lowerBound)
    return index < rows.count && Int(rows[index]) < range.upperBound
  }

  /// The place of the first listed row that is not before a row.
  func firstIndex(from row: Int) -> Int {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PreparedPredicate {
  /// Whether some row of a range may meet the condition.
  func mayTouch(_ range: Range<Int>) -> Bool {
    switch self {
    case .constant(let value): value
    case .rows(let set): set.touches(range)
    case .all(let parts): parts.allSatisfy { $0.mayTouch(range) }
    case .any(let parts): parts.contains { $0.mayTouch(range) }
    default: true
    }
  }
}
