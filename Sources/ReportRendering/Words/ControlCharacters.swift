/// Makes words from data harmless before they reach a terminal or a page.
public enum ControlCharacters {
  /// The text with everything that could move the cursor, change colours or reorder letters
  /// replaced by something to see.
  ///
  /// Line breaks become `␤`, tabs a space, other control characters (ESC and the eight-bit ones
  /// among them) and the marks that override the direction of writing `·`. Nothing else changes.
  ///
  /// - Parameter text: any text.
  /// - Returns: a text that takes one line.
  public static func neutralised(_ text: String) -> String {
    if !text.utf8.contains(where: mayNeedReplacing) { return text }
    var result = String.UnicodeScalarView()
    var followsReturn = false
    for scalar in text.unicodeScalars {
      let replacement = self.replacement(for: scalar)
      if !(scalar == "\n" && followsReturn) { result.append(replacement ?? scalar) }
      followsReturn = scalar == "\r"
    }
    return String(result)
  }

  /// Whether a byte is a control character, or starts a scalar that might have to go.
  private static func mayNeedReplacing(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: " "
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: "\u{2424}"
    case 0x00...0x1F, 0x7F...0x9F: "·"
    case 0x202A...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: "·"
    default: nil
    }
  }
}
