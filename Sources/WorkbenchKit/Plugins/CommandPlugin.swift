/// A set of commands that belong together; the one door through which anything enters the workbench.
///
/// In-tree plugins, a team's own build and programs in other languages all end as values of this type.
public protocol CommandPlugin: Sendable {
  /// Who the plugin is.
  var info: PluginInfo { get }
  /// Its commands.
  var commands: [any Command] { get }
  /// Settings it reads, for `set`.
  var settings: [any AnySetting] { get }
  /// Rules that it contributes to `audit`.
  var rules: [any AuditRule] { get }
  /// Codes of the diagnostics it gives, for `help error`.
  var diagnosticCodes: [DiagnosticCode] { get }
}

extension CommandPlugin {
  /// No settings of its own.
  public var settings: [any AnySetting] { [] }
  /// No rules of its own.
  public var rules: [any AuditRule] { [] }
  /// No codes of its own.
  public var diagnosticCodes: [DiagnosticCode] { [] }
}

/// A rule with the plugin that brought it.
public struct RegisteredRule: Sendable {
  /// The rule.
  public let rule: any AuditRule
  /// The plugin that brought it.
  public let plugin: PluginInfo

  /// Puts a rule and its plugin together.
  ///
  /// - Parameters:
  ///   - rule: the rule.
  ///   - plugin: the plugin that brought it.
  public init(_ rule: any AuditRule, from plugin: PluginInfo) {
    self.rule = rule
    self.plugin = plugin
  }
}

/// Who a plugin is.
public struct PluginInfo: Sendable, Hashable {
  /// Where a plugin came from.
  public enum Origin: Sendable, Hashable {
    /// Part of the workbench or of a team's own build.
    case bundled
    /// A folder with `plugin.json` and a program.
    case external(path: String)
  }

  /// A lower-case word, unique in the registry.
  public var id: String
  /// What people read.
  public var title: Text
  /// The plugin's version, such as `1.2.0`.
  public var version: String
  /// Where it came from.
  public var origin: Origin

  /// Describes a plugin.
  ///
  /// - Parameters:
  ///   - id: a lower-case word.
  ///   - title: what people read.
  ///   - version: its version.
  ///   - origin: where it came from.
  public init(id: String, title: Text, version: String, origin: Origin = .bundled) {
    self.id = id
    self.title = title
    self.version = version
    self.origin = origin
  }
}
