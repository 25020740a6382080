public import WorkbenchKit

/// The cells of one row by the ids of their columns.
public struct TableRow: Sendable {
  private let cells: [String: Value]

  /// A cell; nil for a column that the table does not have.
  public subscript(id: String) -> Value? { cells[id] }

  /// The number in a cell; nil where there is none.
  ///
  /// - Parameter id: the column's id.
  public func number(_ id: String) -> Double? { cells[id]?.number }

  /// The word in a cell; nil where there is none.
  ///
  /// - Parameter id: the column's id.
  public func word(_ id: String) -> String? { cells[id]?.word }

  /// Whether every number of the row is one: not infinite and no NaN.
  public var isFinite: Bool { cells.values.compactMap(\.number).allSatisfy(\.isFinite) }

  fileprivate init(_ table: Table, _ row: [Value]) {
    cells = Dictionary(
      zip(table.columns.map(\.id), row), uniquingKeysWith: { first, _ in first })
  }
}

extension Table {
  /// The rows with their cells by column.
  public var readableRows: [TableRow] { rows.map { TableRow(self, $0) } }

  /// The row whose cell holds a word; nil when there is none.
  ///
  /// - Parameters:
  ///   - word: the word.
  ///   - column: the column's id.
  public func row(_ word: String, in column: String) -> TableRow? {
    readableRows.first { $0.word(column) == word }
  }
}

extension Report {
  /// Its tables, in reading order.
  public var tables: [Table] {
    blocks.compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  /// The notes with an id, by it.
  ///
  /// - Parameter id: the note's id.
  public func note(_ id: String) -> Note? {
    for block in blocks {
      if case .note(let note) = block, note.id == id { return note }
    }
    return nil
  }
}
