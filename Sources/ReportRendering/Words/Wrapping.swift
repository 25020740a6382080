/// Breaks sentences into lines.
enum Wrapping {
  /// The lines of a text, none wider than the width; words stay whole where they can.
  ///
  /// - Parameters:
  ///   - text: words; a line feed starts a new line.
  ///   - width: the cells in a line; nil keeps every line as it is.
  static func lines(of text: String, width: Int?) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      width.map { wrapped(String(line), width: max(1, $0)) } ?? [String(line)]
    }
  }

  /// The lines of a text whose first line has less room than the others.
  ///
  /// - Parameters:
  ///   - text: words on one line.
  ///   - width: the cells in a line.
  ///   - first: the cells in the first line; with 0 it stays empty.
  static func lines(of text: String, width: Int, first: Int) -> [String] {
    guard first > 0 else { return [""] + wrapped(text, width: width) }
    var start = ""
    var words = text.split(separator: " ")[...]
    while let word = words.first {
      let longer = start.isEmpty ? String(word) : start + " " + word
      if DisplayText.width(of: longer) > first { break }
      start = longer
      words.removeFirst()
    }
    return [start] + (words.isEmpty ? [] : wrapped(words.joined(separator: " "), width: width))
  }

  /// The lines of a heading: words stay whole, or are cut with an ellipsis, but never broken.
  ///
  /// - Parameters:
  ///   - text: words on one line.
  ///   - width: the cells in a line.
  ///   - ellipsis: what marks a cut.
  static func lines(of text: String, width: Int, cutting ellipsis: String) -> [String] {
    let words = text.split(separator: " ").map {
      DisplayText.truncated(String($0), to: width, ellipsis: ellipsis)
    }
    return wrapped(words.joined(separator: " "), width: width)
  }

  private static func wrapped(_ line: String, width: Int) -> [String] {
    if DisplayText.width(of: line) <= width { return [line] }
    var lines: [String] = []
    var current = ""
    var used = 0
    for word in line.split(separator: " ", omittingEmptySubsequences: true) {
      var rest = String(word)
      let length = DisplayText.width(of: rest)
      if used > 0, used + 1 + length <= width {
        current += " " + rest
        used += 1 + length
        continue
      }
      if used > 0 { lines.append(current) }
      while DisplayText.width(of: rest) > width {
        let (start, remainder) = DisplayText.split(rest, at: width)
        if start.isEmpty { break }
        lines.append(start)
        rest = remainder
      }
      current = rest
      used = DisplayText.width(of: rest)
    }
    if used > 0 || lines.isEmpty { lines.append(current) }
    return lines
  }
}
