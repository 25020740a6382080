#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One of the process's own streams, written without buffering surprises.
public enum StandardStream: Int32, Sendable {
  /// Results.
  case output = 1
  /// Everything else.
  case error = 2

  /// Writes a text whole.
  ///
  /// A reader that went away (`reis … | head`) ends the writing quietly.
  ///
  /// - Parameter text: the text; written as UTF-8.
  /// - Returns: whether all of it was written.
  @discardableResult
  public func write(_ text: String) -> Bool { write(Array(text.utf8)) }

  /// Writes bytes whole.
  ///
  /// - Parameter bytes: the bytes.
  /// - Returns: whether all of them were written.
  @discardableResult
  public func write(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes {
        unsafe systemWrite(rawValue, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
