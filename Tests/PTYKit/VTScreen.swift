/// A screen that understands the few VT100 sequences a line editor and a pager use.
public struct VTScreen: Sendable {
  struct Cell: Sendable {
    var character: Character
    var style = VTStyle.plain
    static let blank = Cell(character: " ")
    /// The right half of a wide character.
    static let filler = Cell(character: "\0")
  }

  /// Height in rows.
  public private(set) var rows: Int
  /// Width in columns.
  public private(set) var columns: Int
  /// The row of the cursor, from 0.
  public internal(set) var row = 0
  /// The column of the cursor, from 0.
  public internal(set) var column = 0
  /// How often the bell rang.
  public internal(set) var bells = 0

  var cells: [[Cell]]
  var style = VTStyle.plain
  var saved = (row: 0, column: 0)
  /// The last column is written and the next character goes to the next row.
  var wrapsNext = false
  var parser = VTParser()

  /// Makes an empty screen.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Array(repeating: .blank, count: columns), count: rows)
  }

  // MARK: reading

  /// The rows as text, spaces at their ends left out.
  public var lines: [String] {
    cells.map { row in
      var line = String(row.lazy.map(\.character).filter { $0 != "\0" })
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The rows as one text, empty rows at the end left out.
  public var text: String {
    var lines = lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// The last row that is not empty.
  public var lastLine: String { lines.last { !$0.isEmpty } ?? "" }

  /// How each character of a text looks, where it stands on the screen for the last time.
  ///
  /// - Parameter text: within one row.
  /// - Returns: a style for each column of the text; nil when it is not on the screen.
  public func styles(of text: String) -> [VTStyle]? {
    let wanted = Array(text)
    for row in cells.reversed() {
      let visible = row.filter { $0.character != "\0" }
      guard visible.count >= wanted.count else { continue }
      for start in (0...(visible.count - wanted.count)).reversed() {
        let part = visible[start..<(start + wanted.count)]
        if part.map(\.character) == wanted { return part.map(\.style) }
      }
    }
    return nil
  }

  /// The style of a text all of whose characters look the same; nil when they differ or it is absent.
  public func style(of text: String) -> VTStyle? {
    guard let styles = styles(of: text), let first = styles.first else { return nil }
    return styles.allSatisfy { $0 == first } ? first : nil
  }

  // MARK: changing

  /// Changes the size as a terminal does that does not reflow: rows are cut or padded.
  public mutating func resize(rows newRows: Int, columns newColumns: Int) {
    for index in cells.indices {
      let padding = Array(repeating: Cell.blank, count: max(0, newColumns - columns))
      cells[index] = Array(cells[index].prefix(newColumns)) + padding
    }
    while cells.count < newRows {
      cells.append(Array(repeating: .blank, count: newColumns))
    }
    while cells.count > newRows {
      if row < cells.count - 1 {
        cells.removeLast()
      } else {
        cells.removeFirst()
        row -= 1
      }
    }
    rows = newRows
    columns = newColumns
    column = min(column, columns - 1)
    wrapsNext = false
  }

  /// Draws what a program wrote.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let action = parser.next(byte) { perform(action) }
    }
  }
}
