import CommandLanguage
import LineEditing
import Synchronization
import WorkbenchEngine
import WorkbenchKit

/// Completes statements at the prompt: what the language allows here, from what the session holds.
///
/// Asked on the editor's own thread; it looks at a copy of the session's state that the shell
/// refreshes between statements, and never waits.
final class StatementCompleter: Completer {
  private struct Snapshot {
    var environment: SessionEnvironment
    var language: Language
    var history: [String]
  }

  private let snapshot: Mutex<Snapshot>

  init(_ state: SessionState, catalogue: Catalogue) {
    snapshot = Mutex(
      Snapshot(
        environment: SessionEnvironment(state, catalogue: catalogue), language: state.language,
        history: state.history))
  }

  /// Takes over the session as it is now.
  func refresh(_ state: SessionState, catalogue: Catalogue) {
    let fresh = Snapshot(
      environment: SessionEnvironment(state, catalogue: catalogue), language: state.language,
      history: state.history)
    snapshot.withLock { $0 = fresh }
  }

  func candidates(for request: CompletionRequest) -> [LineEditing.Candidate] {
    let (environment, language) = snapshot.withLock { ($0.environment, $0.language) }
    let result = CommandLanguage.completions(
      for: request.text, cursor: request.cursor, in: environment)
    return result.candidates.map { candidate in
      LineEditing.Candidate(
        candidate.text, replacing: result.replaced.start..<result.replaced.end,
        label: candidate.title, summary: candidate.summary?(language) ?? "",
        addsSpace: candidate.addsSpace)
    }
  }

  func hint(for request: CompletionRequest) -> String? {
    guard request.cursor == request.text.utf8.count, request.text.count >= 2 else { return nil }
    let history = snapshot.withLock { $0.history }
    guard let earlier = history.last(where: { $0.hasPrefix(request.text) && $0 != request.text })
    else { return nil }
    let rest = earlier.dropFirst(request.text.count)
    return String(rest.prefix { $0 != "\n" })
  }
}
