/// Gathers the sampled cells of one column.
struct ColumnProfiler {
  private var cells = 0
  private var distinct = DistinctCells()

  /// Takes a cell in.
  mutating func add(_ window: borrowing Window, row: Int, column: Int) {
    cells += 1
    let (start, end) = window.cell(row, column)
    if end > start, window.text.byte(at: start) == window.quote {
      distinct.add(window.unquoted(start, end))
    } else {
      distinct.add(window.text, start, end - start)
    }
  }

  /// What was seen.
  var evidence: CellEvidence { CellEvidence(distinct, cells: cells) }
}
