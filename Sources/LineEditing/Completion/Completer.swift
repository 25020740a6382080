/// Answers what may stand at the cursor.
///
/// Both questions are asked on the editor's own thread, synchronously, while a key is waiting: answer
/// from a snapshot (behind a `Mutex`, say) and never from a lock that long work holds.
public protocol Completer: Sendable {
  /// What may stand at the cursor, in the order in which it is to be shown.
  ///
  /// - Parameter request: the text typed so far and where the cursor is in it.
  /// - Returns: the candidates; an empty array makes the terminal beep.
  func candidates(for request: CompletionRequest) -> [Candidate]

  /// What the user is probably about to type after the cursor, which is at the end of the text.
  ///
  /// - Parameter request: the text typed so far; the cursor is at its end.
  /// - Returns: only the part that is not typed yet, without a line break; nil leaves the suggestion
  ///   to the history.
  func hint(for request: CompletionRequest) -> String?
}

extension Completer {
  /// Leaves every suggestion to the history.
  public func hint(for request: CompletionRequest) -> String? { nil }
}

/// Offers nothing; for an editor without completion.
public struct NoCompleter: Completer {
  /// Makes a completer that offers nothing.
  public init() {}

  /// Offers nothing.
  public func candidates(for request: CompletionRequest) -> [Candidate] { [] }
}
