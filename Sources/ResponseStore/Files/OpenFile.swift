#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file opened for reading, closed when nobody needs it any more.
final class OpenFile: Sendable {
  /// The file's state when it was opened.
  let identity: FileIdentity
  /// Whether it is a pipe, which can be read once, from front to back.
  let isPipe: Bool
  /// The system's number of it.
  let descriptor: Int32

  /// Opens a file or pipe.
  init(path: String) throws(ReadFailure) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path: path, code: errno, offset: 0) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .system(path: path, code: code, offset: 0)
    }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFIFO else {
      close(descriptor)
      throw kind == S_IFDIR ? .isFolder(path: path) : .notAFile(path: path)
    }
    self.descriptor = descriptor
    isPipe = kind == S_IFIFO
    identity = Self.identity(path: path, status)
  }

  /// Takes over a descriptor of a temporary file.
  init(temporary descriptor: Int32, size: Int) {
    self.descriptor = descriptor
    isPipe = false
    identity = FileIdentity(path: "", size: size, modified: 0, device: 0, inode: 0)
  }

  deinit { close(descriptor) }

  /// Fills as much of a buffer as the file has from an offset on.
  ///
  /// - Returns: the number of bytes read; fewer than asked for only at the end of the file.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    var done = 0
    while done < buffer.count {
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
      let count =
        isPipe
        ? unsafe Self.readNext(descriptor, rest.baseAddress, rest.count)
        : unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(path: identity.path, code: errno, offset: offset + done)
      }
      done += count
    }
    return done
  }

  /// Throws `.changed` when the content is no longer what it was when the file was opened.
  ///
  /// A file that was replaced by another of the same name has not changed: the old one is still
  /// readable here.
  func checkUnchanged() throws(ReadFailure) {
    if isPipe || identity.path.isEmpty { return }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw .system(path: identity.path, code: errno, offset: 0)
    }
    let now = Self.identity(path: identity.path, status)
    if now.size < identity.size { throw .truncated(path: identity.path, offset: now.size) }
    if now != identity { throw .changed(path: identity.path) }
  }

  @inline(__always)
  private static func readNext(_ descriptor: Int32, _ base: UnsafeMutableRawPointer?, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      unsafe Glibc.read(descriptor, base, count)
    #elseif canImport(Musl)
      unsafe Musl.read(descriptor, base, count)
    #else
      unsafe Darwin.read(descriptor, base, count)
    #endif
  }

  private static func identity(path: String, _ status: stat) -> FileIdentity {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return FileIdentity(
      path: path, size: Int(status.st_size),
      modified: Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec),
      device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
  }

  private static func failure(path: String, code: Int32, offset: Int) -> ReadFailure {
    switch code {
    case ENOENT, ENOTDIR: .missing(path: path)
    case EACCES, EPERM: .notPermitted(path: path)
    case EISDIR: .isFolder(path: path)
    default: .system(path: path, code: code, offset: offset)
    }
  }
}
