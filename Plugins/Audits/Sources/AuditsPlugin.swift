public import WorkbenchKit

/// What is wrong with journeys, touchpoints, experiences and scores: rules with evidence.
public struct AuditsPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "audits", title: Text("Audits", nl: "Audits"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      AuditCommand(),
      AuditBaselineCommand(),
      RulesCommand(),
      RulesStatsCommand(),
      HelpRuleCommand(),
    ]
  }

  /// The rules that it contributes.
  public var rules: [any AuditRule] {
    FileRules.all + ScoreRules.all + JourneyRules.all + TouchpointRules.all
      + ExperienceRules.all + ElementRules.all + GeneralityRules.all + OrganisationRules.all
      + SuppressionRules.all
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [.ruleUnknown, .ruleCase, .ruleDuplicate, .ruleInvalid, .thresholdUnknown, .auditSubject]
  }
}

extension Topic {
  /// What is wrong, and the rules that say so.
  static let audits = Topic("audits", Text("Audits", nl: "Audits"), order: 38)
}
