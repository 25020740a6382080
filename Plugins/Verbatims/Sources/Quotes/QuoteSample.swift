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
    let ranked = positions.map { position -> (number: UInt64, position: Int) in
      var numbers = SplitMix64(seed: mark &+ UInt64(row(position)))
      return (numbers.next(), position)
    }
    return ranked.sorted { $0 < $1 }.prefix(count).map(\.position).sorted()
  }
}
