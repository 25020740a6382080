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

/// How a table is drawn: the mark, and the columns that drive it.
public struct ChartSpecification: Sendable, Hashable {
  /// The shape that stands for a row.
  public enum Mark: String, Sendable, Hashable, CaseIterable {
    /// One bar a row, from zero.
    case bar
    /// Shares of a whole in one bar a row, with the score and its interval as a dot and whiskers beside it.
    case stacked
    /// A dot with whiskers a row.
    case interval
    /// A line over an ordered column, with a band for the interval.
    case line
    /// Cells coloured by value.
    case heat
    /// Touchpoints from left to right in their phases, each at the height of its figure.
    case journey
  }

  /// The shape that stands for a row.
  public var mark: Mark
  /// The column or columns that name a row, from the left.
  public var labels: [String]
  /// The column drawn: the bar's length, the dot's place, the line's height.
  public var value: String
  /// The column of the lower bound; nil without interval.
  public var low: String?
  /// The column of the upper bound; nil without interval.
  public var high: String?
  /// Columns of counts that make up the whole, for `stacked`, from left to right; the first is drawn
  /// as bad, the last as good, those between as neutral.
  public var parts: [String]
  /// The ends of the value axis; nil lets the data decide.
  public var domain: ClosedRange<Double>?
  /// What the mark `journey` draws besides the figures; nil for other marks.
  public var journey: JourneyChannels?

  /// Describes a drawing.
  ///
  /// - Parameters:
  ///   - mark: the shape that stands for a row.
  ///   - labels: columns that name a row.
  ///   - value: the column drawn.
  ///   - low: the column of the lower bound.
  ///   - high: the column of the upper bound.
  ///   - parts: columns of counts that make up the whole.
  ///   - domain: the ends of the value axis.
  public init(
    mark: Mark, labels: [String], value: String, low: String? = nil, high: String? = nil,
    parts: [String] = [], domain: ClosedRange<Double>? = nil
  ) {
    self.mark = mark
    self.labels = labels
    self.value = value
    self.low = low
    self.high = high
    self.parts = parts
    self.domain = domain
  }
}
