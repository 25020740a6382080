/// Counts rows.
final class CountAccumulator: MeasureAccumulator {
  /// How many sets of counts there are: neighbours in one group do not wait for each other.
  private static let lanes = 4

  /// One set of counts after another.
  private var counts: [UInt32] = []
  private var groups = 0

  func reserve(groups: Int) {
    guard groups > self.groups else { return }
    fold()
    counts = counts + [UInt32](repeating: 0, count: groups * Self.lanes - counts.count)
    self.groups = groups
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    Self.count(range.count, groups, self.groups, &counts)
  }

  private static func count(
    _ rows: Int, _ groups: [UInt32], _ lane: Int, _ counts: inout [UInt32]
  ) {
    let groups = groups.span
    var out = counts.mutableSpan
    var row = 0
    while row &+ 4 <= rows {
      out[Int(groups[row])] &+= 1
      out[Int(groups[row &+ 1]) &+ lane] &+= 1
      out[Int(groups[row &+ 2]) &+ 2 &* lane] &+= 1
      out[Int(groups[row &+ 3]) &+ 3 &* lane] &+= 1
      row &+= 4
    }
    while row < rows {
      out[Int(groups[row])] &+= 1
      row &+= 1
    }
  }

  /// Adds all sets of counts to the first and forgets the others.
  private func fold() {
    guard groups > 0 else { return }
    for group in 0..<groups {
      for lane in 1..<Self.lanes { counts[group] += counts[lane * groups + group] }
    }
    counts.removeSubrange(groups...)
  }

  /// The number of rows of every group, group 0 included.
  func rowCounts() -> [Int] {
    (0..<groups).map { group in
      (0..<Self.lanes).reduce(0) { $0 + Int(counts[$1 * groups + group]) }
    }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? CountAccumulator else { return }
    for (group, count) in other.rowCounts().enumerated() { counts[map[group]] += UInt32(count) }
  }

  func result(group: Int, rows: Int) -> MeasureResult { .count(rows) }
}
