#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of the cache: only its owner may look into it.
struct PrivateFolder: Sendable {
  /// The absolute path.
  let path: String

  /// Makes the folder and those above it, for the owner alone.
  ///
  /// - Returns: whether it was there already.
  @discardableResult
  func make() throws(CacheFailure) -> Bool {
    if isThere { return true }
    let parts = path.split(separator: "/")
    for count in 1...max(1, parts.count) {
      let part = "/" + parts.prefix(count).joined(separator: "/")
      if unsafe mkdir(part, 0o700) == 0 { continue }
      let code = errno
      // A folder on the way may exist and still refuse with another number than EEXIST.
      if PrivateFolder(path: part).isThere { continue }
      throw Self.failure(path, code)
    }
    return false
  }

  /// Whether there is such a folder.
  var isThere: Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in it, sorted by bytes; empty where there is no folder.
  var names: [String] {
    guard let stream = unsafe opendir(path) else { return [] }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        let capacity = MemoryLayout.size(ofValue: unsafe tuple.pointee)
        return unsafe tuple.withMemoryRebound(to: CChar.self, capacity: capacity) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The size in bytes and the time of the last change of a file in it, in seconds since 1970.
  func status(of name: String) -> (size: Int, modified: Int)? {
    var status = stat()
    guard unsafe lstat(path + "/" + name, &status) == 0 else { return nil }
    #if canImport(Darwin)
      return (Int(status.st_size), Int(status.st_mtimespec.tv_sec))
    #else
      return (Int(status.st_size), Int(status.st_mtim.tv_sec))
    #endif
  }

  /// Removes a file in it; false when it could not be.
  @discardableResult
  func remove(_ name: String) -> Bool {
    unsafe unlink(path + "/" + name) == 0
  }

  /// Removes the folder where it is empty.
  func removeIfEmpty() { _ = unsafe rmdir(path) }

  /// The bytes that are free for this user; nil where the system does not say.
  var freeBytes: Int? {
    var status = statvfs()
    guard unsafe statvfs(path, &status) == 0 else { return nil }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }

  /// Removes temporary files of processes that ended in the middle of writing.
  ///
  /// A writer holds a lock on its file, which the system lifts when the process ends. Young files
  /// are left alone: between making and locking a file a moment passes.
  func removeLeftovers() {
    let now = Int(time(nil))
    for name in names where name.hasSuffix(CacheFileWriter.ending) {
      guard let status = status(of: name), now - status.modified > 60 else { continue }
      let descriptor = unsafe open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { remove(name) }
      close(descriptor)
    }
  }

  static func failure(_ folder: String, _ code: Int32) -> CacheFailure {
    switch code {
    case ENOSPC, EFBIG, EDQUOT: .noSpace(folder: folder)
    default: .notWritable(folder: folder, code: code)
    }
  }
}
