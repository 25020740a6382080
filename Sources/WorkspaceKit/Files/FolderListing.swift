#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the file system says about paths, without reading files.
public enum FolderListing {
  /// What tells one state of a file from another without reading it.
  struct Stamp: Hashable, Sendable {
    /// The size in bytes.
    var size: Int
    /// The time of the last change, in nanoseconds since 1970.
    var modified: Int
    /// The file's number on its device.
    var inode: UInt64
  }

  /// The names in a folder, sorted by bytes so that every machine sees the same order.
  ///
  /// - Parameter folder: the folder's path.
  /// - Returns: nil where there is no folder that may be read.
  public static func names(in folder: String) -> [String]? {
    guard let stream = unsafe opendir(folder) else { return nil }
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

  /// Whether something is there, and what.
  ///
  /// - Parameter path: the path.
  static func status(of path: String) -> stat? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status : nil
  }

  /// Whether the path is a folder.
  ///
  /// - Parameter path: the path.
  static func isFolder(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Whether the path is a regular file.
  ///
  /// - Parameter path: the path.
  static func isFile(_ path: String) -> Bool {
    status(of: path).map { $0.st_mode & S_IFMT == S_IFREG } ?? false
  }

  /// The file's state.
  ///
  /// - Parameter path: the path.
  /// - Returns: nil where there is nothing.
  static func stamp(of path: String) -> Stamp? {
    guard let status = status(of: path) else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(
      size: Int(status.st_size), modified: time.tv_sec * 1_000_000_000 + time.tv_nsec,
      inode: UInt64(status.st_ino))
  }

  /// The folder in which the process runs.
  static var current: String {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }
}
