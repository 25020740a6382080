public import WorkbenchKit

/// What the brand wants to be, and whether the experience fits: values at touchpoints, promises kept,
/// one brand all along.
public struct BrandPlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "brand", title: Text("Brand", nl: "Merk"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      BrandShowCommand(), BrandCheckCommand(), BrandMatrixCommand(), BrandAuditorsCommand(),
      BrandCompareCommand(), PromisesCommand(), ConsistencyCommand(), ConsistencyChannelsCommand(),
    ]
  }

  /// The rules that it contributes.
  public var rules: [any AuditRule] { BrandRule.allCases.map { BrandAuditRule($0) } }

  /// Settings it reads.
  public var settings: [any AnySetting] {
    [
      BrandSettings.minimum, BrandSettings.indicative, BrandSettings.confidence,
      BrandSettings.margin,
    ]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [.brandValues, .auditNone, .auditAlone, .promiseNone, .competitorUnknown]
  }
}

extension Topic {
  /// The brand, its promises, whether the experience fits.
  static let brand = Topic("brand", Text("The brand", nl: "Het merk"), order: 36)
}
