public import WorkbenchKit

/// Say here in one sentence what the commands of this plugin have in common.
public struct TextsPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(
      id: "texts", title: Text("Texts", nl: "Texts"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      TextsCommand()
    ]
  }
}
