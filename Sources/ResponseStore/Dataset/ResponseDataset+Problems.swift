extension ResponseDataset {
  /// How often each kind of problem occurs, by file, column and kind.
  public var problemCounts: [ProblemCount] { [] }

  /// The first problems in the order of files and lines.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - kind: only of this kind, if given.
  ///   - column: only of this column of the plan, if given.
  /// - Throws: `ReadFailure` when a file has changed: its lines can no longer be counted.
  public func problems(limit: Int, kind: Problem.Kind? = nil, column: String? = nil) throws
    -> [Problem]
  { [] }

  /// What stands in the file at the place of a problem: the cell, or the whole row, as it is there.
  ///
  /// - Throws: `ReadFailure` when the file has changed.
  public func seen(_ problem: Problem) throws -> String { "" }
}
