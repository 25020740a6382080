public import Diagnostics
public import ResponseStore

/// What somebody who went past touchpoints saw of the brand's core values there.
public struct BrandAudit: Sendable, Hashable {
  /// The folder of a workspace that holds audits.
  public static let folder = "audits"

  /// What was seen of one value at one touchpoint.
  public enum Mark: Sendable, Hashable {
    /// How strongly the value comes across, from 0 (not at all) to 1 (the top of the scale).
    case strength(Double)
    /// The touchpoint shows the opposite.
    case contradicts
    /// The value cannot show there.
    case notApplicable
  }

  /// One value's mark.
  public struct Score: Sendable, Hashable {
    /// The value's id.
    public var value: Written<String>
    /// What was seen.
    public var mark: Mark
  }

  /// A look at one touchpoint.
  public struct Visit: Sendable, Hashable {
    /// The touchpoint, as `journey/touchpoint`.
    public var touchpoint: Written<String>
    /// The marks, in the order written.
    public var scores: [Score]
    /// What was seen, in words.
    public var note: Text?
    /// Where it is written.
    public var place: Place?
  }

  /// The stable name: the file's without its ending.
  public var id: String
  /// The declaring file, relative to the workspace.
  public var path: String
  /// Who looked: a pseudonym will do.
  public var auditor: String
  /// The day; nil where the file gives none.
  public var date: CivilDate?
  /// The top of the scale on which strengths are written, above 0.
  public var highest: Double
  /// The touchpoints looked at, in the order written.
  public var visits: [Visit]
}
