/// Bytes that can be read at any place.
enum ByteStore: Sendable {
  /// In a file, given or temporary.
  case file(OpenFile)
  /// In memory.
  case memory([UInt8])

  /// The number of bytes.
  var count: Int {
    switch self {
    case .file(let file): file.identity.size
    case .memory(let bytes): bytes.count
    }
  }

  /// Fills a buffer from an offset on.
  ///
  /// - Throws: `.truncated` when the store ends before the buffer is full.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) {
    switch self {
    case .file(let file):
      let count = unsafe try file.read(at: offset, into: buffer)
      if count < buffer.count {
        throw .truncated(path: file.identity.path, offset: offset + count)
      }
    case .memory(let bytes):
      guard offset + buffer.count <= bytes.count else {
        throw .truncated(path: "", offset: bytes.count)
      }
      unsafe bytes.withUnsafeBytes { source in
        unsafe buffer.copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[offset..<(offset + buffer.count)]))
      }
    }
  }

  /// Some bytes as an array.
  func bytes(at offset: Int, count: Int) throws(ReadFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var failure: ReadFailure?
    unsafe bytes.withUnsafeMutableBytes { buffer in
      do throws(ReadFailure) {
        unsafe try read(at: offset, into: buffer)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
