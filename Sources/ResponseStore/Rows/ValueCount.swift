/// A value of a column and the number of rows that have it.
public struct ValueCount: Sendable, Hashable {
  /// The value.
  public let value: GroupValue
  /// The number of rows.
  public let count: Int

  /// Counts a value.
  public init(value: GroupValue, count: Int) {
    self.value = value
    self.count = count
  }
}
