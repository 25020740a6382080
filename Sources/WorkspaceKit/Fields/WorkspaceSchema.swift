/// The kinds of workspace file whose keys are declared, with their schemas.
public enum WorkspaceSchema: String, Sendable, CaseIterable {
  /// `journeys/*.yaml`.
  case journey
  /// `segments.yaml`.
  case segments
  /// `crosswalk.yaml`.
  case crosswalk
  /// `opportunities.yaml`.
  case opportunities
  /// `inside.yaml`.
  case inside
  /// `prompts.yaml`.
  case prompts
  /// `audit.yaml`.
  case audit
  /// `rules/*.yaml`.
  case rules

  /// What such a file holds.
  public var shape: ObjectShape {
    switch self {
    case .journey: CustomerJourney.shape
    case .segments: SegmentFile.shape
    case .crosswalk: Crosswalk.shape
    case .opportunities: OpportunityFile.shape
    case .inside: InsideView.shape
    case .prompts: PromptFile.shape
    case .audit: AuditFile.shape
    case .rules: RulePack.shape
    }
  }

  /// The files of this kind, as a pattern relative to the workspace.
  public var files: String {
    switch self {
    case .journey: "journeys/*.yaml"
    case .rules: "rules/*.yaml"
    case .segments, .crosswalk, .opportunities, .inside, .prompts, .audit: "\(rawValue).yaml"
    }
  }
}
