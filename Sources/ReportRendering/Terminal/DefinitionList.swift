import Diagnostics
import WorkbenchKit

/// A table that is a list of words and their meanings, as help pages have them.
///
/// A table is meant so when its id starts with `list.`: it is drawn without header and rule, the last
/// column wrapped, the first bold.
enum DefinitionList {
  /// Whether a table is to be drawn as a list.
  ///
  /// - Parameter table: the table.
  static func isMeant(by table: Table) -> Bool {
    table.id.hasPrefix("list.") && !table.columns.isEmpty
  }

  /// The list's lines, indented by two cells.
  ///
  /// - Parameters:
  ///   - table: the list.
  ///   - pen: gives language, characters and width.
  static func lines(of table: Table, _ pen: Pen) -> [Line] {
    var lines: [Line] = []
    if !table.title.isEmpty { lines += NoteLines.wrapped(pen.words(table.title), .strong, pen) }
    let rows = (table.rows + table.totals).map { row in
      zip(table.columns, row).map { column, value in
        value.isMissing ? "" : pen.data(Figure.text(of: value, in: column.kind, pen.language))
      }
    }
    let leading = table.columns.count - 1
    let limit = pen.options.width.map { max(8, $0 * 2 / 5) }
    let widths = (0..<leading).map { column in
      let natural = rows.map { DisplayText.width(of: $0[column]) }.max() ?? 0
      return min(natural, limit ?? natural)
    }
    for row in rows { lines += self.lines(of: row, widths, pen) }
    return lines
  }

  private static func lines(of row: [String], _ widths: [Int], _ pen: Pen) -> [Line] {
    var head = Line()
    head.space(indent)
    var fits = true
    for (column, width) in widths.enumerated() {
      let text = row[column]
      fits = fits && DisplayText.width(of: text) <= width
      head.append(text, column == 0 ? .strong : .plain)
      if fits { head.pad(to: indent + widths[...column].reduce(0) { $0 + $1 + gap }) }
    }
    let margin = indent + widths.reduce(0) { $0 + $1 + gap }
    let meaning = row.last ?? ""
    if widths.isEmpty { return NoteLines.wrapped(meaning, .plain, pen, indent: indent) }
    let wrapped = NoteLines.wrapped(meaning, .plain, pen, indent: margin)
    guard fits, var first = wrapped.first else {
      // A name too long for its column has a line of its own, cut only when even that is too short.
      let name = head.pieces.map(\.text).joined()
      let words = NoteLines.wrapped(
        String(name.drop { $0 == " " }), .strong, pen, indent: indent)
      return words + (meaning.isEmpty ? [] : wrapped)
    }
    first = head
    first.append(
      Wrapping.lines(of: meaning, width: pen.options.width.map { max(10, $0 - margin) })[0])
    return [first] + wrapped.dropFirst()
  }

  private static let indent = 2
  private static let gap = 2
}
