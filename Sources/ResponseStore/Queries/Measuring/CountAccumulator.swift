/// Counts rows.
final class CountAccumulator: MeasureAccumulator {
  private(set) var counts: [UInt64] = []

  func reserve(groups: Int) {
    if counts.count < groups {
      counts.append(contentsOf: repeatElement(0, count: groups - counts.count))
    }
  }

  /// Counts rows that a filter rejects.
  func add(rejected count: Int) { counts[0] += UInt64(count) }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    Self.count(range.count, groups, &counts)
  }

  private static func count(_ rows: Int, _ groups: [UInt32], _ counts: inout [UInt64]) {
    let groups = groups.span
    var out = counts.mutableSpan
    // Most often neighbours are in one group: they are counted together.
    var current = Int(groups[0])
    var run: UInt64 = 0
    for row in 0..<rows {
      let group = Int(groups[row])
      if group != current {
        out[current] &+= run
        current = group
        run = 0
      }
      run &+= 1
    }
    out[current] &+= run
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? CountAccumulator else { return }
    for (group, count) in other.counts.enumerated() { counts[map[group]] += count }
  }

  func result(group: Int, rows: Int) -> MeasureResult { .count(rows) }
}
