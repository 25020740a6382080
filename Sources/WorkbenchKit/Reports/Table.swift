/// Rows of values under titled columns: what most commands give and what a pipe hands on.
public struct Table: Sendable, Hashable {
  /// The stable name of the table, such as `nps`.
  public var id: String
  /// The heading people read.
  public var title: Text
  /// The columns, from left to right; ids are unique.
  public var columns: [Column]
  /// The rows; every row has one value for each column.
  public var rows: [[Value]]
  /// Rows over everything together: kept last, left alone by `sort`, `top` and `where`.
  public var totals: [[Value]]
  /// Where each row's figures come from, rows first and then totals; empty when there is nothing to say.
  public var evidence: [Evidence]
  /// Columns worth showing first when there is no room for all, most important first.
  public var priorities: [String]
  /// The chart that shows this table best, as `| chart` draws it; nil when there is none.
  public var chart: ChartSpecification?

  /// Makes a table.
  ///
  /// - Parameters:
  ///   - id: the stable name.
  ///   - title: the heading people read.
  ///   - columns: the columns from left to right.
  ///   - rows: one value per column in each.
  ///   - totals: rows over everything together.
  ///   - evidence: one entry for each row and total, or none at all.
  ///   - chart: how the table is best drawn.
  public init(
    id: String, title: Text, columns: [Column], rows: [[Value]], totals: [[Value]] = [],
    evidence: [Evidence] = [], chart: ChartSpecification? = nil
  ) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.evidence = evidence
    self.priorities = []
    self.chart = chart
  }

  /// The position of a column, or nil when there is none of that id.
  ///
  /// - Parameter id: the column's id; upper and lower case matter.
  public func position(of id: String) -> Int? { columns.firstIndex { $0.id == id } }
}

/// One column of a table.
public struct Column: Sendable, Hashable {
  /// What a column holds, which decides how it is aligned and shown.
  public enum Kind: Sendable, Hashable {
    /// Words; aligned left; may be shortened to fit.
    case text
    /// Counts; aligned right, thousands separated.
    case integer
    /// Whole numbers that name a place, such as a line of a file; aligned right, not separated.
    case ordinal
    /// Numbers shown with so many decimals; aligned right.
    case decimal(digits: Int)
    /// Scores such as NPS: shown with so many decimals and always with their sign.
    case score(digits: Int)
    /// Shares of 0…1, shown as a percentage with so many decimals.
    case share(digits: Int)
    /// Chances of 0…1 such as p-values: three decimals, `<0.001` for smaller ones.
    case probability
    /// Days or moments.
    case date
  }

  /// The stable English id, used by `sort`, `where`, CSV and JSON.
  public var id: String
  /// The heading people read.
  public var title: Text
  /// What the column holds.
  public var kind: Kind
  /// The unit, such as `days`; nil when there is none.
  public var unit: Text?

  /// Makes a column.
  ///
  /// - Parameters:
  ///   - id: the stable English id.
  ///   - title: the heading people read.
  ///   - kind: what the column holds.
  ///   - unit: the unit, if there is one.
  public init(_ id: String, _ title: Text, _ kind: Kind, unit: Text? = nil) {
    self.id = id
    self.title = title
    self.kind = kind
    self.unit = unit
  }
}
