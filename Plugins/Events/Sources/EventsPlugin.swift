public import WorkbenchKit

/// What happened in a log of events: how far cases get, how long it takes, which ways they go.
public struct EventsPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(
      id: "events", title: Text("Event logs", nl: "Gebeurtenissenlogs"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      EventsCommand(),
      FunnelCommand(),
      DurationsCommand(),
      PathsCommand(),
      PathsTransitionsCommand(),
    ]
  }

  /// Settings it reads.
  public var settings: [any AnySetting] {
    [EventsSettings.minimum, EventsSettings.indicative, EventsSettings.confidence]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [.stepsInvalid, .lengthOfTimeInvalid, .lifecycleNone]
  }
}

extension Topic {
  /// Funnels, durations and paths.
  static let logs = Topic("logs", Text("Event logs", nl: "Gebeurtenissenlogs"), order: 35)
}
