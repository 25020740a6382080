public import WorkbenchKit

/// What the organisation itself writes: whom it addresses how, which words it uses, how it reads.
public struct TextsPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "texts", title: Text("Texts", nl: "Teksten"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [TextsCommand(), TextsCheckCommand(), TextsAddressCommand(), TextsReadabilityCommand()]
  }

  /// The rules that it contributes.
  public var rules: [any AuditRule] { TextRule.allCases.map { TextAuditRule($0) } }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] { [.termInvalid, .termSlow] }
}

extension Topic {
  /// Texts that customers read.
  static let texts = Topic("texts", Text("Texts", nl: "Teksten"), order: 38)
}
