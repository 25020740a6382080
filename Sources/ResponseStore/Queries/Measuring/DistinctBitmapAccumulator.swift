/// Counts distinct identifiers that are small numbers: one bit per group and number.
final class DistinctBitmapAccumulator: MeasureAccumulator {
  /// The most bits that a worker takes: 128 MiB.
  static let limit = 1 << 30

  private let column: Int
  private let words: Int
  private var bits: [UInt64] = []

  /// Makes an accumulator.
  ///
  /// - Parameter largest: the largest number of the column.
  init(column: Int, largest: UInt32) {
    self.column = column
    words = Int(largest) / 64 + 1
  }

  /// Whether a bitmap is affordable.
  static func isAffordable(groups: Int, largest: UInt32) -> Bool {
    groups * (Int(largest) / 64 + 1) * 64 <= limit
  }

  func reserve(groups: Int) {
    let missing = groups * words - bits.count
    if missing > 0 { bits.append(contentsOf: repeatElement(0, count: missing)) }
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    guard case .identifiers32(let numbers, _) = segment.columns[column] else { return }
    Self.mark(numbers.span.extracting(range), groups, words, &bits)
  }

  private static func mark(
    _ numbers: Span<UInt32>, _ groups: [UInt32], _ words: Int, _ bits: inout [UInt64]
  ) {
    let groups = groups.span
    var out = bits.mutableSpan
    for row in numbers.indices {
      let number = numbers[row]
      if number == .max { continue }
      out[Int(groups[row]) &* words &+ Int(number &>> 6)] |= 1 &<< UInt64(number & 63)
    }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? DistinctBitmapAccumulator else { return }
    for group in 0..<(other.bits.count / words) {
      Self.unite(&bits, from: map[group] * words, other.bits, at: group * words, words)
    }
  }

  private static func unite(
    _ bits: inout [UInt64], from target: Int, _ other: [UInt64], at source: Int, _ words: Int
  ) {
    let added = other.span
    var out = bits.mutableSpan
    for word in 0..<words { out[target &+ word] |= added[source &+ word] }
  }

  func result(group: Int, rows: Int) -> MeasureResult {
    let range = group * words..<(group + 1) * words
    return .distinct(bits[range].reduce(0) { $0 + $1.nonzeroBitCount })
  }
}
