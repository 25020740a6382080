import Synchronization

/// Counts the codes of a category or score column.
enum CodeCounter {
  /// The number of rows with each code.
  static func counts(_ column: Int, _ storage: Storage) -> [Int] {
    let size: Int
    switch storage.columns[column].content {
    case .category(let dictionary): size = max(256, dictionary.count)
    case .score: size = 256
    default: return []
    }
    let total = Mutex([Int](repeating: 0, count: size))
    // Counting cannot fail, so nothing is thrown.
    try? Workers.run(min(Processors.count, max(1, storage.segments.count))) { next in
      var counts = [Int](repeating: 0, count: size)
      while let index = next(storage.segments.count) {
        switch storage.segments[index].columns[column] {
        case .codes8(let codes), .scores(let codes): count(codes.span, &counts)
        case .codes16(let codes): count(codes.span, &counts)
        case .codes32(let codes): count(codes.span, &counts)
        default: break
        }
      }
      total.withLock { total in
        for code in counts.indices { total[code] += counts[code] }
      }
    }
    return total.withLock { $0 }
  }

  private static func count<Code: FixedWidthInteger & BitwiseCopyable>(
    _ codes: Span<Code>, _ counts: inout [Int]
  ) {
    var out = counts.mutableSpan
    for row in codes.indices { out[Int(codes[row])] &+= 1 }
  }
}
