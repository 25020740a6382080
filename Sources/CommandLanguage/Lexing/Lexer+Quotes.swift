import WorkbenchKit

extension Lexer {
  /// Text in quotes: `"…"` and `“…”` with escapes and parameters, `'…'` and `‘…’` as it is.
  mutating func quoted() {
    let start = position
    let (opening, count) = source.scalar(at: position)
    let closing = Self.closing(of: opening)
    let isPlain = opening == "'" || SourceText.Typographic.singleQuotes.contains(opening)
    position += count
    var pieces = TextBuilder()
    var problem: LexicalProblem?
    var copied = position
    while position < source.bytes.count {
      let (letter, length) = source.scalar(at: position)
      if closing.contains(letter) {
        pieces.append(source.bytes[copied..<position])
        position += length
        return finish(start, pieces, problem)
      }
      switch letter {
      case "\\" where !isPlain:
        pieces.append(source.bytes[copied..<position])
        escape(closing, into: &pieces)
        copied = position
      case "$" where !isPlain && isParameter(at: position):
        pieces.append(source.bytes[copied..<position])
        problem = dollar(into: &pieces) ?? problem
        copied = position
      default: position += length
      }
    }
    pieces.append(source.bytes[copied..<position])
    finish(start, pieces, .openQuote(String(Character(opening))))
    output.openQuote = output.tokens.last
  }

  private mutating func finish(
    _ start: Int, _ pieces: TextBuilder, _ problem: LexicalProblem?
  ) {
    output.tokens.append(
      Token(
        kind: .quoted, span: SourceSpan(start, position), text: pieces.text, problem: problem))
  }

  /// `\"`, `\\` and `\n`; any other backslash stays as it is, since patterns are full of them.
  private mutating func escape(_ closing: [Unicode.Scalar], into pieces: inout TextBuilder) {
    let (letter, length) = source.scalar(at: position + 1)
    guard position + 1 < source.bytes.count else {
      pieces.append("\\")
      position += 1
      return
    }
    position += 1 + length
    if letter == "n" {
      pieces.append("\n")
    } else if letter == "\\" || letter == "\"" || closing.contains(letter) {
      pieces.append(String(Character(letter)))
    } else {
      pieces.append("\\" + String(Character(letter)))
    }
  }

  /// Within quotes a `$` without a name is just a dollar.
  private func isParameter(at offset: Int) -> Bool {
    source.byte(offset + 1) == UInt8(ascii: "$") || source.startsName(at: offset + 1)
  }

  private static func closing(of opening: Unicode.Scalar) -> [Unicode.Scalar] {
    switch opening {
    case "\"": ["\""]
    case "'": ["'"]
    case "‘", "‚": ["’"]
    case "„": ["”", "“"]
    default: ["”"]
    }
  }
}

/// Gathers the letters of a token out of pieces.
struct TextBuilder {
  private var bytes: [UInt8] = []

  mutating func append(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }
  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
