public import WorkbenchKit

/// Say here in one sentence what the commands of this plugin have in common.
public struct JourneysPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(
      id: "journeys", title: Text("Journeys", nl: "Journeys"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      JourneysCommand()
    ]
  }
}
