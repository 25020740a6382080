import Foundation

/// What was pasted, made fit for one edit.
enum PastedText {
  /// Line breaks as `\n`, tabs as two spaces, no control characters, composed accents, no break at the end.
  static func cleaned(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      var current = scalar
      switch scalar {
      // libedit's modes swap CR and LF, so a pasted CR LF arrives as LF CR: one break either way.
      case "\r" where previous == "\n", "\n" where previous == "\r": current = " "
      case "\r", "\n": out.append("\n")
      case "\t": out.append(contentsOf: "  ".unicodeScalars)
      default: if !DisplayText.isControl(scalar) { out.append(scalar) }
      }
      previous = current
    }
    while out.last == "\n" { out.removeLast() }
    // libedit drops combining marks when it draws a line again, though it keeps them in the text.
    return String(out).precomposedStringWithCanonicalMapping
  }

  /// The text without control characters, accents as they are: it may name a file.
  static func withoutControls(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !DisplayText.isControl($0) }))
  }

  /// The number of lines of a cleaned text.
  static func lineCount(_ text: String) -> Int {
    1 + text.utf8.count { $0 == UInt8(ascii: "\n") }
  }
}
