import Foundation

/// Bytes from a terminal as scalars, pastes and wake-ups; knows nothing of libedit.
struct TerminalInput {
  enum Event: Equatable {
    case scalar(Unicode.Scalar)
    case paste(String)
    case wake
    case endOfInput
    case failed(Int32)
  }

  private let fd: Int32
  private let wakeFD: Int32
  private var buffer: [UInt8] = []
  /// How far a paste has been searched for its end.
  private var scanned = 0

  /// - Parameters:
  ///   - fd: what keys are read from.
  ///   - wakeFD: readable when somebody wants `next` to return; -1 for none.
  init(fd: Int32, wakeFD: Int32) {
    self.fd = fd
    self.wakeFD = wakeFD
  }

  private static let pasteStart = Array("\u{1b}[200~".utf8)
  private static let pasteEnd = Array("\u{1b}[201~".utf8)

  /// Whether `next` would wait, so that there is time to draw something.
  var isIdle: Bool {
    guard buffer.isEmpty else { return false }
    var descriptor = pollfd(fd: fd, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&descriptor, 1, 0) == 0
  }

  /// Forgets bytes that are not an event yet.
  mutating func discardBuffered() {
    buffer.removeAll()
    scanned = 0
  }

  /// Waits for the next event.
  mutating func next() -> Event {
    while true {
      if let event = decode(final: false) { return event }
      switch fill(timeout: patience) {
      case .data: continue
      case .timeout:
        if let event = decode(final: true) { return event }
      case .wake: return .wake
      case .end: return decode(final: true) ?? .endOfInput
      case .error(let code): return .failed(code)
      }
    }
  }

  /// How long to wait for the rest of what has begun, in milliseconds; -1 for ever.
  ///
  /// A lone ESC is a key of its own unless more follows at once; a paste comes over a slow line too.
  private var patience: Int32 {
    if buffer.isEmpty { return -1 }
    if isPasting { return 2_000 }
    return buffer.count >= 3 ? 200 : 40
  }

  // MARK: reading

  private enum Fill { case data, timeout, wake, end, error(Int32) }

  private mutating func fill(timeout: Int32) -> Fill {
    var descriptors = [
      pollfd(fd: fd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wakeFD, events: Int16(POLLIN), revents: 0),
    ]
    let ready = unsafe poll(&descriptors, 2, timeout)
    if ready == 0 { return .timeout }
    // Interrupted in spite of SA_RESTART, as poll always is: look whether a signal left a message.
    if ready < 0 { return errno == EINTR ? .wake : .error(errno) }
    if descriptors[1].revents != 0 {
      var sink = [UInt8](repeating: 0, count: 64)
      _ = unsafe read(wakeFD, &sink, sink.count)
      return .wake
    }
    // One at a time outside pastes: what is typed ahead stays in the terminal, for child programs and
    // for whoever reads after us.
    var chunk = [UInt8](repeating: 0, count: isPasting ? 256 : 1)
    let count = unsafe read(fd, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
      return .data
    }
    if count == 0 || errno == EIO { return .end }
    return errno == EINTR || errno == EAGAIN ? .data : .error(errno)
  }

  // MARK: decoding

  private mutating func decode(final: Bool) -> Event? {
    guard let first = buffer.first else { return nil }
    if Self.pasteStart.starts(with: buffer.prefix(Self.pasteStart.count)) {
      if isPasting { return paste(final: final) }
      if !final { return nil }
    }
    let needed = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
    if buffer.count < needed && !final { return nil }
    let bytes = buffer.prefix(needed)
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&iterator), UTF8.width(scalar) == bytes.count
    {
      buffer.removeFirst(bytes.count)
      return .scalar(scalar)
    }
    // Never dropped in silence: an invalid byte becomes the replacement character.
    buffer.removeFirst(1)
    return .scalar("\u{FFFD}")
  }

  private var isPasting: Bool { buffer.starts(with: Self.pasteStart) }

  /// Looks for the end mark from where the last look stopped, so that a long paste costs linear time.
  private mutating func paste(final: Bool) -> Event? {
    let start = Self.pasteStart.count
    let mark = Self.pasteEnd
    var index = max(start, scanned)
    while index + mark.count <= buffer.count {
      if buffer[index] == mark[0] && buffer[index...].starts(with: mark) {
        let body = String(decoding: buffer[start..<index], as: UTF8.self)
        buffer.removeFirst(index + mark.count)
        scanned = 0
        return .paste(body)
      }
      index += 1
    }
    scanned = index
    guard final else { return nil }
    let body = String(decoding: buffer[start...], as: UTF8.self)
    discardBuffered()
    return .paste(body)
  }
}
