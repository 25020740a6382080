public import Diagnostics
public import ResponseStore

/// What `audit-baseline.yaml` holds: the findings that were there on one day, so that only new ones
/// need to be shown.
public struct AuditBaseline: Sendable, Hashable, FileObject {
  /// When it was written.
  public var date: CivilDate?
  /// The findings.
  public var findings: [BaselineFinding] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A baseline that says nothing yet.
  public init() {}

  /// The file, relative to the workspace.
  public static let path = "audit-baseline.yaml"

  /// What the object is called.
  public static var objectName: Text { Text("a baseline", nl: "een nulmeting") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<AuditBaseline> = [
    .version,
    .date("date", \.date, Text("When it was written.", nl: "Wanneer hij geschreven is.")),
    .objects("findings", \.findings, Text("The findings.", nl: "De bevindingen.")),
  ]

  /// The baseline as a file: one line for each finding, sorted.
  ///
  /// - Parameter head: lines of comment before it, without `#`.
  public func text(under head: [String]) -> String {
    var lines = head.map { "# \($0)" } + ["version: 1"]
    if let date { lines.append("date: \(date.text)") }
    lines.append(findings.isEmpty ? "findings: []" : "findings:")
    for finding in Set(findings).sorted(by: { $0.sortKey < $1.sortKey }) {
      let aspect = finding.aspect.map { ", aspect: \(YAMLScalar.written($0))" } ?? ""
      lines.append(
        "  - {rule: \(YAMLScalar.written(finding.rule)), "
          + "subject: \(YAMLScalar.written(finding.subject))\(aspect)}")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// One finding that was there already.
public struct BaselineFinding: Sendable, Hashable, FileObject {
  /// The id of the rule.
  public var rule = ""
  /// What it is about.
  public var subject = ""
  /// What tells it from others of the rule on that subject.
  public var aspect: String?
  /// Where it is written.
  public var points = FilePoints()

  /// A finding that says nothing yet.
  public init() {}

  /// Names a finding.
  ///
  /// - Parameters:
  ///   - rule: the id of the rule.
  ///   - subject: what it is about.
  ///   - aspect: what tells it from others of the rule on that subject.
  public init(rule: String, subject: String, aspect: String?) {
    self.rule = rule
    self.subject = subject
    self.aspect = aspect
  }

  /// What the object is called.
  public static var objectName: Text { Text("a finding", nl: "een bevinding") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<BaselineFinding> = [
    .ruleIdentifier(\.rule), .findingSubject(\.subject),
    .string("aspect", \.aspect, Text("What tells it from others.", nl: "Het onderscheid.")),
  ]

  fileprivate var sortKey: (String, String, String) { (rule, subject, aspect ?? "") }
}
