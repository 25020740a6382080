/// Writes single values so that they are read back as the same characters.
enum YAMLScalar {
  /// A value as it is written: plain where it is plainly a word or a number, else in double quotes.
  ///
  /// - Parameter text: the characters.
  static func written(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Words that some readers of YAML take for something else.
  private static let special: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "",
  ]

  private static func isPlain(_ text: String) -> Bool {
    guard !special.contains(text.lowercased()), text.utf8.count <= 200,
      let first = text.utf8.first, let last = text.utf8.last
    else { return false }
    func isWord(_ byte: UInt8) -> Bool {
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == UInt8(ascii: "_")
    }
    if first == UInt8(ascii: "-") {
      // A negative number; anything else with a dash in front looks like a list.
      return Int(text) != nil
    }
    let isPath = text.hasPrefix("../") || text.hasPrefix("./")
    guard isWord(first) || isPath, isWord(last) else { return false }
    return text.utf8.allSatisfy { isWord($0) || " -./+*?()%".utf8.contains($0) }
      && !text.contains("  ") && !text.contains(" -")
  }

  private static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\r": written += "\\r"
      case "\t": written += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
        "\u{E000}"..."\u{F8FF}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        written += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
