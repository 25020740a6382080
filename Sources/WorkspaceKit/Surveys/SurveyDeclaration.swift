public import Diagnostics

/// A survey: its files, how they are written, and what every column is.
public struct SurveyDeclaration: Sendable, Hashable {
  /// How much of a survey a person has confirmed.
  public enum Status: String, Sendable, Hashable {
    /// Read from a file of the workspace.
    case declared
    /// Partly declared at the prompt, not saved.
    case edited
    /// Proposed by looking at the file; shown with a note until it is saved.
    case proposed
  }

  /// The id: the file's name without its extension.
  public var id: String
  /// What people read; the id when there is none.
  public var title: Text?
  /// The declaring file, relative to the workspace; nil for a survey that has none yet.
  public var path: String?
  /// The response files as written: paths with `*`, relative to the declaring file.
  public var files: [String]
  /// How the files are written; what is nil is found by looking.
  public var format: FileFormat
  /// What the columns are, in the order they were declared.
  public var columns: [ColumnDeclaration]
  /// How much a person has confirmed.
  public var status: Status

  /// Declares a survey.
  ///
  /// - Parameters:
  ///   - id: the survey's id.
  ///   - title: what people read.
  ///   - path: the declaring file.
  ///   - files: the response files as written.
  ///   - format: how the files are written.
  ///   - columns: what the columns are.
  ///   - status: how much a person has confirmed.
  public init(
    id: String, title: Text? = nil, path: String? = nil, files: [String],
    format: FileFormat = FileFormat(), columns: [ColumnDeclaration] = [],
    status: Status
  ) {
    self.id = id
    self.title = title
    self.path = path
    self.files = files
    self.format = format
    self.columns = columns
    self.status = status
  }

  /// The questions, in declared order.
  public var questions: [ColumnDeclaration] {
    columns.filter { if case .question = $0.role { true } else { false } }
  }

  /// The first column with a role that a survey has once, such as `.weight`.
  ///
  /// - Parameter isRole: tells the role.
  public func column(where isRole: (ColumnDeclaration.Role) -> Bool) -> ColumnDeclaration? {
    columns.first { isRole($0.role) }
  }

  /// The declared column of that name, upper and lower case taken as equal.
  ///
  /// - Parameter name: the name used in commands.
  public func column(named name: String) -> ColumnDeclaration? {
    columns.first { $0.name.value == name }
      ?? columns.first { $0.name.value.lowercased() == name.lowercased() }
  }
}
