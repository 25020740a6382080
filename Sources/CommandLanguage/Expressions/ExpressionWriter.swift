public import ResponseStore

/// Writes conditions as text that reads as the same condition.
public enum ExpressionWriter {
  /// A condition on one line, with no more parentheses than it needs.
  ///
  /// - Parameter expression: the condition.
  public static func text(_ expression: Expression) -> String { "" }
}
