public import WorkbenchKit

/// Satisfaction, ratings, effort and feelings: means and shares, each with its interval.
public struct SatisfactionPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(
      id: "satisfaction", title: Text("Satisfaction", nl: "Tevredenheid"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [SatisfactionCommand(), SatisfactionCompareCommand(), SatisfactionWhyCommand()]
  }

  /// Settings it reads.
  public var settings: [any AnySetting] {
    [
      SatisfactionSettings.minimum, SatisfactionSettings.indicative,
      SatisfactionSettings.confidence,
    ]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [.topBoxRange, .yesUnknown, .groupsOverlap, .touchpointNone, .touchpointMixed]
  }
}
