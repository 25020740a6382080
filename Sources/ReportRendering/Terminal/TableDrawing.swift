import Diagnostics
import WorkbenchKit

/// A table as lines: header, thin rule, rows, totals, and a footer that says what is not shown.
struct TableDrawing {
  private let table: Table
  private let pen: Pen
  private let rowCount: Int
  private let marks: MissingMarks
  private let fit: TableFit
  private let rows: [[Value]]
  private let look: TableLook

  /// The table's lines.
  ///
  /// - Parameters:
  ///   - table: the table.
  ///   - pen: gives language, characters, width and the most rows shown.
  static func lines(of table: Table, _ pen: Pen) -> [Line] {
    TableDrawing(table, pen).lines()
  }

  private init(_ table: Table, _ pen: Pen) {
    self.table = table
    self.pen = pen
    rowCount = min(table.rows.count, pen.options.rowLimit ?? table.rows.count)
    rows = Array(table.rows.prefix(rowCount)) + table.totals
    let marks = MissingMarks(rows.joined(), pen)
    self.marks = marks
    let shownRows = rows
    let columns = table.columns.indices.map {
      TableColumn($0, of: table, rows: shownRows, marks, pen)
    }
    fit = TableFit(
      columns, importance: ColumnImportance.ranks(of: table), width: pen.options.width)
    look = TableLook(table)
  }

  private func lines() -> [Line] {
    var lines: [Line] = []
    if !table.title.isEmpty { lines += NoteLines.wrapped(pen.words(table.title), .strong, pen) }
    guard !table.columns.isEmpty else { return lines }
    lines += header() + [rule()]
    for row in 0..<rowCount { lines.append(line(row)) }
    if table.rows.isEmpty {
      lines.append(Line(pen.words(Text("no rows", nl: "geen rijen")), .faint))
    }
    if !table.totals.isEmpty {
      lines.append(rule())
      for row in rowCount..<rows.count { lines.append(line(row)) }
    }
    if let legend = marks.legend { lines += NoteLines.wrapped(legend, .faint, pen) }
    let footer = TableFooter(
      fit, hiddenRows: table.rows.count - rowCount, totalRows: table.rows.count, pen)
    if let text = footer.text { lines += NoteLines.wrapped(text, .faint, pen) }
    return lines
  }

  /// The headings, wrapped to their columns and standing on the rule.
  private func header() -> [Line] {
    let wrapped = fit.shown.indices.map { slot in
      fit.shown[slot].headingLines(width: fit.widths[slot], pen).lines
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { level in
      var line = Line()
      for slot in fit.shown.indices {
        if slot > 0 { line.space(TableFit.gap) }
        let own = wrapped[slot]
        let index = level - (height - own.count)
        let text = index >= 0 ? own[index] : ""
        line.append(
          DisplayText.padded(
            text, to: fit.widths[slot], toTheRight: fit.shown[slot].column.isNumeric),
          .faint)
      }
      return line
    }
  }

  private func rule() -> Line {
    let width = fit.widths.reduce(0, +) + TableFit.gap * (fit.widths.count - 1)
    return Line(String(repeating: pen.glyphs.rule, count: max(1, width)), .faint)
  }

  private func line(_ row: Int) -> Line {
    var line = Line()
    for slot in fit.shown.indices {
      let column = fit.shown[slot]
      if slot > 0 { line.space(TableFit.gap) }
      let text = DisplayText.padded(
        pen.cut(column.cells[row], to: fit.widths[slot]), to: fit.widths[slot],
        toTheRight: column.column.isNumeric)
      line.append(
        text,
        look.style(
          of: rows[row][column.position], in: column.column, isTotal: row >= rowCount))
    }
    return line
  }
}
