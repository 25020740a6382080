/// Text measured in the cells of a terminal, and cut or filled to fit them.
public enum DisplayText {
  /// The number of cells a text takes.
  ///
  /// Letters of East Asian width and emoji take two, combining marks none. An emoji made of several
  /// scalars (skin tones, families, keycaps, a variation selector for colour) takes two together.
  ///
  /// - Parameter text: a text without line breaks.
  public static func width(of text: String) -> Int {
    if let count = plainCount(text) { return count }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  /// The number of cells one character takes: 0, 1, 2 or, for some scripts' clusters, more.
  ///
  /// - Parameter character: a grapheme cluster.
  public static func width(of character: Character) -> Int {
    var total = 0
    var isEmoji = false
    var previousJoins = false
    for scalar in character.unicodeScalars {
      let own = width(of: scalar)
      let isModifier = (0x1F3FB...0x1F3FF).contains(scalar.value) && total > 0
      if scalar.value == 0xFE0F || isModifier || (previousJoins && own == 2) { isEmoji = true }
      previousJoins = scalar.value == 0x200D
      total += own
    }
    return isEmoji ? 2 : total
  }

  /// A text that takes at most so many cells; what is cut off is marked by an ellipsis.
  ///
  /// Cuts between characters, never inside one. Where a wide character does not fit beside the
  /// ellipsis, the result is one cell shorter.
  ///
  /// - Parameters:
  ///   - text: a text without line breaks.
  ///   - width: the cells there are; nothing is left of a text when there are none.
  ///   - ellipsis: what marks the cut.
  public static func truncated(
    _ text: String, to width: Int, ellipsis: String = "…"
  ) -> String {
    if self.width(of: text) <= width { return text }
    let mark = self.width(of: ellipsis) <= width ? ellipsis : ""
    let (kept, _) = split(text, at: width - self.width(of: mark))
    return kept + mark
  }

  /// A text filled with spaces to so many cells; longer texts stay as they are.
  ///
  /// - Parameters:
  ///   - text: a text without line breaks.
  ///   - width: the cells to fill.
  ///   - toTheRight: whether the text stands at the right end.
  public static func padded(_ text: String, to width: Int, toTheRight: Bool = false) -> String {
    let missing = width - self.width(of: text)
    guard missing > 0 else { return text }
    let spaces = String(repeating: " ", count: missing)
    return toTheRight ? spaces + text : text + spaces
  }

  /// The start of a text that fits into so many cells, and the rest.
  ///
  /// - Parameters:
  ///   - text: a text without line breaks.
  ///   - width: the cells there are.
  static func split(_ text: String, at width: Int) -> (start: String, rest: String) {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      let next = self.width(of: text[end])
      if used + next > width { break }
      used += next
      end = text.index(after: end)
    }
    return (String(text[..<end]), String(text[end...]))
  }

  /// The number of cells of a text of printable ASCII; nil for any other.
  private static func plainCount(_ text: String) -> Int? {
    var count = 0
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F else { return nil }
      count += 1
    }
    return count
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x20 || (0x7F..<0xA0).contains(value) { return 0 }
    if value < 0x300 { return value == 0xAD ? 0 : 1 }
    if isInvisible(scalar) { return 0 }
    return WideScalars.contains(value) ? 2 : 1
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: true
    default:
      // Vowels and final consonants of Hangul syllables written letter by letter join the first.
      (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
        || scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
