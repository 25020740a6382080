extension Table {
  /// Keeps some rows, with their evidence; totals stay.
  ///
  /// - Parameter keep: tells whether a row stays.
  public mutating func keepRows(where keep: ([Value]) -> Bool) {
    reorderRows(rows.indices.filter { keep(rows[$0]) })
  }

  /// Puts rows in another order or keeps some of them, with their evidence; totals stay.
  ///
  /// - Parameter positions: positions of today's rows, in the new order.
  public mutating func reorderRows(_ positions: [Int]) {
    if !evidence.isEmpty {
      evidence = positions.map { evidence[$0] } + evidence.dropFirst(rows.count)
    }
    rows = positions.map { rows[$0] }
  }

  /// Keeps some columns, in the order given, and drops what the chart needs no more.
  ///
  /// - Parameter positions: positions of today's columns, in the new order.
  public mutating func keepColumns(_ positions: [Int]) {
    columns = positions.map { columns[$0] }
    rows = rows.map { row in positions.map { row[$0] } }
    totals = totals.map { row in positions.map { row[$0] } }
    let ids = Set(columns.map(\.id))
    priorities.removeAll { !ids.contains($0) }
    guard let chart else { return }
    let needed =
      chart.labels + [chart.value] + chart.parts + [chart.low, chart.high].compactMap { $0 }
    if !needed.allSatisfy(ids.contains) { self.chart = nil }
  }
}
