public import ResponseStore
public import WorkspaceKit

/// The workspace and the session as they stand while one command runs.
public struct Context: Sendable {
  /// The workspace; nil when survey files were opened without one.
  public var workspace: Workspace?
  /// The surveys that are open, with their responses.
  public var surveys: SurveyLibrary
  /// The absolute folder that paths on the line start from: that of the script, or the one in which
  /// `reis` was started.
  public var folder: String
  /// What was set with `set`.
  public var settings: Settings
  /// What the session is narrowed to; nil without a filter.
  public var filter: SessionFilter?
  /// The day taken as today, so that a script gives the same answer later.
  public var today: CivilDate
  /// What the session remembers: statements, the last result, the recording.
  public var session: SessionSnapshot
  /// All commands, settings and codes, for help and search.
  public var catalogue: Catalogue
  /// Where long work reports how far it is.
  public var progress: Progress
  /// Turns a report into the bytes of a file.
  public var encoder: ReportEncoder
  /// Whether the process ends after this statement, so that nothing need be kept for another.
  public var isLastStatement = false
  /// Reads conditions that stand in files.
  public var expressions = ExpressionReader()
  /// The rules that plugins contribute, in the order of registration.
  public var rules: [RegisteredRule] = []

  /// Makes a context.
  ///
  /// - Parameters:
  ///   - workspace: the workspace, if any.
  ///   - surveys: the surveys that are open.
  ///   - folder: the absolute folder that paths on the line start from; that of the surveys unless
  ///     told otherwise.
  ///   - settings: what was set.
  ///   - filter: what the session is narrowed to.
  ///   - today: the day taken as today.
  ///   - session: what the session remembers.
  ///   - catalogue: all commands, settings and codes.
  ///   - progress: where long work reports.
  ///   - encoder: turns a report into the bytes of a file.
  public init(
    workspace: Workspace? = nil, surveys: SurveyLibrary, folder: String? = nil,
    settings: Settings = Settings(), filter: SessionFilter? = nil, today: CivilDate,
    session: SessionSnapshot = SessionSnapshot(),
    catalogue: Catalogue = Catalogue(plugins: []), progress: Progress = Progress(),
    encoder: ReportEncoder = ReportEncoder()
  ) {
    self.workspace = workspace
    self.surveys = surveys
    self.folder = folder ?? surveys.folder
    self.settings = settings
    self.filter = filter
    self.today = today
    self.session = session
    self.catalogue = catalogue
    self.progress = progress
    self.encoder = encoder
  }

  /// Stops the command when the person pressed Ctrl-C.
  ///
  /// - Throws: `command.cancelled`.
  public func checkCancellation() throws(Diagnostic) {
    if Task.isCancelled { throw .cancelled }
  }
}

/// What the session is narrowed to.
public struct SessionFilter: Sendable, Hashable {
  /// The condition.
  public var expression: Expression
  /// The condition as it was written.
  public var written: String

  /// Makes a filter.
  ///
  /// - Parameters:
  ///   - expression: the condition.
  ///   - written: the condition as it was written.
  public init(_ expression: Expression, written: String) {
    self.expression = expression
    self.written = written
  }
}

/// What a session remembers.
public struct SessionSnapshot: Sendable {
  /// Statements that were run, oldest first.
  public var history: [String]
  /// The last report with a result; nil when there is none yet.
  public var last: Report?
  /// The script that is being recorded; nil when nothing is.
  public var recording: String?
  /// The language people read.
  public var language: Language
  /// Columns that a page of text has.
  public var width: Int
  /// The folder that relative paths start from, as an absolute path.
  public var folder: String

  /// Makes a snapshot.
  ///
  /// - Parameters:
  ///   - history: statements that were run, oldest first.
  ///   - last: the last report with a result.
  ///   - recording: the script that is being recorded.
  ///   - language: the language people read.
  ///   - width: columns that a page of text has.
  ///   - folder: the folder that relative paths start from.
  public init(
    history: [String] = [], last: Report? = nil, recording: String? = nil,
    language: Language = .en, width: Int = 80, folder: String = "/"
  ) {
    self.history = history
    self.last = last
    self.recording = recording
    self.language = language
    self.width = width
    self.folder = folder
  }
}

extension Diagnostic {
  /// The person pressed Ctrl-C.
  public static let cancelled = Diagnostic(
    .commandCancelled, Text("cancelled", nl: "afgebroken"), severity: .info)
}
