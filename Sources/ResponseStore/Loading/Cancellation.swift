import Synchronization

/// A switch that stops reading or a query from another thread, or from a signal handler's thread.
///
/// Work that is stopped throws `CancellationError` within a few milliseconds.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  /// Makes a switch that has not been thrown.
  public init() {}

  /// Stops the work.
  public func cancel() {
    flag.store(true, ordering: .relaxed)
  }

  /// Whether the work is to stop.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }

  /// Throws `CancellationError` when the work is to stop.
  func check() throws {
    if isCancelled { throw CancellationError() }
  }
}
