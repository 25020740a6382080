import Synchronization

/// Counts distinct values of any column: 128-bit keys, put into 256 parts by their hash, which are
/// then counted on their own.
final class DistinctKeyAccumulator: MeasureAccumulator {
  /// A value in a group.
  private struct Entry: Sendable {
    let key: ValueKey
    let group: UInt32
  }

  private static let parts = 256

  private let keys: ValueKeyReader
  private var batch = [ValueKey?](repeating: nil, count: MaskKernels.batch)
  private var entries = [[Entry]](repeating: [], count: parts)
  /// The entries of other workers, with the groups that theirs are here.
  private var absorbed: [(entries: [[Entry]], map: [Int])] = []
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
    for row in 0..<range.count where groups[row] != 0 {
      guard let key = batch[row] else { continue }
      entries[Int(key.hash >> 56)].append(Entry(key: key, group: groups[row]))
    }
  }

  func absorb(_ other: any MeasureAccumulator, map: [Int]) {
    guard let other = other as? DistinctKeyAccumulator else { return }
    absorbed.append((other.entries, map))
    absorbed += other.absorbed.map { later in (later.entries, later.map.map { map[$0] }) }
  }

  func finish(workers: Int) throws {
    let own = entries
    let others = absorbed
    let groups = counts.count
    let total = Mutex([Int](repeating: 0, count: groups))
    try Workers.run(workers) { next in
      var found = [Int](repeating: 0, count: groups)
      while let part = next(Self.parts) {
        Self.count(part, own, others, &found)
      }
      total.withLock { total in
        for group in found.indices { total[group] += found[group] }
      }
    }
    counts = total.withLock { $0 }
    entries = []
    absorbed = []
  }

  /// Counts the different entries of one part.
  private static func count(
    _ part: Int, _ own: [[Entry]], _ others: [(entries: [[Entry]], map: [Int])],
    _ found: inout [Int]
  ) {
    let total = others.reduce(own[part].count) { $0 + $1.entries[part].count }
    guard total > 0 else { return }
    var size = 16
    while size < total * 2 { size *= 2 }
    // Group 0 holds no entries, so it marks free slots.
    var table = [Entry](
      repeating: Entry(key: ValueKey(low: 0, high: 0), group: 0), count: size)
    func add(_ entry: Entry, _ group: UInt32) {
      var place =
        Int(truncatingIfNeeded: entry.key.hash &+ UInt64(group) &* 0x9E37_79B9_7F4A_7C15)
        & (size - 1)
      while table[place].group != 0 {
        if table[place].group == group, table[place].key == entry.key { return }
        place = (place + 1) & (size - 1)
      }
      table[place] = Entry(key: entry.key, group: group)
      found[Int(group)] += 1
    }
    for entry in own[part] { add(entry, entry.group) }
    for other in others {
      for entry in other.entries[part] { add(entry, UInt32(other.map[Int(entry.group)])) }
    }
  }

  func result(group: Int, rows: Int) -> MeasureResult { .distinct(counts[group]) }
}
