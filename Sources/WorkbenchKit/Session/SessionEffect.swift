public import ResponseStore
public import WorkspaceKit

/// A change to the session that a command asks for; the engine carries it out after the report.
public enum SessionEffect: Sendable, Hashable {
  /// Opens a workspace folder or survey files, each path with its place in the statement.
  case open(paths: [Spanned<String>])
  /// Narrows the whole session, or with nil lifts the narrowing.
  case filter(Expression?)
  /// Sets a setting, or with nil resets it.
  case set(name: String, value: ArgumentValue?, written: String)
  /// Speaks another language from now on.
  case language(Language)
  /// Declares survey columns for this session.
  case declare(survey: String, [ColumnDeclaration])
  /// Declarations were written: what was proposed or edited is declared from now on.
  case declarationsSaved
  /// Starts writing statements that work to a script.
  case startRecording(path: Spanned<String>, overwrites: Bool)
  /// Stops writing statements.
  case stopRecording
  /// Runs a script; the path with its place in the statement.
  case run(path: Spanned<String>, parameters: [String: String], mode: ScriptMode)
  /// Forgets what is cached and reads sources anew when next needed.
  case forgetCaches
  /// Leaves.
  case quit
}

/// What a script is run for.
public enum ScriptMode: String, Sendable, Hashable {
  /// To see its answers.
  case show
}
