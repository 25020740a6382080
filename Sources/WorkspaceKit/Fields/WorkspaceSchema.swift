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
  /// `brand.yaml`.
  case brand
  /// `promises/*.yaml`.
  case promise
  /// `audits/*.yaml`: what auditors saw of the core values.
  case brandAudit = "brand-audit"
  /// `terms/*.yaml`.
  case terms

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
    case .brand: Brand.shape
    case .promise: Promise.shape
    case .brandAudit: BrandAuditFile.shape
    case .terms: WordListYAML.shape
    }
  }

  /// The files of this kind, as a pattern relative to the workspace.
  public var files: String {
    switch self {
    case .journey: "journeys/*.yaml"
    case .rules, .terms: "\(rawValue)/*.yaml"
    case .promise: "\(Promise.folder)/*.yaml"
    case .brandAudit: "\(BrandAudit.folder)/*.yaml"
    case .segments, .crosswalk, .opportunities, .inside, .prompts, .audit, .brand:
      "\(rawValue).yaml"
    }
  }
}
