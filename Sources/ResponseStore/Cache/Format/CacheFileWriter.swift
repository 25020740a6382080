#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes one file of the cache under a temporary name and renames it when it is complete.
///
/// Whoever opens the file meanwhile finds the one before it, whole; of two writers the last one
/// wins. The file is not flushed to disk: should the power fail, its checksums tell.
final class CacheFileWriter {
  /// How temporary names end.
  static let ending = ".tmp"

  private let folder: PrivateFolder
  private let name: String
  private let temporary: String
  private let header: [UInt8]
  private let descriptor: Int32
  private var size = 0
  private var isComplete = false

  /// Begins a file.
  init(
    _ folder: PrivateFolder, name: String, kind: CacheFormat.Kind, program: String
  ) throws(CacheFailure) {
    self.folder = folder
    self.name = name
    let header = CacheFormat.header(kind, program: program)
    self.header = header
    temporary = ".\(name).\(getpid())-\(UInt32.random(in: 0 ... .max))\(Self.ending)"
    descriptor = unsafe open(
      folder.path + "/" + temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw PrivateFolder.failure(folder.path, errno) }
    _ = flock(descriptor, LOCK_EX | LOCK_NB)
    try write(header.span.raw)
  }

  deinit {
    if !isComplete { folder.remove(temporary) }
    close(descriptor)
  }

  /// Writes the values of one column of one segment.
  func append(_ bytes: RawSpan) throws(CacheFailure) -> CacheBlock {
    try pad(to: CacheFormat.alignment)
    let block = CacheBlock(offset: size, count: bytes.byteCount, checksum: Checksum.of(bytes))
    try write(bytes)
    return block
  }

  /// Writes the directory and gives the file its name.
  func finish(_ directory: DirectoryWriter) throws(CacheFailure) {
    try pad(to: CacheFormat.alignment)
    let trailer = CacheFormat.Trailer(
      directoryOffset: size, directoryCount: directory.bytes.count,
      checksum: Checksum.of(directory.bytes, after: Checksum.of(header)))
    try write(directory.bytes.span.raw)
    try write(trailer.bytes.span.raw)
    guard unsafe rename(folder.path + "/" + temporary, folder.path + "/" + name) == 0 else {
      throw PrivateFolder.failure(folder.path, errno)
    }
    isComplete = true
  }

  private func pad(to alignment: Int) throws(CacheFailure) {
    let spare = (alignment - size % alignment) % alignment
    if spare > 0 { try write([UInt8](repeating: 0, count: spare).span.raw) }
  }

  private func write(_ bytes: RawSpan) throws(CacheFailure) {
    var done = 0
    while done < bytes.byteCount {
      let rest = bytes.extracting(done...)
      let (count, code) = unsafe rest.withUnsafeBytes { buffer in
        unsafe FileSizeLimit.write(descriptor, buffer)
      }
      if count < 0, code == EINTR { continue }
      guard count > 0 else { throw PrivateFolder.failure(folder.path, count == 0 ? ENOSPC : code) }
      done += count
    }
    size += bytes.byteCount
  }
}

/// Writing where the system limits the size of files (`ulimit -f`).
///
/// Whoever writes past that limit is sent a signal that ends the process. It is held back and taken
/// away here, so that only the error remains.
private enum FileSizeLimit {
  /// Writes once.
  ///
  /// - Returns: what `write` returned, and the error number.
  static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> (Int, Int32) {
    var signals = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGXFSZ)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
    let count = unsafe systemWrite(descriptor, buffer.baseAddress, buffer.count)
    let code = errno
    var pending = sigset_t()
    unsafe sigpending(&pending)
    if count < 0, code == EFBIG, unsafe sigismember(&pending, SIGXFSZ) == 1 {
      var taken: Int32 = 0
      unsafe sigwait(&signals, &taken)
    }
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    return (count, code)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
