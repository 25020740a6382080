import CEditline
import Foundation
import Synchronization

/// The side door into a `readLine` that waits, open to every thread.
///
/// Each call returns false when no line is being read; nothing has happened then.
public final class EditorWake: Sendable {
  struct Pending {
    var isReading = false
    var interrupt = false
    /// Ctrl-C came while nothing was being read.
    var earlyInterrupt = false
    var resize = false
    var resume = false
    var messages: [String] = []
  }

  /// Readable when something is pending; -1 when the process had no descriptors left.
  let readFD: Int32
  private let writeFD: Int32
  private let pending = Mutex(Pending())

  init() {
    var fds: [Int32] = [-1, -1]
    _ = unsafe ced_wake_pipe(&fds)
    (readFD, writeFD) = (fds[0], fds[1])
  }

  deinit {
    if readFD >= 0 {
      close(readFD)
      close(writeFD)
    }
  }

  /// Drops the line, as Ctrl-C does.
  @discardableResult public func interrupt() -> Bool {
    let isReading = post { $0.interrupt = true }
    if !isReading { pending.withLock { $0.earlyInterrupt = true } }
    return isReading
  }

  /// Asks the terminal for its size and draws the line again.
  @discardableResult public func resize() -> Bool { post { $0.resize = true } }

  /// Draws the line again, after the process was stopped.
  @discardableResult public func resume() -> Bool { post { $0.resume = true } }

  /// Prints above the prompt; the line and the cursor in it stay as they are.
  ///
  /// - Parameter text: one or more lines, already clean of control characters, without a break at the end.
  /// - Returns: false when no line is being read: print it yourself then.
  @discardableResult public func message(_ text: String) -> Bool {
    post { $0.messages.append(text) }
  }

  private func post(_ change: (inout Pending) -> Void) -> Bool {
    pending.withLock { now in
      guard now.isReading else { return false }
      change(&now)
      var byte: UInt8 = 1
      // A full pipe is as good: it is readable.
      _ = unsafe write(writeFD, &byte, 1)
      return true
    }
  }

  /// A line is being read from now on; what came before is stale.
  ///
  /// - Returns: whether Ctrl-C was pressed since the last line ended.
  @discardableResult func begin() -> Bool {
    let wasInterrupted = pending.withLock { now in
      defer { now = Pending(isReading: true) }
      return now.earlyInterrupt
    }
    var sink = [UInt8](repeating: 0, count: 64)
    while unsafe read(readFD, &sink, sink.count) > 0 {}
    return wasInterrupted
  }

  /// What has come in since the last look.
  func take() -> Pending {
    pending.withLock { now in
      defer { now = Pending(isReading: now.isReading) }
      return now
    }
  }

  /// No line is being read from now on.
  ///
  /// - Returns: the messages nobody has printed yet.
  func end() -> [String] {
    pending.withLock { now in
      defer { now = Pending() }
      return now.messages
    }
  }
}
