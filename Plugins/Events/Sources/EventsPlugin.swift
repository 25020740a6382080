public import WorkbenchKit

/// Say here in one sentence what the commands of this plugin have in common.
public struct EventsPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(
      id: "events", title: Text("Events", nl: "Events"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      EventsCommand()
    ]
  }
}
