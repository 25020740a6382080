public import WorkbenchKit

/// Files for other programs.
public struct ExportsPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "exports", title: Text("Exports", nl: "Exporteren"), version: "1.0.0")
  }

  /// Its commands: one per format.
  public var commands: [any Command] {
    ReportEncoder.Format.allCases.map { ExportCommand(format: $0) }
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] { [.exportNothing] }
}
