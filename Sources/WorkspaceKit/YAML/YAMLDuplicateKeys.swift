/// Finds keys that are written twice and renames the later one, length unchanged, so that the
/// parser can go on and every place stays right.
struct YAMLDuplicateKeys {
  /// The text with renamed keys.
  private(set) var text: String
  private var lines: [[Unicode.Scalar]]
  private var renamed = 0

  /// More than this is no typing mistake; the rest is reported once these are repaired.
  private static let most = 50
  /// The first of a range of characters that Unicode leaves to private use.
  private static let privateUse: UInt32 = 0xE000

  init(text: String) {
    self.text = text
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Array.init)
  }

  /// Whether a key is one that was renamed here and has been reported already.
  ///
  /// - Parameter key: the key as the parser gives it.
  static func isRenamed(_ key: String) -> Bool {
    guard let first = key.unicodeScalars.first(where: { $0 != "\"" && $0 != "'" }) else {
      return false
    }
    return (privateUse..<privateUse + UInt32(most)).contains(first.value)
  }

  /// Renames the second occurrence of a key.
  ///
  /// - Parameters:
  ///   - key: the key.
  ///   - first: the place of its first occurrence.
  /// - Returns: the place of the second, or nil where it is not found.
  mutating func rename(
    _ key: String, firstAt first: (line: Int, column: Int)
  ) -> (line: Int, column: Int)? {
    let wanted = Array(key.unicodeScalars)
    guard renamed < Self.most, !wanted.isEmpty, lines.indices.contains(first.line - 1) else {
      return nil
    }
    var line = first.line - 1
    var start = first.column - 1 + wanted.count
    while line < lines.count {
      let row = lines[line]
      // In block style the second one stands in the same column of a later line; in flow style
      // anywhere behind the first.
      for column in stride(from: start, to: max(start, row.count - wanted.count), by: 1)
      where row[column...].starts(with: wanted) && isKey(row, column, wanted.count) {
        lines[line][column] =
          Unicode.Scalar(Self.privateUse + UInt32(renamed)) ?? "\u{E000}"
        renamed += 1
        text = String(String.UnicodeScalarView(lines.joined(separator: CollectionOfOne("\n"))))
        return (line + 1, column + 1)
      }
      line += 1
      start = 0
    }
    return nil
  }

  private func isKey(_ row: [Unicode.Scalar], _ column: Int, _ count: Int) -> Bool {
    if column > 0 {
      guard " \t{,[-\"'?".unicodeScalars.contains(row[column - 1]) else { return false }
    }
    var next = column + count
    while next < row.count, row[next] == " " || row[next] == "\"" || row[next] == "'" { next += 1 }
    return next < row.count && row[next] == ":"
  }
}
