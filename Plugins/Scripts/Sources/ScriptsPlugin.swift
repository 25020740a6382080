public import WorkbenchKit

/// Saving a session as a script, and running one with expectations.
public struct ScriptsPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "scripts", title: Text("Scripts", nl: "Scripts"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      RunCommand(), RecordStartCommand(), RecordStopCommand(), ExpectCommand(),
      ExpectFindingsCommand(),
    ]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [.expectNothing, .recordingActive, .recordingNone, .parameterMalformed]
  }
}
