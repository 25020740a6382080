public import WorkbenchKit

/// Opening, looking around, declaring, leaving.
public struct SessionPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "session", title: Text("Session", nl: "Sessie"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      HelpCommand(), HelpErrorCommand(), HelpKeysCommand(), SearchCommand(), OpenCommand(),
      InfoCommand(), FilterCommand(),
      FilterClearCommand(), SetCommand(), HistoryCommand(), LastCommand(), TimeCommand(),
      PluginsCommand(), LanguageCommand(), QuitCommand(), SurveysCommand(), ColumnsCommand(),
      QuestionsCommand(), ValuesCommand(), DeclareCommand(), SaveDeclarationsCommand(),
      ProblemsCommand(), ExplainCommand(), CacheCommand(), CacheClearCommand(),
    ]
  }

  /// Settings it reads.
  public var settings: [any AnySetting] { [Setting.survey, Setting.cache, Setting.memory] }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [.helpUnknown, .explainNothing, .explainUnknown, .declarationNone, .declarationWhere]
  }
}
