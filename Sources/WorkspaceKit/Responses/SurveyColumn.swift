public import Diagnostics
public import ResponseStore

/// A column that can be named in a command: declared, or as it stands in the file.
public struct SurveyColumn: Sendable, Hashable {
  /// The name by which it is asked for.
  public let name: String
  /// The headers in the file that it is read from.
  public let headers: [String]
  /// What it was declared as; nil for a column that nobody declared.
  public let declaration: ColumnDeclaration?
  /// What a sample of its cells looks like; nil for columns that the files do not have.
  ///
  /// Of a column that is read from several headers: the first.
  public let profile: ColumnProfile?
  /// How it is read.
  public let kind: ColumnKind

  /// What people read: the wording, or else the name.
  public var title: Text { declaration?.wording ?? .verbatim(name) }

  /// The kind of question; nil for roles, segments and undeclared columns.
  public var questionKind: QuestionKind? {
    if case .question(let kind) = declaration?.role { kind } else { nil }
  }
}
