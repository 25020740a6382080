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
    /// Steps from one total to another: each bar begins where the one before ended.
    case waterfall
    /// A point a row in a plane that two lines cut in four.
    case quadrant
    /// Steps that ever fewer reach: what is left of the first one, and what each loses.
    case funnel
    /// Ways that share their beginnings, each as wide as many go it; every label column is a step.
    /// Totals of the table are ways that begin alike, together: they carry the bounds of a branch.
    case flow
    /// Touchpoints from left to right in their phases, each at the height of its figure.
    case journey
  }

  /// The shape that stands for a row.
  public var mark: Mark
  /// The column or columns that name a row, from the left; for `flow` the steps in order, missing
  /// behind the last one.
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
  /// The column that says where a bar begins, for `waterfall`; nil for zero.
  ///
  /// The value and its bounds are counted from there.
  public var start: String?
  /// The axis across and the lines that cut the plane, for `quadrant`.
  public var plane: ChartPlane?
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
  ///   - start: the column that says where a bar begins.
  ///   - plane: the axis across and the lines that cut the plane.
  public init(
    mark: Mark, labels: [String], value: String, low: String? = nil, high: String? = nil,
    parts: [String] = [], domain: ClosedRange<Double>? = nil, start: String? = nil,
    plane: ChartPlane? = nil
  ) {
    self.mark = mark
    self.labels = labels
    self.value = value
    self.low = low
    self.high = high
    self.parts = parts
    self.domain = domain
    self.start = start
    self.plane = plane
  }
}

/// What makes a plane of a chart: an axis across, and the lines that cut the plane in four.
///
/// The chart's value is the axis upwards.
public struct ChartPlane: Sendable, Hashable {
  /// What a quarter of the plane is called.
  public struct Quarters: Sendable, Hashable {
    /// Above the line upwards, left of the line across.
    public var topLeft: Text
    /// Above the line upwards, right of the line across.
    public var topRight: Text
    /// Below the line upwards, left of the line across.
    public var bottomLeft: Text
    /// Below the line upwards, right of the line across.
    public var bottomRight: Text

    /// Names the quarters.
    ///
    /// - Parameters:
    ///   - topLeft: above and left.
    ///   - topRight: above and right.
    ///   - bottomLeft: below and left.
    ///   - bottomRight: below and right.
    public init(topLeft: Text, topRight: Text, bottomLeft: Text, bottomRight: Text) {
      self.topLeft = topLeft
      self.topRight = topRight
      self.bottomLeft = bottomLeft
      self.bottomRight = bottomRight
    }
  }

  /// The column across.
  public var across: String
  /// The column of its lower bound; nil without interval.
  public var low: String?
  /// The column of its upper bound; nil without interval.
  public var high: String?
  /// Where the vertical line stands, in units of `across`.
  public var acrossLine: Double
  /// Where the horizontal line stands, in units of the chart's value.
  public var upLine: Double
  /// The names of the quarters.
  public var quarters: Quarters

  /// Describes a plane.
  ///
  /// - Parameters:
  ///   - across: the column across.
  ///   - low: the column of its lower bound.
  ///   - high: the column of its upper bound.
  ///   - acrossLine: where the vertical line stands.
  ///   - upLine: where the horizontal line stands.
  ///   - quarters: the names of the quarters.
  public init(
    across: String, low: String? = nil, high: String? = nil, acrossLine: Double, upLine: Double,
    quarters: Quarters
  ) {
    self.across = across
    self.low = low
    self.high = high
    self.acrossLine = acrossLine
    self.upLine = upLine
    self.quarters = quarters
  }
}
