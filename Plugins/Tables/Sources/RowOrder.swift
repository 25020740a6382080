import WorkbenchKit

/// The order of rows by one column: missing last, equal rows as they were.
struct RowOrder {
  /// The position of the column.
  var column: Int
  /// From high to low.
  var descends: Bool

  /// The positions of the rows in their new order.
  func sorted(_ rows: [[Value]]) -> [Int] {
    rows.indices.sorted { left, right in
      let (a, b) = (rows[left][column], rows[right][column])
      if a.isMissing || b.isMissing {
        return a.isMissing == b.isMissing ? left < right : b.isMissing
      }
      if let comparison = compare(a, b) { return descends ? !comparison : comparison }
      return left < right
    }
  }

  /// Whether the first comes before the second going upwards; nil when they are equal.
  private func compare(_ left: Value, _ right: Value) -> Bool? {
    if let a = left.number, let b = right.number { return a == b ? nil : a < b }
    let (a, b) = (left.word ?? "", right.word ?? "")
    let (lowerA, lowerB) = (a.lowercased(), b.lowercased())
    if lowerA != lowerB { return lowerA < lowerB }
    return a == b ? nil : a < b
  }
}
