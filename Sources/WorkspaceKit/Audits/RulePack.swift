public import Diagnostics

/// What a file under `rules/` holds: rules of the workspace's own.
public struct RulePack: Sendable, Hashable, FileObject {
  /// The rules, in the order written.
  public var rules: [WorkspaceRule] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A pack that says nothing yet.
  public init() {}

  /// The folder, relative to the workspace.
  public static let folder = "rules"

  /// What the object is called.
  public static var objectName: Text { Text("rules", nl: "regels") }

  /// Its keys, in the order in which they are written.
  public static let fields: FieldTable<RulePack> = [
    .version,
    FileField<RulePack>.objects("rules", \.rules, Text("The rules.", nl: "De regels.")).required,
  ]
}

/// A rule of the workspace's own: a condition on touchpoints or journeys, or another rule with other
/// thresholds.
public struct WorkspaceRule: Sendable, Hashable, FileObject {
  /// What the condition is asked of.
  public enum Subject: String, FileWord {
    /// Every touchpoint.
    case touchpoint
    /// Every journey.
    case journey

    /// What people read.
    public var title: Text {
      switch self {
      case .touchpoint: Text("touchpoints", nl: "contactmomenten")
      case .journey: Text("journeys", nl: "klantreizen")
      }
    }
  }

  /// How serious what it finds is.
  public enum Severity: String, FileWord {
    /// Worth knowing.
    case info
    /// To be looked at.
    case warning
    /// To be mended.
    case error

    /// What people read.
    public var title: Text {
      switch self {
      case .info: Text("note", nl: "opmerking")
      case .warning: Text("warning", nl: "waarschuwing")
      case .error: Text("error", nl: "fout")
      }
    }
  }

  /// The stable id, such as `BM-01`.
  public var id = ""
  /// The id of the rule that it is a variant of.
  public var base: String?
  /// Thresholds of the rule that it is a variant of.
  public var thresholds: [ThresholdChoice] = []
  /// What the condition is asked of; touchpoints unless it says otherwise.
  public var subject: Subject?
  /// How serious what it finds is; a warning, or that of the rule that it is a variant of.
  public var severity: Severity?
  /// What is wrong where it opens.
  public var title: Text?
  /// The condition under which it opens, in the language of `where`.
  public var condition: String?
  /// Whether the condition is written in quotes.
  public var isConditionQuoted = false
  /// What is said where it opens; `{owner}` stands for that property.
  public var message: Text?
  /// Why it matters.
  public var rationale: Text?
  /// A question worth asking.
  public var question: Text?
  /// Properties with which it must open.
  public var must: [RuleExample] = []
  /// Properties with which it must not open.
  public var mustNot: [RuleExample] = []
  /// Where it is written.
  public var points = FilePoints()

  /// A rule that says nothing yet.
  public init() {}

  /// What the object is called.
  public static var objectName: Text { Text("a rule", nl: "een regel") }

  /// Its keys, in the order in which they are written.
  public static let fields = FieldTable<WorkspaceRule>(
    identity + [
      .word("about", \.subject, Text("What it is about.", nl: "Waar hij over gaat.")),
      FileField(
        "when", .string,
        Text(
          "The condition under which it opens, such as `channel = app and owner is missing`.",
          nl: "De voorwaarde, zoals `channel = app and owner is missing`."),
        write: { $0.condition.map { .words($0) } }
      ) { node, reader, rule in
        rule.condition = reader.string(node, "when")
        if case .scalar(_, let isQuoted) = node.content { rule.isConditionQuoted = isQuoted }
      },
      .text(
        "message", \.message,
        Text(
          "What is said where it opens; {owner} stands for that property.",
          nl: "Wat er gezegd wordt; {owner} staat voor die eigenschap.")),
      .text("rationale", \.rationale, Text("Why it matters.", nl: "Waarom het telt.")),
      .text("question", \.question, Text("A question to ask.", nl: "Een vraag om te stellen.")),
      .examples("must", \.must, Text("With these it must open.", nl: "Hiermee moet hij melden.")),
      .examples(
        "must-not", \.mustNot,
        Text("With these it must not open.", nl: "Hiermee mag hij niet melden.")),
    ])

  private static var identity: [FileField<WorkspaceRule>] {
    [
      .identifier(\.id, Text("The stable id, such as BM-01.", nl: "De vaste id, zoals BM-01.")),
      .reference(
        "extends", \.base,
        Text("The rule that it is a variant of.", nl: "De regel waarvan hij een variant is.")),
      .ownThresholds(
        \.thresholds,
        Text("Thresholds of that rule.", nl: "Drempels van die regel.")),
      .word(
        "severity", \.severity, Text("How serious it is.", nl: "Hoe ernstig het is.")),
      .text("title", \.title, Text("What is wrong, in a few words.", nl: "Wat er mis is, kort.")),
    ]
  }
}

/// Properties of a touchpoint or journey with which a rule must open, or must not.
public struct RuleExample: Sendable, Hashable {
  /// The properties by name, as written; those left out are missing.
  public var properties: [String: String]
  /// Where it is written.
  public var place: Place
}

extension FileField {
  /// A key that holds a list of properties with values.
  static func examples(
    _ key: String, _ path: any WritableKeyPath<Owner, [RuleExample]> & Sendable, _ help: Text
  ) -> FileField {
    FileField(
      key, .list(.map(.string)), help,
      write: { owner in
        .list(owner[keyPath: path].compactMap { .mapping($0.properties.mapValues { .words($0) }) })
      }
    ) { node, reader, owner in
      let items: [YAMLNode] =
        if case .mapping = node.content { [node] } else { reader.list(node, key) ?? [] }
      owner[keyPath: path] += items.compactMap { item in
        reader.named(item, key) { reader.string($0, key) }.map {
          RuleExample(properties: $0, place: reader.source.place(item.line, item.column))
        }
      }
    }
  }
}
