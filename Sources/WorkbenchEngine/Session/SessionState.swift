public import ResponseStore
public import WorkbenchKit
public import WorkspaceKit

/// What a session is at one moment; a value, so that anyone may look at it.
public struct SessionState: Sendable {
  /// The open workspace; nil when survey files were opened without one.
  public var workspace: Workspace?
  /// The open surveys.
  public var surveys: SurveyLibrary
  /// Files that were opened without a workspace, as written.
  public var openedFiles: [String] = []
  /// What was set.
  public var settings = Settings()
  /// What the session is narrowed to.
  public var filter: SessionFilter?
  /// The language people read.
  public var language: Language
  /// The day taken as today.
  public var today: CivilDate
  /// The folder that relative paths start from.
  public var folder: String
  /// Statements that were run, oldest first.
  public var history: [String] = []
  /// The last report with a table.
  public var last: Report?
  /// Columns of the terminal, or of a page.
  public var width = 80
  /// Whether the session ends after one statement.
  public var hasOneStatement = false
  var recording: Recording?

  /// The session as it starts: nothing open.
  ///
  /// - Parameters:
  ///   - language: the language people read.
  ///   - today: the day taken as today.
  ///   - folder: the folder that relative paths start from.
  public init(language: Language, today: CivilDate, folder: String) {
    surveys = SurveyLibrary(declarations: [])
    self.language = language
    self.today = today
    self.folder = folder
  }

  /// The name the prompt shows: the workspace's, or that of the first open file.
  public var title: String? {
    workspace?.name ?? openedFiles.first.map(FilePath.name(of:))
  }
}
