import Synchronization

/// Adds up how far workers have come, and tells it some ten times a second at most.
final class ProgressMeter: Sendable {
  private struct State {
    var bytes = 0
    var rows = 0
    var told = ContinuousClock.now
  }

  private let total: Int
  private let report: (@Sendable (LoadProgress) -> Void)?
  private let state = Mutex(State())

  init(total: Int, _ report: (@Sendable (LoadProgress) -> Void)?) {
    self.total = total
    self.report = report
  }

  /// Counts what a worker has read.
  func add(bytes: Int, rows: Int) {
    guard let report else { return }
    let news: LoadProgress? = state.withLock { state in
      state.bytes += bytes
      state.rows += rows
      let now = ContinuousClock.now
      guard state.bytes >= total || now - state.told >= .milliseconds(100) else { return nil }
      state.told = now
      return LoadProgress(bytes: state.bytes, totalBytes: total, rows: state.rows)
    }
    if let news { report(news) }
  }
}
