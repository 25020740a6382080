public import WorkbenchKit

/// Where a session's answers go: a terminal, a pipe, a test.
public protocol SessionOutput: Sendable {
  /// A statement of a script is about to run.
  ///
  /// - Parameter statement: the statement and its place in the script.
  func begin(_ statement: StatementSource) async

  /// A statement gave a report with something to show.
  ///
  /// - Parameters:
  ///   - report: the report, provenance attached.
  ///   - statement: the statement and where it came from.
  func show(_ report: Report, of statement: StatementSource) async

  /// Something is wrong, or worth a caution.
  ///
  /// - Parameter diagnostic: what, where, why and one next step.
  func report(_ diagnostic: Diagnostic) async

  /// Something happened that is not a result: a filter was set, a file written.
  ///
  /// - Parameter message: one sentence.
  func inform(_ message: Text) async
}

/// How a statement ended.
public enum StatementOutcome: Sendable, Hashable {
  /// It was answered, or there was nothing to do.
  case done
  /// The answer is "no": an expectation was not met, findings reached `--fail-on`.
  case unmet
  /// It could not be answered.
  case failed(Diagnostic)
  /// The person stopped it.
  case cancelled
  /// The person leaves.
  case quit
}

/// The exit codes of the process; a contract with scripts and other programs.
public enum ExitStatus {
  /// Everything was answered.
  public static let fine: Int32 = 0
  /// A command failed, or findings or expectations said "no".
  public static let failed: Int32 = 1
  /// The process was called in a way it does not understand.
  public static let usage: Int32 = 2
  /// A replay found that answers have changed.
  public static let drift: Int32 = 3
  /// The person interrupted it.
  public static let interrupted: Int32 = 130

  /// The exit code for an outcome.
  ///
  /// - Parameter outcome: how the last statement ended.
  public static func code(for outcome: StatementOutcome) -> Int32 {
    switch outcome {
    case .done, .quit: fine
    case .unmet, .failed: failed
    case .cancelled: interrupted
    }
  }
}
