import Synchronization

/// How a command ended that Ctrl-C could stop.
public enum CommandOutcome<Value: Sendable>: Sendable {
  /// It returned.
  case finished(Value)
  /// It was stopped, and it has stopped.
  case cancelled
  /// It was told to stop and did not: it has been left running.
  case abandoned
  /// It threw.
  case failed(any Error)
}

/// Runs an operation that Ctrl-C cancels.
///
/// The first Ctrl-C cancels the operation's task. If that has had no effect after a second, `note` is
/// called, and from then on another Ctrl-C leaves the operation running and returns. Earlier presses do
/// no more than the first: signals that come in quick succession may arrive as one.
///
/// - Parameters:
///   - hub: where Ctrl-C comes from.
///   - grace: how long a cancelled operation may take before the note.
///   - note: tells the user that it is still stopping and what another Ctrl-C does.
///   - operation: what to run; it should look at `Task.checkCancellation()` now and then.
/// - Returns: how it ended. An operation that returns a value although it was cancelled is `cancelled`.
public func withInterruptCancellation<Value: Sendable>(
  _ hub: SignalHub, grace: Duration = .seconds(1), note: @escaping @Sendable () -> Void,
  _ operation: @escaping @Sendable () async throws -> Value
) async -> CommandOutcome<Value> {
  let (outcomes, continuation) = AsyncStream<CommandOutcome<Value>>.makeStream()
  let task = Task { try await operation() }
  Task {
    switch await task.result {
    case .success(let value): continuation.yield(task.isCancelled ? .cancelled : .finished(value))
    case .failure(is CancellationError): continuation.yield(.cancelled)
    case .failure(let error): continuation.yield(task.isCancelled ? .cancelled : .failed(error))
    }
  }
  let progress = StopProgress()
  hub.setForeground { _ in
    switch progress.press() {
    case .cancel:
      task.cancel()
      Task {
        try? await Task.sleep(for: grace)
        if progress.graceIsOver() { note() }
      }
    case .wait: break
    case .abandon: continuation.yield(.abandoned)
    }
  }
  // In a task of its own: a stream ends early for a caller that is itself cancelled.
  let first = Task {
    for await outcome in outcomes { return outcome }
    return .cancelled
  }
  let outcome = await withTaskCancellationHandler {
    await first.value
  } onCancel: {
    task.cancel()
  }
  hub.setForeground(nil)
  progress.end()
  return outcome
}

/// How far stopping has got; shared by the signal thread and the tasks.
private final class StopProgress: Sendable {
  enum Press { case cancel, wait, abandon }
  private enum Stage { case running, stopping, overdue, over }
  private let stage = Mutex(Stage.running)

  /// What a press of Ctrl-C is to do.
  func press() -> Press {
    stage.withLock { stage in
      switch stage {
      case .running:
        stage = .stopping
        return .cancel
      case .stopping, .over: return .wait
      case .overdue: return .abandon
      }
    }
  }

  /// Whether the operation is still stopping now that its time is up.
  func graceIsOver() -> Bool {
    stage.withLock { stage in
      guard stage == .stopping else { return false }
      stage = .overdue
      return true
    }
  }

  func end() { stage.withLock { $0 = .over } }
}
