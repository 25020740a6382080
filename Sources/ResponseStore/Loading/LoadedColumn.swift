/// A column of a plan, ready to be read or asked.
struct LoadedColumn: Sendable {
  /// The column as asked for.
  let spec: ColumnSpec
  /// How cells are read, and what codes stand for.
  let content: ColumnContent
}
