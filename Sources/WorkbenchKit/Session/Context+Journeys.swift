public import WorkspaceKit

extension Context {
  /// The journeys of the workspace as their files are now; empty where there is no workspace.
  public var atlas: JourneyAtlas { workspace?.journeys.atlas ?? JourneyAtlas() }
}
