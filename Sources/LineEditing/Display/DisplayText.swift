import CEditline

/// Text measured in terminal columns.
enum DisplayText {
  /// Columns a text takes; what cannot be printed counts as none.
  static func width(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + max(0, Int(ced_scalar_width($1.value))) }
  }

  /// The text, or as much of it as fits with an ellipsis.
  static func cut(_ text: String, to columns: Int) -> String {
    guard width(text) > columns else { return text }
    var kept = ""
    var used = 1
    for character in text {
      used += width(String(character))
      if used > columns { break }
      kept.append(character)
    }
    return columns < 1 ? "" : kept + "…"
  }

  /// The text followed by spaces up to a width.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// The text with control characters made harmless: names may come from data.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let stand: Unicode.Scalar = scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}"
      clean.append(isControl(scalar) ? stand : scalar)
    }
    return String(clean)
  }

  /// C0, DEL, C1, and the marks that reverse the direction of writing.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f..<0xa0, 0x202a...0x202e, 0x2066...0x2069: true
    default: false
    }
  }
}
