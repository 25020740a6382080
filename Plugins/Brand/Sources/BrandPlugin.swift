public import WorkbenchKit

/// What the brand wants to be, and whether that is written down so that anybody can hold an
/// experience against it.
public struct BrandPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "brand", title: Text("Brand", nl: "Merk"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] { [BrandShowCommand(), BrandCheckCommand()] }
}

extension Topic {
  /// The brand, its promises, whether the experience fits.
  static let brand = Topic("brand", Text("The brand", nl: "Het merk"), order: 36)
}
