/// Paths as texts: joining and shortening them without asking the file system.
public enum FilePath {
  /// A path that is taken from a folder unless it is absolute, with `.` and `..` worked out.
  ///
  /// - Parameters:
  ///   - path: the path as written.
  ///   - folder: the folder it is relative to.
  public static func resolve(_ path: String, in folder: String) -> String {
    normalized(path.hasPrefix("/") ? path : folder + "/" + path)
  }

  /// The path without `.`, `..` and doubled slashes.
  ///
  /// - Parameter path: any path.
  public static func normalized(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if let last = parts.last, last != ".." {
        parts.removeLast()
      } else if !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return isAbsolute ? "/" + joined : (joined.isEmpty ? "." : joined)
  }

  /// The path as a person in that folder would write it: relative where it lies within.
  ///
  /// - Parameters:
  ///   - path: an absolute path.
  ///   - folder: an absolute folder.
  public static func shown(_ path: String, from folder: String) -> String {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// The path as it is written in a file of that folder, upwards with `..` where needed.
  ///
  /// - Parameters:
  ///   - path: an absolute path.
  ///   - folder: an absolute folder.
  public static func relative(_ path: String, to folder: String) -> String {
    let target = normalized(path).split(separator: "/")
    let start = normalized(folder).split(separator: "/")
    let common = zip(target, start).prefix { $0 == $1 }.count
    let upwards = Array(repeating: Substring(".."), count: start.count - common)
    let parts = upwards + target.dropFirst(common)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// The folder that a path lies in.
  ///
  /// - Parameter path: any path.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  ///
  /// - Parameter path: any path.
  public static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The last part of a path without its endings: `2026-q1` of `responses/2026-q1.csv.gz`.
  ///
  /// - Parameter path: any path.
  public static func stem(of path: String) -> String {
    var name = name(of: path)
    for ending in [".gz", ".csv", ".tsv", ".txt", ".tab", ".yaml", ".yml"]
    where name.lowercased().hasSuffix(ending) && name.count > ending.count {
      name.removeLast(ending.count)
    }
    return name
  }
}
