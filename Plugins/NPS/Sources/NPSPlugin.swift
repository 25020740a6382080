public import WorkbenchKit

/// The net promoter score, with everything that makes it honest.
public struct NPSPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(
      id: "nps", title: Text("Net promoter score", nl: "Net promoter score"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      NPSCommand(), CompareCommand(), GroupsCommand(), TrendCommand(), ChangeCommand(),
      PlanCommand(), SimulateCommand(), WhyCommand(), GeneralityCommand(),
    ]
  }

  /// Settings it reads.
  public var settings: [any AnySetting] {
    [
      NPSSettings.minimum, NPSSettings.indicative, NPSSettings.confidence, NPSSettings.method,
      NPSSettings.reach,
    ]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [
      .compareOverlap, .compareSide, .trendTime, .simulationSlope,
    ]
  }
}
