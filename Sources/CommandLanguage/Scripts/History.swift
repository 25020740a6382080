public import WorkbenchKit

/// What `!!`, `!n` and `!word` at the start of a line stand for.
public enum History {
  /// Puts an earlier statement in the place of `!!`, `!n` or `!word`; what follows it is kept.
  ///
  /// - Parameters:
  ///   - text: what was typed.
  ///   - statements: earlier statements, oldest first; `!1` is the first.
  /// - Returns: the statement to run, or nil when `text` does not start with `!`.
  /// - Throws: `history.unknown` when there is no such statement.
  public static func expand(
    _ text: String, statements: [String]
  ) throws(Diagnostic) -> String? {
    nil
  }
}
