public import WorkspaceKit

/// Writes declarations as `declare` reads them.
///
/// Wording, titles of choices and reasons of a proposal have no form at the prompt and are left out.
public enum DeclarationWriter {
  /// Declarations with commas between.
  ///
  /// - Parameter declarations: what the columns are.
  public static func text(_ declarations: [ColumnDeclaration]) -> String { "" }
}
