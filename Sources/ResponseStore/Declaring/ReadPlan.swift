/// What is to be read from which files: several files of one shape make one set of responses.
///
/// Columns are found by name in each file, so their order may differ from file to file.
public struct ReadPlan: Sendable, Hashable {
  /// One file and how it is written.
  public struct File: Sendable, Hashable {
    /// The path.
    public var path: String
    /// How the file is written.
    public var dialect: Dialect

    /// Names a file and how it is written.
    public init(path: String, dialect: Dialect) {
      self.path = path
      self.dialect = dialect
    }
  }

  /// The files, in the order in which their rows are numbered.
  public var files: [File]
  /// The columns to read; those not listed are not parsed at all.
  public var columns: [ColumnSpec]

  /// Makes a plan.
  public init(files: [File], columns: [ColumnSpec]) {
    self.files = files
    self.columns = columns
  }

  /// Makes a plan for files that are all written alike.
  public init(paths: [String], dialect: Dialect, columns: [ColumnSpec]) {
    self.init(files: paths.map { File(path: $0, dialect: dialect) }, columns: columns)
  }
}
