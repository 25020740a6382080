/// Writes words with the letters of ASCII, for terminals and mail that have no others.
enum PlainLetters {
  /// Stands for a character that ASCII has nothing for, until the page is finished.
  static let unknown: Character = "\u{FFFD}"

  /// The text in ASCII: accents dropped, typographic marks replaced by what a typewriter has.
  ///
  /// - Parameter text: a text without control characters.
  /// - Returns: ASCII, but for `unknown` in place of each character that has no likeness.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for character in text {
      if character.isASCII {
        result.append(character)
        continue
      }
      var isKnown = false
      for scalar in character.unicodeScalars {
        guard let likeness = likeness(of: scalar) else { continue }
        result += likeness
        isKnown = true
      }
      if !isKnown { result.append(unknown) }
    }
    return result
  }

  private static func likeness(of scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    if value < 0x80 { return String(scalar) }
    if let written = marks[scalar] { return written }
    let offset = Int(value) - 0xC0
    guard offset >= 0, offset < letters.count, letters[offset] != UInt8(ascii: "?") else {
      return nil
    }
    return String(UnicodeScalar(letters[offset]))
  }

  /// The base letters of U+00C0…U+017F, from their canonical decompositions.
  private static let letters = Array(
    """
    AAAAAA?CEEEEIIII?NOOOOO??UUUUY??aaaaaa?ceeeeiiii?nooooo??uuuuy?yAaAaAaCcCcCcCcDd??EeEeEeEeEe\
    GgGgGgGgHh??IiIiIiIiI???JjKk?LlLlLl????NnNnNn???OoOoOo??RrRrRrSsSsSsSsTtTt??UuUuUuUuUuUuWwYy\
    YZzZzZz?
    """.utf8)

  private static let marks: [Unicode.Scalar: String] = [
    "\u{A0}": " ", "\u{A3}": "GBP", "\u{AB}": "\"", "\u{B0}": "deg", "\u{B1}": "+/-",
    "\u{B2}": "2", "\u{B3}": "3", "\u{B7}": ".", "\u{B9}": "1", "\u{BB}": "\"", "\u{D7}": "x",
    "\u{F7}": "/",
    "Æ": "AE", "Ð": "D", "Ø": "O", "Þ": "TH", "ß": "ss", "æ": "ae", "ð": "d", "ø": "o", "þ": "th",
    "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i", "\u{132}": "IJ", "\u{133}": "ij", "Ł": "L",
    "ł": "l",
    "Œ": "OE", "œ": "oe", "Ŧ": "T", "ŧ": "t",
    "\u{2009}": " ", "\u{202F}": " ", "\u{2010}": "-", "\u{2011}": "-", "\u{2013}": "-",
    "\u{2014}": "-", "\u{2018}": "'", "\u{2019}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{2022}": "*", "\u{2026}": "...", "\u{20AC}": "EUR", "\u{2190}": "<-", "\u{2192}": "->",
    "\u{2212}": "-", "\u{2248}": "~", "\u{2260}": "!=", "\u{2264}": "<=", "\u{2265}": ">=",
    "\u{2424}": "\\n",
  ]
}
