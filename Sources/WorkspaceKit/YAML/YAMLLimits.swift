/// How much YAML is read before a file is refused.
///
/// Workspace files are written by hand; a file past these limits is a mistake or an attack, and
/// both are better told than waited for.
public struct YAMLLimits: Sendable, Hashable {
  /// Bytes of a file.
  public var bytes: Int
  /// Levels of lists and mappings within each other.
  public var depth: Int
  /// Uses of an anchor (`*name`).
  ///
  /// Each use may multiply everything above it, so few are allowed.
  public var aliases: Int
  /// Pieces of the document after anchors are filled in.
  public var nodes: Int

  /// Sets limits.
  ///
  /// - Parameters:
  ///   - bytes: bytes of a file.
  ///   - depth: levels within each other.
  ///   - aliases: uses of an anchor.
  ///   - nodes: pieces after anchors are filled in.
  public init(bytes: Int = 1 << 20, depth: Int = 32, aliases: Int = 8, nodes: Int = 100_000) {
    self.bytes = bytes
    self.depth = depth
    self.aliases = aliases
    self.nodes = nodes
  }
}
