import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files that people write by hand, whole and within a limit.
enum SmallFile {
  /// The bytes of a file, at most one more than the limit, so that the caller can tell.
  ///
  /// - Parameters:
  ///   - path: where it lies.
  ///   - shown: the path as a person would write it.
  ///   - limit: bytes.
  /// - Throws: `file.missing`, `file.folder`, `file.unreadable`.
  static func bytes(of path: String, shown: String, limit: Int) throws(Diagnostic) -> [UInt8] {
    guard let status = FolderListing.status(of: path) else {
      if errno == EACCES { throw FileDiagnostics.unreadable(shown, code: errno) }
      throw FileDiagnostics.missing(path, shown: shown)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileDiagnostics.folder(shown) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileDiagnostics.notAFile(shown) }
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileDiagnostics.unreadable(shown, code: errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: min(Int(status.st_size), limit) + 1)
    var count = 0
    while count < bytes.count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer -> Int in
        unsafe read(file, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw FileDiagnostics.unreadable(shown, code: errno) }
      if got == 0 { break }
      count += got
    }
    return Array(bytes[..<count])
  }
}
