import Statistics
import WorkspaceKit

/// Visitors of one touchpoint against the others, as they are and within strata.
struct TouchpointImpact {
  /// The rating of the touchpoint.
  let item: ColumnDeclaration
  /// Where the answers come from.
  let table: VisitTable
  /// The comparison; nil when a side is empty.
  let comparison: VisitorComparison?
  /// Whether strata were named.
  let isStandardised: Bool
  /// The p-value after Holm; nil when it was not tested.
  var p: Double?

  /// Compares.
  ///
  /// - Parameters:
  ///   - item: the rating of the touchpoint.
  ///   - table: the answers.
  ///   - isStandardised: whether strata were named.
  ///   - confidence: the confidence of intervals.
  init(
    _ item: ColumnDeclaration, _ table: VisitTable, isStandardised: Bool,
    _ confidence: ConfidenceLevel
  ) {
    self.item = item
    self.table = table
    self.isStandardised = isStandardised
    comparison = try? VisitorComparison(table.comparable, confidence: confidence)
  }

  /// Whether both sides have enough respondents.
  var isShown: Bool {
    comparison != nil
      && min(table.visitors.effectiveSize, table.others.effectiveSize) >= DriverAnalysis.fewest
  }

  /// The p-value before adjustment: within strata where there are any.
  var unadjusted: Double? {
    guard isShown, let comparison else { return nil }
    return isStandardised ? comparison.standardised?.p : comparison.crude.p
  }
}
