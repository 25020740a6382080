public import WorkbenchKit

/// Say here in one sentence what the commands of this plugin have in common.
public struct SatisfactionPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(
      id: "satisfaction", title: Text("Satisfaction", nl: "Satisfaction"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      SatisfactionCommand()
    ]
  }
}
