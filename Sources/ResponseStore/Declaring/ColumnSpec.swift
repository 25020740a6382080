/// One column that is to be read.
public struct ColumnSpec: Sendable, Hashable {
  /// Limits a column to the rows that answer its question, in long form.
  ///
  /// Those are the rows where the cell of another column of the file is one of some texts. Other
  /// rows are outside the column: neither valid nor missing.
  public struct Condition: Sendable, Hashable {
    /// The physical name of the other column.
    public var source: String
    /// The texts, compared as they are.
    public var values: [String]

    /// Limits a column to rows where the cell of `source` is one of `values`.
    public init(source: String, isOneOf values: [String]) {
      self.source = source
      self.values = values
    }
  }

  /// The name by which it is asked for; unique in a plan.
  public var name: String
  /// The name in the file, as `ColumnNaming` makes it; several columns may be read from one.
  public var source: String
  /// What the cells are.
  public var kind: ColumnKind
  /// Which rows answer this column's question; nil for all.
  public var condition: Condition?

  /// Asks for a column.
  ///
  /// - Parameter source: the name in the file; the same as `name` where it is nil.
  public init(
    _ name: String, from source: String? = nil, _ kind: ColumnKind, when condition: Condition? = nil
  ) {
    self.name = name
    self.source = source ?? name
    self.kind = kind
    self.condition = condition
  }
}
