/// Counts codes of a score column per group: everything that NPS, means and top boxes need.
final class HistogramAccumulator: MeasureAccumulator {
  private let column: Int
  private let layout: ScoreLayout
  private let shift: UInt32
  private var counts: [UInt32] = []
  /// A second set of counts for every other row, so that equal neighbours do not wait for each
  /// other; only where there are few groups.
  private var twins: [UInt32] = []
  private static let twinLimit = 1 << 16

  init(column: Int, _ layout: ScoreLayout) {
    self.column = column
    self.layout = layout
    shift = UInt32(layout.shift)
  }

  func reserve(groups: Int) {
    let size = groups << Int(shift)
    guard counts.count < size else { return }
    counts.append(contentsOf: repeatElement(0, count: size - counts.count))
    if size <= Self.twinLimit {
      twins.append(contentsOf: repeatElement(0, count: size - twins.count))
    }
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    guard case .scores(let codes) = segment.columns[column] else { return }
    if twins.count == counts.count {
      Self.count(codes.span.extracting(range), groups, shift, &counts, &twins)
    } else {
      Self.count(codes.span.extracting(range), groups, shift, &counts)
    }
  }

  private static func count(
    _ codes: Span<UInt8>, _ groups: [UInt32], _ shift: UInt32, _ counts: inout [UInt32],
    _ twins: inout [UInt32]
  ) {
    let groups = groups.span
    var even = counts.mutableSpan
    var odd = twins.mutableSpan
    let count = codes.count
    var row = 0
    while row &+ 2 <= count {
      even[Int(groups[row] &<< shift | UInt32(codes[row]))] &+= 1
      odd[Int(groups[row &+ 1] &<< shift | UInt32(codes[row &+ 1]))] &+= 1
      row &+= 2
    }
    if row < count { even[Int(groups[row] &<< shift | UInt32(codes[row]))] &+= 1 }
  }

  private static func count(
    _ codes: Span<UInt8>, _ groups: [UInt32], _ shift: UInt32, _ counts: inout [UInt32]
  ) {
    let groups = groups.span
    var out = counts.mutableSpan
    for row in codes.indices { out[Int(groups[row] &<< shift | UInt32(codes[row]))] &+= 1 }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? HistogramAccumulator else { return }
    other.foldTwins()
    let codes = 1 << Int(shift)
    for group in 0..<(other.counts.count >> Int(shift)) {
      let (from, to) = (group * codes, map[group] * codes)
      for code in 0..<codes { counts[to + code] += other.counts[from + code] }
    }
  }

  /// The number of rows of every group, group 0 included.
  func rowCounts() -> [Int] {
    foldTwins()
    let codes = 1 << Int(shift)
    return (0..<(counts.count >> Int(shift))).map { group in
      counts[(group * codes)..<((group + 1) * codes)].reduce(0) { $0 + Int($1) }
    }
  }

  func finish(workers: Int) throws { foldTwins() }

  private func foldTwins() {
    for index in twins.indices { counts[index] += twins[index] }
    twins = []
  }

  func result(group: Int, rows: Int) -> MeasureResult {
    .scores(histogram(group: group, rows: rows))
  }

  /// The histogram of one group.
  func histogram(group: Int, rows: Int) -> ScoreHistogram {
    let base = group << Int(shift)
    var missing = MissingCounts()
    var seen = 0
    for code in 0..<layout.count {
      let count = Int(counts[base + code])
      switch layout.value(of: code) {
      case .missing(let reason): missing[reason] += count
      case nil: continue
      default: break
      }
      seen += count
    }
    return ScoreHistogram(
      scale: layout.scale,
      counts: (0..<layout.scale.count).map { Int(counts[base + $0]) },
      missing: missing, outside: rows - seen, weights: nil)
  }
}
