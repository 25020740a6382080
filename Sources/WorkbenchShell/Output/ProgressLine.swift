import LineEditing
import Synchronization
public import WorkbenchKit

/// One line on standard error about work that takes longer than half a second; terminals only.
public final class ProgressLine: Sendable {
  private struct State {
    var started = ContinuousClock.now
    var lastDrawn: ContinuousClock.Instant?
    var language: Language
  }

  private let state: Mutex<State>
  private let isTerminal = Terminal.isTerminal(.error) && !Terminal.isDumb

  /// Makes a line, not yet shown.
  ///
  /// - Parameter language: the language people read.
  public init(language: Language) {
    state = Mutex(State(language: language))
  }

  /// Where the work reports; quick to call and safe from any thread.
  public var progress: Progress {
    guard isTerminal else { return Progress() }
    return Progress { [self] step in draw(step) }
  }

  /// Speaks another language from now on.
  ///
  /// - Parameter language: the language people read.
  public func use(_ language: Language) { state.withLock { $0.language = language } }

  /// Removes the line: something else is to be written, or new work begins.
  ///
  /// A thread that still tells of the work before it draws nothing.
  public func restart() {
    state.withLock { state in
      if state.lastDrawn != nil { StandardStream.error.write("\r\u{1B}[K") }
      state.lastDrawn = nil
      state.started = .now
    }
  }

  private func draw(_ step: Progress.Step) {
    // Written under the lock, so that it never appears after it was removed.
    state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.started > .milliseconds(500) else { return }
      if let last = state.lastDrawn, now - last < .milliseconds(100) { return }
      state.lastDrawn = now
      let line = Self.line(for: step, elapsed: now - state.started, state.language)
      let width = Terminal.size?.columns ?? 80
      StandardStream.error.write("\r" + line.prefix(width - 1) + "\u{1B}[K")
    }
  }

  private static func line(
    for step: Progress.Step, elapsed: Duration, _ language: Language
  ) -> String {
    var parts = [step.activity(language)]
    let seconds =
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    if let fraction = step.fraction {
      parts.append(Numerals.percentage(fraction, digits: 0, language))
      if fraction > 0.02, seconds > 0.5 {
        let left = Numerals.decimal(seconds * (1 - fraction) / fraction, digits: 0, language)
        parts.append(language == .nl ? "nog \(left) s" : "\(left) s left")
      }
    }
    if let rows = step.rows, rows > 0, seconds > 0 {
      let perSecond = Numerals.integer(Int(Double(rows) / seconds), language)
      parts.append(language == .nl ? "\(perSecond) rijen/s" : "\(perSecond) rows/s")
    }
    return parts.joined(separator: "  ")
  }
}
