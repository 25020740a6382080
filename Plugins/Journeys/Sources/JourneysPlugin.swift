public import WorkbenchKit

/// Journeys: drawn, checked, compared, brought in from elsewhere, and held against what happened.
public struct JourneysPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "journeys", title: Text("Journeys", nl: "Klantreizen"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      JourneyListCommand(),
      JourneyShowCommand(),
      JourneyNewCommand(),
      JourneyCheckCommand(),
      JourneyDiffCommand(),
      JourneyBlueprintCommand(),
      JourneyPromptsCommand(),
      JourneyImportCommand(),
      JourneyExportCommand(),
      JourneyDeviationsCommand(),
      JourneySchemaCommand(),
    ]
  }

  /// Settings it reads.
  public var settings: [any AnySetting] {
    [JourneysSettings.minimum, JourneysSettings.indicative, JourneysSettings.confidence]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [.importNothing, .importLine, .importScore, .importForm, .eventsUnlinked]
  }
}

extension Topic {
  /// Journeys and their touchpoints.
  static let journeys = Topic("journeys", Text("Journeys", nl: "Klantreizen"), order: 32)
}
