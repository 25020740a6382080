import WorkbenchKit

/// The rules about experiences.
enum ExperienceRules {
  /// In the order of their ids.
  static let all: [any AuditRule] = [
    ProcessWithoutFeelings(), conscious, moments, unredeemed, weakEnd, expectations,
  ]
}
