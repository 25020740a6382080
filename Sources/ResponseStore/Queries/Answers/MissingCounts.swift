/// The number of cells without a usable value, by reason.
public struct MissingCounts: Sendable, Hashable {
  /// One number per reason, in their order.
  private var counts = [Int](repeating: 0, count: MissingReason.allCases.count)

  /// Makes counts of zero.
  public init() {}

  /// The number of cells missing for a reason.
  public subscript(reason: MissingReason) -> Int {
    get { counts[reason.rank] }
    set { counts[reason.rank] = newValue }
  }

  /// The number of cells missing for any reason.
  public var total: Int { counts.reduce(0, +) }

  /// The reasons that occur, with their numbers, in order.
  public var occurring: [(reason: MissingReason, count: Int)] {
    MissingReason.allCases.compactMap { self[$0] > 0 ? ($0, self[$0]) : nil }
  }
}
