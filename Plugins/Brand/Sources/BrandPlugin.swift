public import WorkbenchKit

/// Say here in one sentence what the commands of this plugin have in common.
public struct BrandPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(
      id: "brand", title: Text("Brand", nl: "Brand"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      BrandCommand()
    ]
  }
}
