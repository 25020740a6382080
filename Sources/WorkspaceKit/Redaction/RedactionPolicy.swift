import Synchronization

/// Whether and how respondents' words are redacted in one session; all its surveys share it.
///
/// Everything that leaves a survey in words passes here, so that no command can forget it: cells of
/// rows, comments, and what stands in cells with problems. Any thread may ask.
public final class RedactionPolicy: Sendable {
  private struct State {
    var rules = RedactionRules()
    var isOn = true
    /// Changes with the rules, so that what was prepared for older ones is not used.
    var version = 0
  }

  private let state = Mutex(State())

  /// A policy with the rules of nobody: every kind of personal data, no columns; switched on.
  public init() {}

  /// What is taken out.
  public var rules: RedactionRules { state.withLock { $0.rules } }

  /// Whether anything is taken out.
  public var isOn: Bool { state.withLock { $0.isOn } }

  /// The number of times that the rules were changed.
  var version: Int { state.withLock { $0.version } }

  /// Takes over the rules of a workspace.
  ///
  /// - Parameter rules: what is taken out from now on.
  public func use(_ rules: RedactionRules) {
    state.withLock { state in
      guard state.rules != rules else { return }
      state.rules = rules
      state.version += 1
    }
  }

  /// Switches redaction on or off.
  ///
  /// - Parameter isOn: whether anything is taken out from now on.
  public func use(_ isOn: Bool) {
    state.withLock { $0.isOn = isOn }
  }
}
