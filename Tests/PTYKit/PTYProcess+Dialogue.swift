public import Foundation

/// Keys in, screens out.
extension PTYProcess {
  // MARK: sending

  /// Types a text.
  ///
  /// Reads meanwhile: on a full pseudo-terminal both sides would wait for ever.
  ///
  /// - Throws: `PTYError.timeout` when the program takes nothing for ten seconds.
  public func send(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    var deadline = Date(timeIntervalSinceNow: 10)
    while !bytes.isEmpty {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      _ = unsafe poll(&descriptor, 1, 100)
      if descriptor.revents & Int16(POLLIN) != 0 { pump(0) }
      if descriptor.revents & Int16(POLLHUP) != 0 { return }
      if descriptor.revents & Int16(POLLOUT) != 0 {
        let part = Array(bytes.prefix(256))
        let count = unsafe write(master, part, part.count)
        if count > 0 {
          bytes = bytes.dropFirst(count)
          deadline = Date(timeIntervalSinceNow: 10)
        }
      }
      if Date() > deadline {
        throw PTYError.timeout(expected: "the program to read its keys", screen: screen.text)
      }
    }
  }

  /// Presses keys, one after the other.
  public func send(_ keys: Key...) throws {
    for key in keys { try send(key.sequence) }
  }

  /// Pastes a text between the marks of bracketed paste.
  public func paste(_ text: String) throws { try send("\u{1b}[200~" + text + "\u{1b}[201~") }

  // MARK: waiting

  /// Reads until the screen is as wanted.
  ///
  /// - Parameters:
  ///   - what: said when it does not come.
  ///   - timeout: seconds.
  ///   - isThere: looks at the screen.
  /// - Throws: `PTYError.timeout`, or `PTYError.ended` when the program ended first.
  public func wait(
    _ what: String, timeout: TimeInterval = 20, until isThere: (VTScreen) -> Bool
  ) throws {
    let deadline = Date(timeIntervalSinceNow: timeout)
    while !isThere(screen) {
      if Date() > deadline { throw PTYError.timeout(expected: what, screen: screen.text) }
      if !pump(50) && !isThere(screen) {
        throw PTYError.ended(expected: what, screen: screen.text)
      }
    }
  }

  /// Waits until a text is somewhere on the screen.
  public func wait(for text: String, timeout: TimeInterval = 20) throws {
    try wait(text.debugDescription, timeout: timeout) { $0.text.contains(text) }
  }

  /// Waits until the last row that is not empty is exactly this, spaces at its end left out.
  public func wait(lastLine: String, timeout: TimeInterval = 20) throws {
    try wait("last line \(lastLine.debugDescription)", timeout: timeout) {
      $0.lastLine == lastLine
    }
  }

  /// Reads until nothing has come for a while: only to show that something did *not* happen.
  public func drain(untilQuietFor milliseconds: Int32 = 150) {
    var last = raw.count
    repeat {
      last = raw.count
      if !pump(milliseconds) { return }
    } while raw.count != last
  }

  /// Waits for the program to end, and reads what it still wrote.
  ///
  /// - Throws: `PTYError.timeout`.
  public func waitForExit(timeout: TimeInterval = 20) throws -> ExitStatus {
    let deadline = Date(timeIntervalSinceNow: timeout)
    while true {
      if let status { return status }
      var code: Int32 = 0
      if unsafe waitpid(pid, &code, WNOHANG) == pid {
        let ended = ExitStatus(waitStatus: code)
        status = ended
        var last = -1
        while raw.count != last {
          last = raw.count
          pump(0)
        }
        return ended
      }
      if Date() > deadline { throw PTYError.timeout(expected: "the end", screen: screen.text) }
      pump(10)
    }
  }

  /// Waits until the program is stopped, as by Ctrl-Z.
  ///
  /// - Throws: `PTYError.timeout`, or `PTYError.ended`.
  public func waitUntilStopped(timeout: TimeInterval = 20) throws {
    let deadline = Date(timeIntervalSinceNow: timeout)
    while true {
      var code: Int32 = 0
      if unsafe waitpid(pid, &code, WNOHANG | WUNTRACED) == pid {
        if code & 0xff == 0x7f { return }
        status = ExitStatus(waitStatus: code)
        throw PTYError.ended(expected: "a stop", screen: screen.text)
      }
      if Date() > deadline { throw PTYError.timeout(expected: "a stop", screen: screen.text) }
      pump(10)
    }
  }

  /// Reads what is there, waiting for the first byte for at most so many milliseconds.
  ///
  /// - Returns: false at the end of what the program writes.
  @discardableResult func pump(_ milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&descriptor, 1, milliseconds) > 0 else { return true }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(master, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
    raw += bytes[..<count]
    screen.feed(bytes[..<count])
    return true
  }
}
