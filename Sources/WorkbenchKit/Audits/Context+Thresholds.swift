import WorkspaceKit

extension Context {
  /// The value of a threshold that is in force, for commands that show what a rule finds.
  ///
  /// An audit of the same workspace uses the same value.
  ///
  /// - Parameters:
  ///   - threshold: the threshold.
  ///   - rule: the id of its rule.
  /// - Returns: what `audit.yaml` says, where that is allowed; the standard otherwise.
  public func threshold<Number>(_ threshold: RuleThreshold<Number>, of rule: String) -> Number {
    let chosen = workspace?.audits.audit.thresholds.last { choice in
      choice.rule.uppercased() == rule && choice.threshold == threshold.id
        && threshold.allows(choice.value)
    }
    return Number(threshold: chosen?.value ?? threshold.standard)
  }
}
