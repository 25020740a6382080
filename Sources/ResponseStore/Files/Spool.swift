#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Text that was decompressed, decoded or read from a pipe, kept where any place of it can be read.
///
/// Small texts stay in memory. Larger ones go to a temporary file that has no name from the start,
/// so that nothing is left behind however the program ends.
enum Spool {
  /// The size up to which text stays in memory.
  static let memoryLimit = 16 << 20

  /// Pulls everything out of a stage.
  static func collect(_ stage: inout some ByteStage, cancellation: Cancellation?) throws
    -> ByteStore
  {
    var bytes: [UInt8] = []
    var file: TemporaryFile?
    while try stage.appendNext(to: &bytes) {
      try cancellation?.check()
      if bytes.count > memoryLimit || file != nil {
        let target = try file ?? TemporaryFile()
        file = target
        try target.write(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    return if let file { .file(file.finish()) } else { .memory(bytes) }
  }
}

/// A file without a name.
private final class TemporaryFile {
  private let descriptor: Int32
  private let folder: String
  private var size = 0
  private var isHandedOver = false

  init() throws(ReadFailure) {
    let folder = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/reis-XXXXXX".utf8CString)
    descriptor = unsafe template.withUnsafeMutableBufferPointer { path in
      guard let base = path.baseAddress else { return -1 }
      let descriptor = unsafe mkstemp(base)
      if descriptor >= 0 { unsafe unlink(base) }
      return descriptor
    }
    self.folder = folder
    guard descriptor >= 0 else { throw .noSpace(folder: folder) }
  }

  deinit {
    if !isHandedOver { close(descriptor) }
  }

  func write(_ bytes: [UInt8]) throws(ReadFailure) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe pwrite(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done,
          off_t(size + done))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .noSpace(folder: folder)
      }
      done += count
    }
    size += done
  }

  func finish() -> OpenFile {
    isHandedOver = true
    return OpenFile(temporary: descriptor, size: size)
  }
}
