import CEditline
import Foundation
import Synchronization

/// Routes the process's signals: to the line being edited, or to the command that runs.
///
/// The handlers are C and write one byte; a thread of its own reads it and acts here. While a terminal is
/// ours, SIGTERM, SIGHUP, SIGQUIT, Ctrl-Z, a crash and exit leave it as it was found.
/// Make one for the whole process.
public final class SignalHub: Sendable {
  /// What the process is at the moment.
  public enum Role: Sendable {
    /// It edits lines: Ctrl-C, Ctrl-Z, resize and the fatal signals are taken over.
    case interactive
    /// It runs a script: only Ctrl-C is taken over.
    case batch
  }

  /// Why there are no signals to be had.
  public struct Unavailable: Error, Sendable, CustomStringConvertible {
    /// The system's own reason.
    public let reason: String

    /// One line in English.
    public var description: String { "signals cannot be handled: \(reason)" }
  }

  private struct State {
    var wake: EditorWake?
    var foreground: (@Sendable (Int) -> Void)?
    var count = 0
  }

  private let state = Mutex(State())

  /// Installs the handlers.
  ///
  /// - Parameter role: what is taken over.
  /// - Throws: `Unavailable` when the process has no descriptors left for a pipe.
  public init(_ role: Role = .interactive) throws(Unavailable) {
    let fd = ced_signals_install(role == .interactive)
    guard fd >= 0 else { throw Unavailable(reason: unsafe String(cString: strerror(errno))) }
    let thread = Thread { [self] in listen(to: fd) }
    thread.name = "signals"
    thread.start()
  }

  /// Sends Ctrl-C, resize and resume to an editor from now on.
  public func attach(_ wake: EditorWake) { state.withLock { $0.wake = wake } }

  /// While set, Ctrl-C calls it with 1, 2, 3 … instead of dropping the line being edited.
  ///
  /// It runs on the signal thread: be short. Presses in quick succession may arrive as one.
  public func setForeground(_ action: (@Sendable (Int) -> Void)?) {
    state.withLock {
      $0.foreground = action
      $0.count = 0
    }
  }

  /// Runs something during which Ctrl-C is somebody else's, such as a pager's, and does nothing here.
  public func ignoringInterrupts<Value>(
    isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Value
  ) async rethrows -> Value {
    let before = state.withLock { $0.foreground }
    setForeground { _ in }
    defer { setForeground(before) }
    return try await body()
  }

  private func listen(to fd: Int32) {
    var bytes = [UInt8](repeating: 0, count: 64)
    while true {
      let count = unsafe read(fd, &bytes, bytes.count)
      if count > 0 {
        for signal in Set(bytes[..<count]) { deliver(Int32(signal)) }
      } else if count == 0 || errno != EINTR {
        return
      }
    }
  }

  /// Acts on one signal; for the signal thread.
  func deliver(_ signal: Int32) {
    guard signal == SIGINT else {
      let wake = state.withLock { $0.wake }
      if signal == SIGWINCH { wake?.resize() }
      if signal == SIGCONT { wake?.resume() }
      return
    }
    let (wake, action, count) = state.withLock { state in
      if state.foreground != nil { state.count += 1 }
      return (state.wake, state.foreground, state.count)
    }
    if let action { action(count) } else { wake?.interrupt() }
  }
}
