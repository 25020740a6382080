public import Diagnostics
public import ResponseStore

/// Which events of a log are asked for, and how its cases are grouped.
public struct EventRequest: Sendable, Hashable {
  /// Which moment of an activity counts, where a log says when it begins and when it is complete.
  public enum Moment: String, Sendable, Hashable, CaseIterable {
    /// When it is complete; activities that are begun and not complete are left out.
    case complete
    /// When it begins; completions whose beginning is not in the log are left out.
    case start
  }

  /// Which events count; nil for all.
  public var filter: Expression?
  /// What cases are grouped by: columns, or `day`, `week`, `month`, `quarter`, `year`; the value at
  /// the first event of the case counts.
  public var groupBy: [Spanned<String>]
  /// Properties derived from columns.
  public var attributes: [DerivedAttribute]
  /// Which moment of an activity counts.
  public var moment: Moment

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - filter: which events count.
  ///   - groupBy: what cases are grouped by.
  ///   - attributes: properties derived from columns.
  ///   - moment: which moment of an activity counts.
  public init(
    filter: Expression? = nil, groupBy: [Spanned<String>] = [],
    attributes: [DerivedAttribute] = [], moment: Moment = .complete
  ) {
    self.filter = filter
    self.groupBy = groupBy
    self.attributes = attributes
    self.moment = moment
  }
}
