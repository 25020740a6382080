import Diagnostics
import Synchronization

/// The journeys of a workspace folder, read when somebody asks and again when a file has changed.
///
/// People edit journeys while a session is open; a file that was not touched is not read again.
public final class JourneyFiles: Sendable {
  /// The workspace's folder, as an absolute path.
  public let root: String
  private let state = Mutex(State())

  /// The folder with one file per journey.
  public static let folder = "journeys"

  private struct State {
    var stamps: [String: FolderListing.Stamp] = [:]
    var journeys: [String: (journey: CustomerJourney?, problems: [Diagnostic])] = [:]
    var atlas: JourneyAtlas?
    var attributes: [String: DerivedAttribute?] = [:]
  }

  /// Takes a folder; nothing is read yet.
  ///
  /// - Parameter root: the workspace's folder, as an absolute path.
  public init(root: String) { self.root = root }

  /// The journeys as the files are now.
  public var atlas: JourneyAtlas {
    state.withLock { state in
      let stamps = stamps()
      if let atlas = state.atlas, stamps == state.stamps { return atlas }
      let atlas = read(stamps, &state)
      state.stamps = stamps
      state.atlas = atlas
      state.attributes = [:]
      return atlas
    }
  }

  /// A property of touchpoints as one of a survey's column; made once for as long as no file changes.
  ///
  /// - Parameters:
  ///   - attribute: the property.
  ///   - survey: the survey.
  /// - Returns: nil where the survey does not say which touchpoint an answer is about.
  func derived(
    _ attribute: TouchpointAttribute, for survey: SurveyDeclaration
  ) -> DerivedAttribute? {
    let atlas = atlas
    // The columns that join decide, and people may declare them anew.
    let key = "\(attribute.id) \(survey.id) \(JourneyAtlas.joinName(of: survey) ?? "")"
    if let known = state.withLock({ $0.attributes[key] }) { return known }
    let made = atlas.derived(attribute, for: survey)
    state.withLock { $0.attributes[key] = .some(made) }
    return made
  }

  /// Whether the workspace has journeys; looks at names only.
  public var isEmpty: Bool { Self.journeyNames(in: root).isEmpty }

  private static let others = [
    "crosswalk.yaml", "segments.yaml", "opportunities.yaml", "inside.yaml", "prompts.yaml",
  ]

  private static func journeyNames(in root: String) -> [String] {
    (FolderListing.names(in: FilePath.resolve(folder, in: root)) ?? []).filter {
      !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml"))
    }.sorted()
  }

  private func stamps() -> [String: FolderListing.Stamp] {
    var stamps: [String: FolderListing.Stamp] = [:]
    let paths = Self.others + Self.journeyNames(in: root).map { "\(Self.folder)/\($0)" }
    for path in paths {
      if let stamp = FolderListing.stamp(of: FilePath.resolve(path, in: root)) {
        stamps[path] = stamp
      }
    }
    return stamps
  }

  private func read(_ stamps: [String: FolderListing.Stamp], _ state: inout State) -> JourneyAtlas {
    var atlas = JourneyAtlas()
    var problems: [Diagnostic] = []
    func object<Object: FileObject>(_ path: String, _ type: Object.Type) -> Object? {
      stamps[path] == nil ? nil : WorkspaceObject.read(path, in: root, as: type, &problems)
    }
    if let crosswalk = object("crosswalk.yaml", Crosswalk.self) {
      atlas.crosswalk = crosswalk.completed
    }
    atlas.segments = object("segments.yaml", SegmentFile.self)?.segments ?? []
    atlas.opportunities = object("opportunities.yaml", OpportunityFile.self)?.opportunities ?? []
    atlas.inside = object("inside.yaml", InsideView.self)
    if let prompts = object("prompts.yaml", PromptFile.self) { atlas.prompts = prompts.prompts }

    let paths = stamps.keys.filter { $0.hasPrefix(Self.folder + "/") }.sorted()
    let changed = paths.filter {
      state.journeys[$0] == nil || state.stamps[$0] != stamps[$0]
    }
    for (path, read) in JourneyReading.read(changed, in: root) { state.journeys[path] = read }
    state.journeys = state.journeys.filter { stamps[$0.key] != nil }
    var seen: Set<String> = []
    for path in paths {
      guard let read = state.journeys[path] else { continue }
      problems += read.problems
      guard let journey = read.journey else { continue }
      if seen.insert(journey.id).inserted {
        atlas.journeys.append(journey)
      } else {
        problems.append(AtlasDiagnostics.duplicateJourney(journey.id, path))
      }
    }
    atlas.journeys.sort { $0.id < $1.id }
    atlas.problems = AtlasDiagnostics.sorted(problems + AtlasCheck(atlas).problems)
    return atlas
  }
}
