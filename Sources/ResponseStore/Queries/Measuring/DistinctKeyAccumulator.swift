import Synchronization

/// Counts distinct values of any column: 128-bit keys, put into parts by their hash, which are then
/// counted on their own.
final class DistinctKeyAccumulator: MeasureAccumulator {
  private let keys: ValueKeyReader
  private var batch = [ValueKey?](repeating: nil, count: MaskKernels.batch)
  private let entries = DistinctEntries()
  /// The entries of other workers, with the groups that theirs are here.
  private var absorbed: [DistinctTable.Share] = []
  private var counts: [Int] = []

  init(_ keys: ValueKeyReader) {
    self.keys = keys
  }

  func reserve(groups: Int) {
    if counts.count < groups {
      counts.append(contentsOf: repeatElement(0, count: groups - counts.count))
    }
  }

  func add(_ segment: Segment, _ range: Range<Int>, groups: [UInt32]) {
    keys.read(segment, range, into: &batch)
    let read = batch
    entries.add(read.span, groups.span, count: range.count)
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? DistinctKeyAccumulator else { return }
    absorbed.append((other.entries, map))
    absorbed += other.absorbed.map { later in
      (later.entries, later.map.map { $0.map { map[$0] } } ?? map)
    }
  }

  func finish(workers: Int) throws {
    let shares = [(entries, nil)] + absorbed
    let groups = counts.count
    let total = Mutex([Int](repeating: 0, count: groups))
    try Workers.run(workers) { next in
      var found = [Int](repeating: 0, count: groups)
      var table = DistinctTable(shares)
      while let part = next(DistinctEntries.parts) { table.count(part: part, into: &found) }
      total.withLock { total in
        for group in found.indices { total[group] += found[group] }
      }
    }
    counts = total.withLock { $0 }
    absorbed = []
  }

  func result(group: Int, rows: Int) -> MeasureResult { .distinct(counts[group]) }
}
