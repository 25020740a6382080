import Diagnostics
public import WorkspaceKit

/// Writes declarations as `declare` reads them.
///
/// Wording, titles of choices and reasons of a proposal have no form at the prompt and are left out.
public enum DeclarationWriter {
  /// Declarations with commas between.
  ///
  /// - Parameter declarations: what the columns are.
  public static func text(_ declarations: [ColumnDeclaration]) -> String {
    text(declarations, clauses: [])
  }

  /// Declarations among the arguments of a command whose clauses start with these words.
  static func text(_ declarations: [ColumnDeclaration], clauses: Set<String>) -> String {
    declarations.map { text($0, clauses) }.joined(separator: ", ")
  }

  private static func text(_ declaration: ColumnDeclaration, _ clauses: Set<String>) -> String {
    let name = Quoting.word(declaration.name.value, clauses: clauses)
    let columns = declaration.columns.map { Quoting.word($0.value, clauses: clauses) }
    var words = [name]
    if columns != [name] {
      words += ["=", columns.count == 1 ? columns[0] : "(" + columns.joined(separator: ", ") + ")"]
    }
    words += ["as", RoleWord.word(declaration.role)]
    if case .time(let pattern?) = declaration.role { words.append(Quoting.quoted(pattern)) }
    if let scale = declaration.scale { words.append(ScaleWord.text(scale)) }
    if !declaration.missing.isEmpty {
      words.append("missing")
      words += declaration.missing.map {
        Quoting.word($0.value, clauses: clauses) + "=" + $0.meaning.rawValue
      }
    }
    if declaration.isReversed { words.append("reversed") }
    if let touchpoint = declaration.touchpoint {
      words += ["touchpoint", Quoting.word(touchpoint, clauses: clauses)]
    }
    if let element = declaration.element { words += ["element", element.rawValue] }
    if let condition = declaration.condition {
      words += ["when", ExpressionWriter.text(condition, clauses: clauses)]
    }
    return words.joined(separator: " ")
  }
}
