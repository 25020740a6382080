import WorkspaceKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The system's calls on small files; the only place of this module with unsafe calls besides paths.
enum PosixFile {
  /// A failed call, as the system numbers it.
  struct Failure: Error {
    /// The system's error number.
    var number: Int32

    /// The system's own words for it.
    var words: String {
      unsafe strerror(number).map { unsafe String(cString: $0) } ?? "error \(number)"
    }
  }

  /// The number of this process.
  static var processIdentifier: Int32 { getpid() }

  /// Writes a whole file and flushes it to disk; a file of that name is replaced.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t) throws(Failure) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe systemWrite(
          descriptor, UnsafeRawBufferPointer(rebasing: buffer[written...]).baseAddress,
          bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(number: errno) }
      written += count
    }
    guard fsync(descriptor) == 0 else { throw Failure(number: errno) }
  }

  /// Gives a file another name, replacing what had it.
  static func rename(_ from: String, to path: String) throws(Failure) {
    guard systemRename(from, path) == 0 else { throw Failure(number: errno) }
  }

  /// Removes a file; does nothing when there is none.
  static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }

  /// Reads a file, but not more than a limit and one byte.
  static func read(_ path: String, limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = unsafe buffer.withUnsafeMutableBytes { room in
        unsafe systemRead(descriptor, room.baseAddress, room.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(number: errno) }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Makes a folder and those above it; does nothing when it is there.
  static func makeFolder(_ path: String, mode: mode_t) throws(Failure) {
    if FilePath.kind(of: path) == .folder { return }
    let parent = FilePath.folder(of: path)
    if parent != path, parent != "." { try makeFolder(parent, mode: mode) }
    guard unsafe mkdir(path, mode) == 0 || errno == EEXIST else { throw Failure(number: errno) }
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}

private func systemRead(
  _ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int
) -> Int {
  unsafe read(descriptor, bytes, count)
}

private func systemRename(_ from: String, _ path: String) -> Int32 {
  unsafe rename(from, path)
}
