public import WorkbenchKit

/// What can be done with a result after a pipe.
public struct TablesPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "tables", title: Text("Tables", nl: "Tabellen"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      WhereCommand(), SortCommand(), TopCommand(), ColumnsCommand(), GroupCommand(),
      RenameCommand(), ChartCommand(),
    ]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [
      .expressionType, .expressionPattern, .tableMissing, .columnRepeated,
      .chartMissing, .chartNumbers, .chartMark,
    ]
  }
}
