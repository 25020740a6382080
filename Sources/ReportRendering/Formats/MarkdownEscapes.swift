/// Keeps words from being taken for Markdown or HTML.
enum MarkdownEscapes {
  /// Words within a line or a table's cell.
  ///
  /// - Parameter text: words without control characters.
  static func inline(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "|", "*", "_", "`", "[", "]", "~": result += "\\" + String(scalar)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line that starts a paragraph and must not become a heading or a list.
  ///
  /// - Parameter line: the line, already escaped within.
  static func paragraphStart(_ line: String) -> String {
    guard let first = line.first, "#+-=".contains(first) else { return line }
    return "\\" + line
  }

  /// Words shown letter by letter, in a fence that they cannot close.
  ///
  /// - Parameter text: words; line feeds stay.
  static func fenced(_ text: String) -> String {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return fence + "text\n" + text + "\n" + fence
  }
}
