public import WorkbenchKit

/// What goes with the outcome: drivers, quadrants, and visits to touchpoints.
public struct DriversPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "drivers", title: Text("Drivers", nl: "Drivers"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [DriversCommand(), DriversQuadrantCommand(), TouchpointImpactCommand()]
  }

  /// Settings it reads.
  public var settings: [any AnySetting] {
    [
      DriversSettings.visits, DriversSettings.bootstrap, DriversSettings.bootstrapLimit,
      DriversSettings.confidence,
    ]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [
      .driverItems, .driversNone, .driversSmall, .driversSingular, .driversConstant, .driversMany,
      .driversScales, .impactVisits,
    ]
  }
}
