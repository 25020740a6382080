/// How often one kind of problem occurs in one column of one file.
public struct ProblemCount: Sendable, Hashable {
  /// The path of the file.
  public let file: String
  /// The column's name in the plan; nil where whole rows are meant.
  public let column: String?
  /// What is wrong.
  public let kind: Problem.Kind
  /// How often.
  public let count: Int
}
