/// What single letters mean to the lexer, asked by offset so that letters of several bytes count.
extension SourceText {
  /// Signs that documents and web pages put in the place of plain ones.
  enum Typographic {
    static let doubleQuotes: [Unicode.Scalar] = ["“", "”", "„", "‟"]
    static let singleQuotes: [Unicode.Scalar] = ["‘", "‚"]
    static let dashes: [Unicode.Scalar] = ["‐", "‑", "‒", "–", "—", "−"]
    static let spaces: [Unicode.Scalar] = [
      "\u{A0}", "\u{2002}", "\u{2003}", "\u{2007}", "\u{2009}", "\u{200A}", "\u{200B}",
      "\u{2028}", "\u{2029}", "\u{202F}", "\u{2060}", "\u{3000}", "\u{FEFF}",
    ]
    static let comparisons: [Unicode.Scalar] = ["≤", "≥", "≠"]
    static let middleDot: Unicode.Scalar = "·"
  }

  /// The letter at an offset and its number of bytes; a stray byte counts as one letter.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, count: Int) {
    let first = byte(offset)
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, offset + count <= bytes.count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0xFF >> UInt32(count + 1))
    for step in 1..<count { value = value << 6 | UInt32(bytes[offset + step] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", count)
  }

  /// The number of bytes of the space at an offset, line feeds apart; 0 when there is none.
  func space(at offset: Int) -> Int {
    switch byte(offset) {
    case UInt8(ascii: " "), 9, 11, 12, 13: return 1
    case 0..<0x80: return 0
    default:
      let (scalar, count) = scalar(at: offset)
      return Typographic.spaces.contains(scalar) ? count : 0
    }
  }

  /// The number of bytes of the letter at an offset when words without quotes may hold it, else 0.
  func wordLetter(at offset: Int) -> Int {
    guard byte(offset) >= 0x80 else { return isPlainLetter(byte(offset)) ? 1 : 0 }
    let (scalar, count) = scalar(at: offset)
    if scalar == Typographic.middleDot { return joinsLetters(at: offset + count) ? count : 0 }
    return isForeignLetter(scalar) ? count : 0
  }

  private func isPlainLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: ":"),
      UInt8(ascii: "@"), UInt8(ascii: "+"), UInt8(ascii: "~"), UInt8(ascii: "%"):
      true
    default: false
    }
  }

  private func isForeignLetter(_ scalar: Unicode.Scalar) -> Bool {
    !Typographic.spaces.contains(scalar) && !Typographic.comparisons.contains(scalar)
      && !Typographic.doubleQuotes.contains(scalar)
  }

  /// Whether a `·` before this offset stands within a word, as in `col·lecció`.
  private func joinsLetters(at offset: Int) -> Bool {
    guard byte(offset) >= 0x80 else { return isPlainLetter(byte(offset)) }
    let scalar = scalar(at: offset).scalar
    return isForeignLetter(scalar) && scalar != Typographic.middleDot
  }

  /// Whether a letter may start the name of a parameter.
  func startsName(at offset: Int) -> Bool {
    let first = byte(offset)
    return first == UInt8(ascii: "_")
      || (first | 0x20) >= UInt8(ascii: "a")
        && (first | 0x20) <= UInt8(ascii: "z")
  }

  /// The end of the parameter's name that starts at an offset: letters, digits and `_`.
  func nameEnd(from offset: Int) -> Int {
    var end = offset
    while startsName(at: end) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(end)) {
      end += 1
    }
    return end
  }
}
