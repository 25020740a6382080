import WorkbenchKit

/// The rules about touchpoints.
enum TouchpointRules {
  /// In the order of their ids.
  static let all: [any AuditRule] = [
    hidden, control, owner, importanceGap, ImportantAndWeak(), AutomatedIsWorse(), unseen, payment,
  ]
}
