import Foundation

/// Lines from a pipe or a file: no prompt, no editing, nothing lost.
///
/// Invalid bytes become U+FFFD, CR LF counts as one break, and a last line without a break is a line.
struct PlainInput {
  private let fd: Int32
  private let wakeFD: Int32
  private var buffer: [UInt8] = []
  private var ended = false

  init(fd: Int32, wakeFD: Int32) {
    self.fd = fd
    self.wakeFD = wakeFD
  }

  /// Waits for the next line.
  ///
  /// - Parameter isInterrupted: asked when the wake descriptor is readable.
  mutating func next(isInterrupted: () -> Bool) -> LineEvent {
    var scanned = 0
    while true {
      if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
        return .line(take(end, and: 1))
      }
      scanned = buffer.count
      if ended { return buffer.isEmpty ? .endOfInput : .line(take(buffer.count, and: 0)) }
      if !fill() && isInterrupted() { return .interrupted }
    }
  }

  private mutating func take(_ count: Int, and terminator: Int) -> String {
    var line = buffer[..<count]
    if terminator == 1 && line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    defer { buffer.removeFirst(count + terminator) }
    return String(decoding: line, as: UTF8.self)
  }

  /// Waits for bytes; false when woken instead.
  private mutating func fill() -> Bool {
    var descriptors = [
      pollfd(fd: fd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeFD, events: Int16(POLLIN), revents: 0),
    ]
    guard unsafe poll(&descriptors, 2, -1) > 0 else { return errno != EINTR }
    if descriptors[1].revents != 0 {
      var sink = [UInt8](repeating: 0, count: 64)
      _ = unsafe read(wakeFD, &sink, sink.count)
      return false
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe read(fd, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      ended = true
    }
    return true
  }
}
