/// Pairs of answers with how often each pair occurs.
///
/// Two rating questions of any number of respondents fit in one small table.
public struct JointDistribution: Hashable, Sendable {
  /// A pair with its frequency.
  public struct Entry: Hashable, Sendable {
    /// The answer to the first question.
    public let x: Double
    /// The answer to the second question.
    public let y: Double
    /// How often the pair occurs, at least 1.
    public let count: Int

    /// Joins a pair and its frequency.
    public init(x: Double, y: Double, count: Int) {
      self.x = x
      self.y = y
      self.count = count
    }
  }

  /// The pairs that occur.
  public let entries: [Entry]

  /// Takes over a table; counts below 1 and values that are no finite numbers are left out.
  public init(_ entries: some Sequence<Entry>) {
    self.entries = entries.filter { $0.count > 0 && $0.x.isFinite && $0.y.isFinite }
  }

  /// Pairs two lists by position, leaving out pairs with a missing answer.
  public init(_ x: some Sequence<Double?>, _ y: some Sequence<Double?>) {
    self.init(
      zip(x, y).compactMap { x, y in
        guard let x, let y else { return nil }
        return Entry(x: x, y: y, count: 1)
      })
  }

  /// The number of pairs.
  public var n: Int { entries.reduce(0) { $0 + $1.count } }

  /// The same pairs with mid-ranks in place of the values.
  var ranked: JointDistribution {
    let xRanks = JointDistribution.midRanks(entries.map { (value: $0.x, count: $0.count) })
    let yRanks = JointDistribution.midRanks(entries.map { (value: $0.y, count: $0.count) })
    return JointDistribution(
      entries.map { entry in
        Entry(x: xRanks[entry.x] ?? 0, y: yRanks[entry.y] ?? 0, count: entry.count)
      })
  }

  private static func midRanks(_ counts: [(value: Double, count: Int)]) -> [Double: Double] {
    var below = 0
    var ranks: [Double: Double] = [:]
    for entry in OrdinalDistribution(counts: counts).entries {
      ranks[entry.value] = Double(below) + Double(entry.count + 1) / 2
      below += entry.count
    }
    return ranks
  }
}
