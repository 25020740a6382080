import Statistics

/// A random choice of comments that a seed alone determines, whatever else was asked.
enum QuoteSample {
  /// Chooses comments: those whose responses get the smallest numbers under a seed.
  ///
  /// - Parameters:
  ///   - count: how many at most.
  ///   - positions: positions of comments, ascending.
  ///   - seed: determines the choice.
  ///   - row: gives the number of the response of a comment.
  /// - Returns: positions, ascending.
  static func draw(
    _ count: Int, of positions: [Int], seed: Int, row: (Int) -> Int
  ) -> [Int] {
    guard positions.count > count else { return positions }
    var start = SplitMix64(seed: UInt64(bitPattern: Int64(seed)))
    let mark = start.next()
    // Of a million comments only those are kept that may still be among the smallest.
    var smallest: [(number: UInt64, position: Int)] = []
    var bound: (number: UInt64, position: Int)?
    for position in positions where count > 0 {
      var numbers = SplitMix64(seed: mark &+ UInt64(row(position)))
      let drawn = (number: numbers.next(), position: position)
      if let bound, drawn >= bound { continue }
      smallest.append(drawn)
      guard smallest.count >= 4 * count + 256 else { continue }
      smallest = Array(smallest.sorted { $0 < $1 }.prefix(count))
      bound = smallest.last
    }
    smallest = Array(smallest.sorted { $0 < $1 }.prefix(count))
    return smallest.map(\.position).sorted()
  }
}
