/// A path with `*` (any letters) and `?` (one letter) in its names, as in `responses/2026-*.csv`.
struct FilePattern: Hashable, Sendable {
  /// The pattern as written.
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// Whether the pattern is a plain path.
  var isPlain: Bool { !text.contains { $0 == "*" || $0 == "?" } }

  /// The files that fit, sorted by bytes.
  ///
  /// Names that begin with a dot fit only a pattern that does.
  ///
  /// - Parameter folder: the absolute folder that the pattern is relative to.
  /// - Returns: absolute paths; a plain path is returned whether or not there is such a file.
  func matches(in folder: String) -> [String] {
    let path = FilePath.resolve(text, in: folder)
    if isPlain { return [path] }
    var found = [""]
    let parts = path.split(separator: "/").map(String.init)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      guard part.contains(where: { $0 == "*" || $0 == "?" }) else {
        found = found.map { $0 + "/" + part }
        continue
      }
      let wanted = Array(part.utf8)
      found = found.flatMap { parent -> [String] in
        (FolderListing.names(in: parent.isEmpty ? "/" : parent) ?? [])
          .filter { name in
            (!name.hasPrefix(".") || part.hasPrefix(".")) && Self.fits(Array(name.utf8), wanted)
          }
          .map { parent + "/" + $0 }
          .filter { isLast ? FolderListing.isFile($0) : FolderListing.isFolder($0) }
      }
    }
    return found.filter(FolderListing.isFile)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a name fits one part of a pattern; the time grows with the product of their lengths
  /// at most, whatever the number of stars.
  static func fits(_ name: [UInt8], _ pattern: [UInt8]) -> Bool {
    var (n, p) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        star = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == UInt8(ascii: "?") || pattern[p] == name[n] {
        n += 1
        p += 1
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        (p, n) = (last.pattern + 1, last.name + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
