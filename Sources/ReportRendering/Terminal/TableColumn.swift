import Diagnostics
import WorkbenchKit

/// One column of a table as texts, before it is fitted to the page.
struct TableColumn {
  /// The column's place in the table.
  let position: Int
  /// The column itself.
  let column: Column
  /// What stands above it.
  let heading: String
  /// The cells, rows first and then totals; numbers are aligned and all equally wide.
  let cells: [String]
  /// The width of the widest cell.
  let cellWidth: Int
  /// The width of the widest word of the heading.
  let longestWord: Int

  /// Writes a column's cells.
  ///
  /// - Parameters:
  ///   - position: the column's place in the table.
  ///   - table: the table.
  ///   - rows: the rows shown, totals included.
  ///   - marks: how missing values are written.
  ///   - pen: gives language and characters.
  init(_ position: Int, of table: Table, rows: [[Value]], _ marks: MissingMarks, _ pen: Pen) {
    self.position = position
    let column = table.columns[position]
    self.column = column
    heading = pen.words(column.heading)
    let texts = rows.map { marks.text(of: $0[position], in: column.kind) }
    if column.isNumeric {
      cells = DecimalAlignment.aligned(
        texts, isNumber: { rows[$0][position].isNumberOrMissing }, pen.language)
    } else {
      cells = texts
    }
    cellWidth = cells.map { DisplayText.width(of: $0) }.max() ?? 0
    longestWord =
      heading.split(separator: " ").map { DisplayText.width(of: String($0)) }.max() ?? 0
  }

  /// The width at which nothing is cut or wrapped.
  var naturalWidth: Int { max(cellWidth, DisplayText.width(of: heading), 1) }

  /// The least width at which every cell is whole; long headings are wrapped, very long words cut.
  var snugWidth: Int { max(cellWidth, min(longestWord, Self.longestHeadingWord), 1) }

  private static let longestHeadingWord = 14
  private static let headingHeight = 3

  /// The heading wrapped to a width, on at most three lines, and whether words were lost.
  ///
  /// - Parameters:
  ///   - width: the cells in a line.
  ///   - pen: gives the ellipsis.
  func headingLines(width: Int, _ pen: Pen) -> (lines: [String], isCut: Bool) {
    let lines = Wrapping.lines(of: heading, width: width, cutting: pen.glyphs.ellipsis)
    let isCut = longestWord > width
    guard lines.count > Self.headingHeight else { return (lines, isCut) }
    let rest = lines[(Self.headingHeight - 1)...].joined(separator: " ")
    return (lines[..<(Self.headingHeight - 1)] + [pen.cut(rest, to: width)], true)
  }
}

extension Value {
  /// Whether the value is a number, or stands where one is missing.
  fileprivate var isNumberOrMissing: Bool { number != nil || isMissing }
}
