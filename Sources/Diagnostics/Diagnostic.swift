/// A problem told to a person: what, where, why, and one next step.
///
/// Respondents' words never appear in a diagnostic unless asked for, because diagnostics end up in
/// logs: say the row, not the answer.
public struct Diagnostic: Error, Sendable, Hashable {
  /// How serious it is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Worth knowing.
    case info
    /// The result stands, with a caution.
    case warning
    /// There is no result.
    case error
  }

  /// The stable name of the kind of problem.
  public var code: DiagnosticCode
  /// How serious it is.
  public var severity: Severity
  /// What is wrong, in one sentence without a full stop.
  public var message: Text
  /// Where it is wrong; nil where no place can be named.
  public var place: Place?
  /// One next step, such as `did you mean "region"?`.
  public var hint: Text?
  /// Further facts, one a line.
  public var notes: [Text]
  /// The statement that `place` speaks about; the engine fills it in.
  public var statement: StatementSource?

  /// Makes a diagnostic.
  ///
  /// - Parameters:
  ///   - code: the kind of problem.
  ///   - message: what is wrong, without a full stop.
  ///   - place: where.
  ///   - hint: one next step.
  ///   - notes: further facts.
  ///   - severity: how serious; an error unless told otherwise.
  public init(
    _ code: DiagnosticCode, _ message: Text, at place: Place? = nil, hint: Text? = nil,
    notes: [Text] = [], severity: Severity = .error
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.hint = hint
    self.notes = notes
  }
}

/// Where something is wrong.
public enum Place: Sendable, Hashable {
  /// Words of the statement being run.
  case statement(SourceSpan)
  /// A place in a file: line and column count from 1; a column of nil means the whole line, a line
  /// of nil the whole file. The excerpt is the line itself where showing it is harmless.
  case file(path: String, line: Int?, column: Int?, excerpt: String?)

  /// A whole file.
  ///
  /// - Parameter path: the file's path as a person would write it.
  public static func file(_ path: String) -> Place {
    .file(path: path, line: nil, column: nil, excerpt: nil)
  }
}

/// The statement a diagnostic points into, and where that statement came from.
public struct StatementSource: Sendable, Hashable {
  /// The statement's text as typed; may hold several lines.
  public var text: String
  /// The script's path, or nil for the prompt and for `-c`.
  public var file: String?
  /// The line of the script on which the statement starts, from 1.
  public var line: Int

  /// Describes where a statement came from.
  ///
  /// - Parameters:
  ///   - text: the statement as typed.
  ///   - file: the script's path, or nil for the prompt.
  ///   - line: the first line of the statement in that script.
  public init(text: String, file: String? = nil, line: Int = 1) {
    self.text = text
    self.file = file
    self.line = line
  }
}
