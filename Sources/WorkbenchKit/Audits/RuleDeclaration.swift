/// Everything there is to know about a rule without running it; help and the tests are made from it.
public struct RuleDeclaration: Sendable {
  /// The stable id, such as `JR-04`: the letters of a family, a dash, two digits or more.
  public var id: String
  /// How serious what it finds is.
  public var severity: Diagnostic.Severity
  /// What is wrong where it opens, in a few words without a full stop.
  public var title: Text
  /// Why it matters, in one sentence.
  public var rationale: Text
  /// From when on it opens; each with the value that counts unless the workspace says otherwise.
  public var thresholds: [any AnyRuleThreshold]
  /// A question worth asking where it opens.
  public var question: Text
  /// Small workspaces in which it must open, and in which it must not.
  public var cases: [RuleCase]

  /// Declares a rule.
  ///
  /// - Parameters:
  ///   - id: the stable id.
  ///   - severity: how serious what it finds is.
  ///   - title: what is wrong where it opens.
  ///   - rationale: why it matters, in one sentence.
  ///   - thresholds: from when on it opens.
  ///   - question: a question worth asking where it opens.
  ///   - cases: small workspaces in which it must open, and in which it must not.
  public init(
    _ id: String, _ severity: Diagnostic.Severity, _ title: Text, rationale: Text,
    thresholds: [any AnyRuleThreshold] = [], question: Text, cases: [RuleCase]
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.rationale = rationale
    self.thresholds = thresholds
    self.question = question
    self.cases = cases
  }

  /// The letters before the dash: the family that the rule belongs to.
  public var family: String { String(id.prefix { $0 != "-" }) }

  /// Whether the id has the form of one: capital letters or digits, a dash, two digits or more.
  public static func isIdentifier(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, let number = parts.last else { return false }
    return number.count >= 2 && number.utf8.allSatisfy { (48...57).contains($0) }
      && parts.dropLast().allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
      }
  }
}

/// A small workspace with what a rule must say about it: help shows it, a test runs it.
public struct RuleCase: Sendable {
  /// One file of the workspace.
  public struct File: Sendable, Hashable {
    /// The path, relative to the workspace.
    public let path: String
    /// Everything that it holds.
    public let text: String
  }

  /// What it shows, in a few words.
  public var title: Text
  /// The files, besides `workspace.yaml`.
  public var files: [File]
  /// The subjects on which the rule must open, in order; empty where it must not.
  public var subjects: [String]

  /// A workspace in which the rule must open.
  ///
  /// - Parameters:
  ///   - title: what it shows.
  ///   - subjects: the subjects on which it must open, one for each hit, in order of the alphabet.
  ///   - files: the files by path.
  public static func opens(
    _ title: Text, on subjects: [String], in files: KeyValuePairs<String, String>
  ) -> RuleCase {
    RuleCase(title: title, files: files.map { File(path: $0, text: $1) }, subjects: subjects)
  }

  /// A workspace in which the rule must look and find nothing.
  ///
  /// - Parameters:
  ///   - title: what it shows.
  ///   - files: the files by path.
  public static func passes(
    _ title: Text, in files: KeyValuePairs<String, String>
  ) -> RuleCase {
    RuleCase(title: title, files: files.map { File(path: $0, text: $1) }, subjects: [])
  }

  /// Whether the rule must open.
  public var mustOpen: Bool { !subjects.isEmpty }
}
