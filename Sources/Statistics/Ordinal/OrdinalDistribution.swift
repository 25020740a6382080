/// The values of an ordered answer with how often each occurs, from low to high.
public struct OrdinalDistribution: Hashable, Sendable {
  /// One value with its frequency.
  public struct Entry: Hashable, Sendable {
    /// The value; only its order matters.
    public let value: Double
    /// How often it occurs, at least 1.
    public let count: Int
  }

  /// The values that occur, ascending.
  public let entries: [Entry]

  /// Takes over frequencies; equal values are joined and counts below 1 left out.
  public init(counts: some Sequence<(value: Double, count: Int)>) {
    var joined: [Double: Int] = [:]
    for (value, count) in counts where count > 0 && !value.isNaN {
      joined[value, default: 0] += count
    }
    entries = joined.sorted { $0.key < $1.key }.map { Entry(value: $0.key, count: $0.value) }
  }

  /// Counts values one by one; nil is a missing one.
  public init(_ values: some Sequence<Double?>) {
    self.init(counts: values.lazy.compactMap { $0 }.map { (value: $0, count: 1) })
  }

  /// The answers to a rating question.
  public init(_ histogram: RatingHistogram) {
    self.init(counts: histogram.entries)
  }

  /// The number of observations.
  public var n: Int { entries.reduce(0) { $0 + $1.count } }

  /// For each value: how many observations of another distribution lie below, ties counting half.
  ///
  /// This is Brunner and Munzel's placement.
  func placements(in other: OrdinalDistribution) -> [(placement: Double, count: Int)] {
    var below = 0
    var next = 0
    return entries.map { entry in
      while next < other.entries.count, other.entries[next].value < entry.value {
        below += other.entries[next].count
        next += 1
      }
      let isTied = next < other.entries.count && other.entries[next].value == entry.value
      let tied = isTied ? other.entries[next].count : 0
      return (Double(below) + Double(tied) / 2, entry.count)
    }
  }
}
