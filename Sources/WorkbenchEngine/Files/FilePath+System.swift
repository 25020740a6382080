public import WorkspaceKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FilePath {
  /// What stands at a path.
  public enum Kind: Sendable {
    /// An ordinary file, or something that reads like one.
    case file
    /// A folder.
    case folder
  }

  /// What stands at a path; nil when there is nothing.
  ///
  /// - Parameter path: the path; symbolic links are followed.
  public static func kind(of path: String) -> Kind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  /// A path that does not depend on the current folder; `~` is the home folder.
  ///
  /// - Parameters:
  ///   - path: the path as a person wrote it.
  ///   - folder: the folder that relative paths start from.
  public static func absolute(_ path: String, in folder: String) -> String {
    var expanded = path
    if path == "~" || path.hasPrefix("~/"), let home = environment("HOME") {
      expanded = home + path.dropFirst()
    }
    let joined = expanded.hasPrefix("/") ? expanded : folder + "/" + expanded
    var parts: [Substring] = []
    for part in joined.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The current folder.
  public static var current: String {
    guard let buffer = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(buffer) }
    return unsafe String(cString: buffer)
  }

  /// A variable of the process's environment; nil when unset or empty.
  ///
  /// - Parameter name: the variable's name.
  public static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let text = unsafe String(cString: value)
    return text.isEmpty ? nil : text
  }
}
