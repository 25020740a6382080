/// Picks rows that meet a condition.
struct RowSelection {
  private let storage: Storage
  private let condition: BoundPredicate?

  init(_ storage: Storage, _ condition: BoundPredicate?) {
    self.storage = storage
    self.condition = condition
  }

  /// The first rows, as pairs of segment and row.
  func first(_ limit: Int) -> [(segment: Int, row: Int)] {
    var found: [(segment: Int, row: Int)] = []
    visit { segment, row in
      guard found.count < limit else { return false }
      found.append((segment, row))
      return found.count < limit
    }
    return found
  }

  /// A random sample: the rows whose numbers have the smallest hashes under a seed, so that it
  /// depends on nothing else.
  func sample(_ limit: Int, seed: UInt64) -> [(segment: Int, row: Int)] {
    guard limit > 0 else { return [] }
    var kept: [(hash: UInt64, segment: Int, row: Int)] = []
    var bar = UInt64.max
    visit { segment, row in
      let hash = Self.mix(seed, UInt64(storage.rowStarts[segment] + row))
      if hash <= bar {
        kept.append((hash, segment, row))
        if kept.count >= 2 * limit + 1_024 {
          kept.sort { $0.hash < $1.hash }
          kept.removeSubrange(limit...)
          bar = kept[limit - 1].hash
        }
      }
      return true
    }
    kept.sort { $0.hash < $1.hash }
    return kept.prefix(limit).map { ($0.segment, $0.row) }
      .sorted { ($0.segment, $0.row) < ($1.segment, $1.row) }
  }

  /// Visits rows in order until told to stop.
  private func visit(_ body: (_ segment: Int, _ row: Int) -> Bool) {
    var mask = [UInt8](repeating: 1, count: MaskKernels.batch)
    for (index, segment) in storage.segments.enumerated() {
      let prepared = condition.map { PreparedPredicate($0, segment, storage.columns) }
      if case .constant(false)? = prepared { continue }
      var start = 0
      while start < segment.rows {
        let range = start..<min(start + MaskKernels.batch, segment.rows)
        start = range.upperBound
        if let prepared {
          guard prepared.mayTouch(range) else { continue }
          MaskKernels.evaluate(prepared, range, into: &mask)
        }
        for row in range where mask[row - range.lowerBound] != 0 {
          if !body(index, row) { return }
        }
      }
    }
  }

  /// The finalizer of splitmix64, by Sebastiano Vigna.
  private static func mix(_ seed: UInt64, _ number: UInt64) -> UInt64 {
    var z = (seed &* 0xD1B5_4A32_D192_ED03) ^ (number &* 0x9E37_79B9_7F4A_7C15)
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
