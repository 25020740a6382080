import Synchronization

/// How many rows have each code of a category or score column; counted when first asked for.
final class ValueCountCache: Sendable {
  private let counts: Mutex<[[Int]?]>

  init(columns: Int) {
    counts = Mutex([[Int]?](repeating: nil, count: columns))
  }

  /// The counts of a column, by code.
  func counts(of column: Int, or count: () -> [Int]) -> [Int] {
    if let known = counts.withLock({ $0[column] }) { return known }
    let fresh = count()
    counts.withLock { $0[column] = fresh }
    return fresh
  }
}
