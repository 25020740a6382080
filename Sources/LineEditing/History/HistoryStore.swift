/// What was typed before: whole statements, the newest last, each only once.
///
/// Kept in memory and, with a path, in a private file that several sessions may write at the same time.
/// libedit only ever sees a copy. A failing file is reported and never costs an entry in memory.
public struct HistoryStore: Sendable {
  /// The entries, oldest first.
  ///
  /// A statement of several lines is one entry with line breaks in it.
  public private(set) var entries: [String] = []

  /// The most entries that are kept.
  public let limit: Int

  private let file: HistoryFile?

  /// Makes an empty history; nothing is read yet.
  ///
  /// - Parameters:
  ///   - path: where the file is or will be; nil keeps the history in memory only.
  ///   - limit: the most entries that are kept, at least 1.
  public init(path: String?, limit: Int = 10_000) {
    file = path.map { HistoryFile(path: $0) }
    self.limit = max(1, limit)
  }

  /// Where the file is; nil for a history in memory.
  public var path: String? { file?.path }

  /// Reads the file, if there is one, in place of what is in memory.
  ///
  /// - Throws: `HistoryProblem` when there is a file and it cannot be read.
  public mutating func load() throws(HistoryProblem) {
    guard let file else { return }
    entries = Self.newestOnce(try file.read(), limit: limit)
  }

  /// Adds an entry, at the end, and takes earlier ones like it away.
  ///
  /// White space around it is dropped. An entry that begins with a space is not remembered: that is how
  /// one keeps a line to oneself.
  ///
  /// - Parameter entry: a whole statement.
  /// - Returns: what became of it in memory.
  /// - Throws: `HistoryProblem` when the file cannot be written; the entry is in memory all the same.
  @discardableResult
  public mutating func add(_ entry: String) throws(HistoryProblem) -> Addition {
    guard let kept = Self.worthKeeping(entry) else { return .ignored }
    if entries.last == kept { return .repeated }
    let count = entries.count
    entries.removeAll { $0 == kept }
    entries.append(kept)
    let moved = entries.count == count
    let dropped = entries.count > limit
    if dropped { entries.removeFirst(entries.count - limit) }
    try file?.append(kept)
    return moved || dropped ? .rearranged : .appended
  }

  /// What `add` did to `entries`.
  public enum Addition: Sendable, Equatable {
    /// Nothing: it was empty or began with a space.
    case ignored
    /// Nothing: it was the newest entry already.
    case repeated
    /// One more at the end.
    case appended
    /// One more at the end, and an older one is gone.
    case rearranged
  }

  /// Writes the file anew without repetitions and beyond-the-limit entries, what other sessions added kept.
  ///
  /// - Throws: `HistoryProblem` when the file cannot be read or replaced; it is then as it was.
  public func compact() throws(HistoryProblem) {
    let limit = limit
    try file?.rewrite { Self.newestOnce($0, limit: limit) }
  }

  /// The newest entry that begins with a text and goes on after it, on the same line.
  ///
  /// - Parameter text: what has been typed.
  /// - Returns: the part that follows; nil if there is none.
  public func continuation(of text: String) -> String? {
    guard !text.isEmpty else { return nil }
    let typed = text.utf8
    for entry in entries.reversed() where entry.utf8.starts(with: typed) {
      let rest = entry.utf8.dropFirst(typed.count)
      guard !rest.isEmpty, !rest.contains(UInt8(ascii: "\n")) else { continue }
      return String(rest)
    }
    return nil
  }

  static func worthKeeping(_ entry: String) -> String? {
    guard let first = entry.utf8.first, first != UInt8(ascii: " ") else { return nil }
    // Most entries begin and end with a letter or a sign of ASCII: nothing to take off.
    if (0x21..<0x7f).contains(first), let last = entry.utf8.last, (0x21..<0x7f).contains(last) {
      return entry
    }
    let isSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let scalars = entry.unicodeScalars.drop(while: isSpace)
    guard let last = scalars.lastIndex(where: { !isSpace($0) }) else { return nil }
    return String(scalars[...last])
  }

  private static func newestOnce(_ all: [String], limit: Int) -> [String] {
    var seen = Set<String>()
    var kept: [String] = []
    for entry in all.reversed() where kept.count < limit {
      guard let entry = worthKeeping(entry), seen.insert(entry).inserted else { continue }
      kept.append(entry)
    }
    return kept.reversed()
  }
}
