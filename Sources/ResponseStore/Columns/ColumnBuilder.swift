/// Collects one column of one segment, a window at a time.
///
/// A builder belongs to one worker and goes from segment to segment. It is called once per window,
/// some 600 records, so what is dynamic about the call costs nothing.
protocol ColumnBuilder: AnyObject {
  /// Appends the cells of a window.
  ///
  /// - Parameters:
  ///   - window: the records.
  ///   - column: the column's number in the file, 0 for the first.
  ///   - problems: where bad cells are noted.
  func append(_ window: borrowing Window, column: Int, problems: inout ProblemLog)

  /// Appends empty cells, for a file that lacks the column.
  func appendEmpty(rows: Int)

  /// Hands over the segment's column and starts the next.
  func finish() -> ColumnChunk
}
