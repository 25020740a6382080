/// Items placed by importance and performance in four quadrants.
///
/// Martilla and James, Journal of Marketing 41 (1977) 77–79. The cross stands at the means of the
/// items unless it is fixed; where an interval covers a line, the quadrant is no finding.
public struct ImportancePerformance: Hashable, Sendable {
  /// One item to place.
  public struct Item: Hashable, Sendable {
    /// How much the item matters, in any unit.
    public let importance: Double
    /// How well it is done, in any unit.
    public let performance: Double
    /// The interval of the importance, if known.
    public let importanceInterval: Interval?
    /// The interval of the performance, if known.
    public let performanceInterval: Interval?

    /// Joins the figures of an item.
    public init(
      importance: Double, performance: Double, importanceInterval: Interval? = nil,
      performanceInterval: Interval? = nil
    ) {
      self.importance = importance
      self.performance = performance
      self.importanceInterval = importanceInterval
      self.performanceInterval = performanceInterval
    }
  }

  /// The four quadrants with their usual advice.
  public enum Quadrant: String, CaseIterable, Hashable, Sendable {
    /// Important and well done.
    case keepUp = "keep_up"
    /// Important and badly done.
    case concentrateHere = "concentrate_here"
    /// Unimportant and badly done.
    case lowPriority = "low_priority"
    /// Unimportant and well done.
    case possibleOverkill = "possible_overkill"
  }

  /// The two axes.
  public enum Axis: String, CaseIterable, Hashable, Sendable {
    /// How much an item matters.
    case importance
    /// How well it is done.
    case performance
  }

  /// Where an item stands.
  public struct Placement: Hashable, Sendable {
    /// The quadrant; a value on a line counts as high.
    public let quadrant: Quadrant
    /// The axes on which the interval covers the line, importance first.
    public let borderline: [Axis]
  }

  /// The line between unimportant and important.
  public let crossImportance: Double
  /// The line between badly and well done.
  public let crossPerformance: Double
  /// One placement per item, in the order of the input.
  public let placements: [Placement]

  /// Places items.
  ///
  /// - Parameters:
  ///   - items: at least one.
  ///   - crossImportance: the line, or nil for the mean of the items.
  ///   - crossPerformance: the line, or nil for the mean of the items.
  /// - Throws: `Undefined.noData` without items.
  public init(
    _ items: [Item], crossImportance: Double? = nil, crossPerformance: Double? = nil
  ) throws(Undefined) {
    guard !items.isEmpty else { throw .noData }
    let count = Double(items.count)
    let vertical = crossImportance ?? items.reduce(0) { $0 + $1.importance } / count
    let horizontal = crossPerformance ?? items.reduce(0) { $0 + $1.performance } / count
    self.crossImportance = vertical
    self.crossPerformance = horizontal
    placements = items.map { item in
      let quadrant: Quadrant =
        switch (item.importance >= vertical, item.performance >= horizontal) {
        case (true, true): .keepUp
        case (true, false): .concentrateHere
        case (false, true): .possibleOverkill
        case (false, false): .lowPriority
        }
      var borderline: [Axis] = []
      if item.importanceInterval?.contains(vertical) == true { borderline.append(.importance) }
      if item.performanceInterval?.contains(horizontal) == true { borderline.append(.performance) }
      return Placement(quadrant: quadrant, borderline: borderline)
    }
  }
}
