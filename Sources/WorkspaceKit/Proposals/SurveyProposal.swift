import Diagnostics

/// What an undeclared file most likely is: a declaration to start from, with reasons.
public struct SurveyProposal: Sendable {
  /// The survey with status `proposed`; every column carries its reasons.
  public let declaration: SurveyDeclaration
  /// The survey tool that wrote the file.
  public let shape: ExportShape
  /// Columns of the file for which nothing is proposed, in file order.
  public let undeclared: [String]

  /// Columns that should be looked at before they are used.
  public var unsure: [ColumnDeclaration] { declaration.columns.filter(\.isUnsure) }
}
