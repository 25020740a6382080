public import Diagnostics

extension ResponseDataset {
  /// Rows that meet a condition.
  ///
  /// - Parameters:
  ///   - condition: which rows; nil for all.
  ///   - limit: how many at most.
  ///   - seed: nil for the first rows; otherwise a random sample that this seed alone determines,
  ///     still in the order of the files.
  /// - Throws: `BindingError`, or `ReadFailure` when a file has changed.
  public func rows(where condition: Expression?, limit: Int, seed: UInt64? = nil) throws
    -> [RowReference]
  { [] }

  /// The cells of a row as they stand in the file, unquoted.
  ///
  /// - Parameter sources: physical names of columns.
  /// - Returns: one text per name; nil where the file has no such column.
  /// - Throws: `ReadFailure` when the file has changed.
  public func cells(of row: RowReference, _ sources: [String]) throws -> [String?] { [] }

  /// The values of a column that begin with a text, with the number of rows of each.
  ///
  /// - Parameters:
  ///   - column: of any kind but free text.
  ///   - prefix: compared without regard to case; empty for all values.
  ///   - limit: how many at most, the most frequent first.
  /// - Throws: `BindingError.unknownColumn`.
  public func values(of column: Expression.ColumnName, matching prefix: String = "", limit: Int)
    throws
    -> [ValueCount]
  { [] }

  /// What a column holds.
  ///
  /// - Throws: `BindingError.unknownColumn`.
  public func summary(of column: Expression.ColumnName) throws -> ColumnSummary {
    throw BindingError.unknownColumn(column, candidates: [])
  }
}
