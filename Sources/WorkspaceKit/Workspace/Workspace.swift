/// What a consultant works in: a folder with surveys, journeys, a brand and texts.
public struct Workspace: Sendable {
  /// The name: the folder's, unless `workspace.yaml` gives another.
  public var name: String
  /// The folder, as an absolute path.
  public var root: String
  /// The survey that is meant when a command names none; nil when the workspace does not say.
  public var survey: String?

  /// Makes a workspace.
  ///
  /// - Parameters:
  ///   - name: the name people read.
  ///   - root: the folder, as an absolute path.
  public init(name: String, root: String) {
    self.name = name
    self.root = root
  }
}
