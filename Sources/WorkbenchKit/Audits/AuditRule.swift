/// Something that can be wrong with journeys, their data or follow-up, and how to see it.
///
/// Plugins contribute rules through `CommandPlugin.rules`; `audit` runs them all.
public protocol AuditRule: Sendable {
  /// What the rule is called, how serious it is, why it matters, and cases that prove it.
  var declaration: RuleDeclaration { get }

  /// Looks for what is wrong.
  ///
  /// A rule judges only what the workspace holds: where its data are missing it says so with
  /// `.notApplicable` and opens nothing.
  ///
  /// - Parameter audit: the workspace, the figures and the thresholds in force.
  /// - Returns: what was found, in any order, or why nothing could be looked at.
  /// - Throws: what is wrong with files of responses; `command.cancelled`.
  func check(_ audit: Audit) async throws(Diagnostic) -> RuleOutcome
}

/// What a rule gives back.
public enum RuleOutcome: Sendable, Hashable {
  /// What it found; empty where it looked and found nothing.
  case hits([RuleHit])
  /// It has nothing to look at here, and why, as the end of "not applicable here: …".
  case notApplicable(Text)
}

/// One place where a rule opens: what `audit` turns into a finding.
public struct RuleHit: Sendable, Hashable {
  /// The id of what it is about: a journey, `journey/touchpoint`, `survey/question`, a file.
  public var subject: String
  /// What tells two hits of one rule on one subject apart, such as a phase; stable in files.
  public var aspect: String?
  /// What was found, in one sentence.
  public var message: Text
  /// Where, as file, line and column.
  public var places: [Place]
  /// The figures behind it.
  public var evidence: [Evidence.Operand]
  /// How serious it is; nil for the severity of the rule.
  public var severity: Diagnostic.Severity?
  /// A question worth asking next; nil for that of the rule.
  public var question: Text?

  /// Makes a hit.
  ///
  /// - Parameters:
  ///   - subject: the id of what it is about.
  ///   - aspect: what tells two hits on one subject apart.
  ///   - message: what was found, in one sentence.
  ///   - places: where.
  ///   - evidence: the figures behind it.
  ///   - severity: how serious, where that differs from the rule.
  ///   - question: a question worth asking next, where that differs from the rule's.
  public init(
    _ subject: String, aspect: String? = nil, _ message: Text, at places: [Place] = [],
    evidence: [Evidence.Operand] = [], severity: Diagnostic.Severity? = nil, question: Text? = nil
  ) {
    self.subject = subject
    self.aspect = aspect
    self.message = message
    self.places = places
    self.evidence = evidence
    self.severity = severity
    self.question = question
  }
}
