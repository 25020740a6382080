public import WorkbenchKit

/// How customers feel along their journeys, from what they told and what surveys measured.
public struct ExperiencePlugin: CommandPlugin {
  /// Makes the plugin.
  public init() {}

  /// Who the plugin is.
  public var info: PluginInfo {
    PluginInfo(id: "experience", title: Text("Experience", nl: "Beleving"), version: "1.0.0")
  }

  /// Its commands.
  public var commands: [any Command] {
    [
      CXSummaryCommand(), CXShowCommand(), CXJoinCommand(), CXMapCommand(), ServiceCommand(),
      EmotionsCommand(), PeakCommand(), ExpectationsCommand(), InsideOutsideCommand(),
      OpportunitiesCommand(), TouchpointsCommand(), LoyaltyCommand(), WhichSummaryCommand(),
      SegmentsCommand(), FollowUpCommand(), FunnelCompareCommand(),
    ]
  }

  /// Settings it reads.
  public var settings: [any AnySetting] {
    [ExperienceSettings.minimum, ExperienceSettings.indicative, ExperienceSettings.confidence]
  }

  /// Codes of the diagnostics it gives.
  public var diagnosticCodes: [DiagnosticCode] {
    [
      .ownerUnknown, .answersNone, .elementsNone, .insideNone, .opportunitiesNone,
      .attributeUnknown, .outcomeNone, .segmentUnknown, .funnelLog,
    ]
  }
}

extension Topic {
  /// Journeys and how they are felt.
  static let experience = Topic(
    "experience", Text("The experience", nl: "De beleving"), order: 26)
}
