import WorkbenchKit

/// The rules about journeys.
enum JourneyRules {
  /// In the order of their ids.
  static let all: [any AuditRule] = [
    coverage, start, end, funnel, intent, lanes, length, afterSales, ownership, planned,
    JourneyDeviations(),
  ]
}
