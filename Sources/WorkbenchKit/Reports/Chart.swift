/// A drawing of a table: blocks and lines in the terminal, vector graphics elsewhere.
public struct Chart: Sendable, Hashable {
  /// The heading people read.
  public var title: Text
  /// The figures; every channel names a column of this table.
  public var table: Table
  /// Which mark, and which column drives what.
  public var specification: ChartSpecification

  /// Makes a chart.
  ///
  /// - Parameters:
  ///   - title: the heading people read.
  ///   - table: the figures.
  ///   - specification: which mark, and which column drives what.
  public init(title: Text, table: Table, specification: ChartSpecification) {
    self.title = title
    self.table = table
    self.specification = specification
  }
}
