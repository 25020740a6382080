import WorkbenchKit

/// Which columns stay when there is no room for all.
enum ColumnImportance {
  /// A rank for every column, 0 for the one that goes last.
  ///
  /// What the table itself puts first comes first; then the column that names the row, the figure
  /// drawn, its count, bounds and caution, so that no score loses what makes it honest before
  /// something else goes; then the rest from left to right.
  ///
  /// - Parameter table: the table.
  static func ranks(of table: Table) -> [Int] {
    var order: [Int] = []
    func add(_ id: String?) {
      guard let id, let position = table.position(of: id), !order.contains(position) else { return }
      order.append(position)
    }
    table.priorities.forEach(add)
    table.chart?.labels.forEach(add)
    if order.isEmpty, !table.columns.isEmpty { order.append(0) }
    add(table.chart?.value)
    add("n")
    add(table.chart?.low ?? "low")
    add(table.chart?.high ?? "high")
    add("flag")
    let rest = table.columns.indices.filter { !order.contains($0) }
    var ranks = [Int](repeating: 0, count: table.columns.count)
    for (rank, position) in (order + rest).enumerated() { ranks[position] = rank }
    return ranks
  }
}
