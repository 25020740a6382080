import TextAnalysis

/// Reads a search: `alternative | alternative`, each `part & part`, each perhaps behind a `!`.
struct TextQueryParser {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ source: String) {
    bytes = Array(source.utf8)
  }

  mutating func parse() throws(TextQueryProblem) -> [[TextQuery.Part]] {
    skipSpaces()
    guard offset < bytes.count else { throw problem(.nothing, at: 0) }
    var alternatives: [[TextQuery.Part]] = []
    while true {
      alternatives.append(try alternative())
      guard take("|") else { break }
    }
    return alternatives
  }

  private mutating func alternative() throws(TextQueryProblem) -> [TextQuery.Part] {
    skipSpaces()
    let start = offset
    var parts: [TextQuery.Part] = []
    while true {
      parts.append(try part())
      guard take("&") else { break }
    }
    guard parts.contains(where: { !$0.isNegated }) else { throw problem(.onlyNegative, at: start) }
    return parts
  }

  private mutating func part() throws(TextQueryProblem) -> TextQuery.Part {
    skipSpaces()
    let isNegated = take("!")
    skipSpaces()
    let start = offset
    if take("/") {
      return TextQuery.Part(item: .pattern(try expression(from: start)), isNegated: isNegated)
    }
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "|"),
      bytes[offset] != UInt8(ascii: "&")
    {
      offset += 1
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let item = try item(text, at: start) else { throw problem(.missingPart, at: start) }
    return TextQuery.Part(item: item, isNegated: isNegated)
  }

  /// The expression up to the next `/` that has no backslash before it.
  private mutating func expression(from start: Int) throws(TextQueryProblem) -> Pattern {
    let first = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "/") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard offset < bytes.count else { throw problem(.openExpression, at: start) }
    let source = String(decoding: bytes[first..<offset], as: UTF8.self)
    offset += 1
    skipSpaces()
    return try pattern(source, at: first)
  }

  private func pattern(_ source: String, at start: Int) throws(TextQueryProblem) -> Pattern {
    do throws(PatternError) {
      return try Pattern(source, ignoresCase: true)
    } catch {
      throw problem(.expression(error.reason), at: start + error.offset)
    }
  }

  /// Words in a row; nil where there is nothing but spaces.
  private func item(_ text: String, at start: Int) throws(TextQueryProblem) -> TextQuery.Item? {
    var words: [TextQuery.Word] = []
    for piece in text.split(whereSeparator: \.isWhitespace) {
      let isStem = piece.first == "~"
      let isBeginning = piece.last == "*"
      let source = SourceText(String(piece))
      let found = source.tokens.map { source.word($0) }
      for (index, word) in found.enumerated() {
        let isLast = index == found.count - 1
        words.append(
          TextQuery.Word(
            text: word, likeness: isStem ? .stem : isLast && isBeginning ? .beginning : .same))
      }
    }
    if !words.isEmpty { return .words(words) }
    let letters = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !letters.isEmpty else { return nil }
    let special = Set("\\^$.|?*+()[]{}/")
    let escaped = letters.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
    return .pattern(try pattern(escaped, at: start))
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpaces() {
    while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
  }

  private func problem(_ reason: TextQueryProblem.Reason, at offset: Int) -> TextQueryProblem {
    TextQueryProblem(reason: reason, offset: min(offset, bytes.count))
  }
}
