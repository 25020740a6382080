/// Counts pairs of codes of two score columns per group.
final class JointAccumulator: MeasureAccumulator {
  /// The question whose answers go down.
  let first: (column: Int, layout: ScoreLayout)
  /// The question whose answers go across.
  let second: (column: Int, layout: ScoreLayout)
  private let shift: Int
  private var counts: [UInt32] = []

  init(_ first: (column: Int, layout: ScoreLayout), _ second: (column: Int, layout: ScoreLayout)) {
    self.first = first
    self.second = second
    shift = first.layout.shift + second.layout.shift
  }

  func reserve(groups: Int) {
    let missing = groups << shift - counts.count
    if missing > 0 { counts.append(contentsOf: repeatElement(0, count: missing)) }
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    guard case .scores(let a) = segment.columns[first.column],
      case .scores(let b) = segment.columns[second.column]
    else { return }
    Self.count(
      a.span.extracting(range), b.span.extracting(range), groups, shift, second.layout.shift,
      &counts)
  }

  private static func count(
    _ a: Span<UInt8>, _ b: Span<UInt8>, _ groups: [UInt32], _ shift: Int, _ inner: Int,
    _ counts: inout [UInt32]
  ) {
    let groups = groups.span
    var out = counts.mutableSpan
    for row in a.indices {
      out[Int(groups[row]) &<< shift | Int(a[row]) &<< inner | Int(b[row])] &+= 1
    }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? JointAccumulator else { return }
    let size = 1 << shift
    for group in 0..<(other.counts.count >> shift) {
      let (from, to) = (group * size, map[group] * size)
      for pair in 0..<size { counts[to + pair] += other.counts[from + pair] }
    }
  }

  func result(group: Int, rows: Int) -> MeasureResult {
    .joint(histogram(group: group, rows: rows))
  }

  /// The counts of a group.
  func histogram(group: Int, rows: Int) -> JointHistogram {
    let base = group << shift
    var pairs: [Int] = []
    for a in 0..<first.layout.scale.count {
      for b in 0..<second.layout.scale.count {
        pairs.append(Int(counts[base | a << second.layout.shift | b]))
      }
    }
    return JointHistogram(
      first: first.layout.scale, second: second.layout.scale, counts: pairs,
      incomplete: rows - pairs.reduce(0, +))
  }
}
