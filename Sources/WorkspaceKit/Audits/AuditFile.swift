public import Diagnostics

/// What `audit.yaml` holds: thresholds of this workspace, suppressions, and marks on findings.
public struct AuditFile: Sendable, Hashable, FileObject {
  /// Thresholds that differ from the standard.
  public var thresholds: [ThresholdChoice] = []
  /// Findings that are not to be shown, with reasons.
  public var suppressions: [Suppression] = []
  /// What people said about findings.
  public var marks: [FindingMark] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A file that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("an audit", nl: "een audit") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<AuditFile> = [
    .version,
    .thresholds(
      "thresholds", \.thresholds,
      Text(
        "Thresholds of this workspace: rule, threshold and value.",
        nl: "Drempels van deze werkruimte: regel, drempel en waarde.")),
    .objects(
      "suppressions", \.suppressions,
      Text(
        "Findings that are not to be shown, each with reason and date.",
        nl: "Bevindingen die niet getoond worden, elk met reden en datum.")),
    .objects(
      "marks", \.marks,
      Text(
        "Whether findings were confirmed or false alarms.",
        nl: "Of bevindingen bevestigd zijn of vals alarm waren.")),
  ]
}

/// A threshold of a rule with the value that counts in this workspace.
public struct ThresholdChoice: Sendable, Hashable {
  /// The id of the rule; empty inside the rule itself.
  public var rule: String
  /// The id of the threshold.
  public var threshold: String
  /// The value.
  public var value: Double
  /// Where the threshold's name is written.
  public var place: Place
  /// Where the rule's id is written; the same place inside the rule itself.
  public var rulePlace: Place
}

extension ThresholdChoice {
  /// Choices of one rule as they stand in a file: `{steps: 20}`.
  fileprivate static func written(_ choices: [ThresholdChoice]) -> FieldValue? {
    .mapping(
      Dictionary(
        choices.map { ($0.threshold, FieldValue.number($0.value)) },
        uniquingKeysWith: { _, last in last }))
  }
}

extension FileField {
  /// `thresholds: {JR-07: {steps: 20}}`.
  static func thresholds(
    _ key: String, _ path: any WritableKeyPath<Owner, [ThresholdChoice]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .map(.map(.number(-1e9...1e9))), help,
      write: { owner in
        let rules = Dictionary(grouping: owner[keyPath: path], by: \.rule)
        return .mapping(rules.compactMapValues { ThresholdChoice.written($0) })
      }
    ) { node, reader, owner in
      guard case .mapping(let rules) = node.content else {
        reader.expect(Text("rules with thresholds", nl: "regels met drempels"), node, key)
        return
      }
      for rule in rules {
        guard let id = rule.key.scalar else { continue }
        owner[keyPath: path] += choices(of: id, rule.key, rule.value, id, reader)
      }
    }
  }

  /// `thresholds: {steps: 20}` of one rule.
  static func ownThresholds(
    _ path: any WritableKeyPath<Owner, [ThresholdChoice]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      "thresholds", .map(.number(-1e9...1e9)), help,
      write: { ThresholdChoice.written($0[keyPath: path]) }
    ) { node, reader, owner in
      owner[keyPath: path] += choices(of: "", nil, node, "thresholds", reader)
    }
  }

  private static func choices(
    of rule: String, _ key: YAMLNode?, _ node: YAMLNode, _ name: String, _ reader: YAMLReader
  ) -> [ThresholdChoice] {
    guard case .mapping(let entries) = node.content else {
      reader.expect(Text("thresholds with values", nl: "drempels met waarden"), node, name)
      return []
    }
    return entries.compactMap { entry in
      guard let id = entry.key.scalar, let value = reader.number(entry.value, id, in: -1e9...1e9)
      else { return nil }
      let ruleKey = key ?? entry.key
      return ThresholdChoice(
        rule: rule, threshold: id, value: value,
        place: reader.source.place(entry.key.line, entry.key.column),
        rulePlace: reader.source.place(ruleKey.line, ruleKey.column))
    }
  }
}
