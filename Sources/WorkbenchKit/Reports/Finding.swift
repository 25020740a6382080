/// One thing a rule found, with its evidence and what to do next.
public struct Finding: Sendable, Hashable {
  /// The rule's stable id, such as `JR-04`.
  public var rule: String
  /// How serious it is.
  public var severity: Diagnostic.Severity
  /// The id of what it is about: a journey, a touchpoint, a file.
  public var subject: String
  /// What tells two findings of one rule on one subject apart, such as a phase.
  public var aspect: String?
  /// What is wrong where the rule opens, in a few words; nil for rules without a declaration.
  public var title: Text?
  /// Why it matters, in one sentence.
  public var rationale: Text?
  /// What was found, in one sentence.
  public var message: Text
  /// Where, as file, line and column.
  public var places: [Place]
  /// The figures behind it.
  public var evidence: [Evidence.Operand]
  /// From when on the rule opens: the thresholds used.
  public var thresholds: [Evidence.Operand] = []
  /// A question worth asking next.
  public var question: Text?

  /// Makes a finding.
  ///
  /// - Parameters:
  ///   - rule: the rule's stable id.
  ///   - severity: how serious it is.
  ///   - subject: the id of what it is about.
  ///   - message: what was found.
  ///   - places: where.
  ///   - evidence: the figures behind it.
  ///   - question: a question worth asking next.
  public init(
    rule: String, severity: Diagnostic.Severity, subject: String, message: Text,
    places: [Place] = [], evidence: [Evidence.Operand] = [], question: Text? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.message = message
    self.places = places
    self.evidence = evidence
    self.question = question
  }
}
