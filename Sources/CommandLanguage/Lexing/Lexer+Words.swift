import WorkbenchKit

extension Lexer {
  /// A word without quotes, parameters filled in.
  mutating func word() {
    let start = position
    var pieces = TextBuilder()
    var problem: LexicalProblem? = dashProblem(at: start)
    var isTyped = true
    var copied = start
    loop: while position < source.bytes.count {
      switch source.byte(position) {
      case UInt8(ascii: "$"):
        pieces.append(source.bytes[copied..<position])
        problem = dollar(into: &pieces) ?? problem
        isTyped = false
        copied = position
      case UInt8(ascii: "'"):
        // An apostrophe within a word, as in `Jansen's`, is a letter.
        guard position > start, source.wordLetter(at: position + 1) > 0 else { break loop }
        position += 1
      case UInt8(ascii: "#"): position += 1
      default:
        let count = source.wordLetter(at: position)
        if count == 0 { break loop }
        position += count
      }
    }
    guard position > start else { return emit(.foreign, length: 1, problem: .strange) }
    pieces.append(source.bytes[copied..<position])
    output.tokens.append(
      Token(
        kind: .word, span: SourceSpan(start, position), text: pieces.text, isTyped: isTyped,
        problem: problem))
  }

  /// `--name`, and whether `=` follows at once.
  mutating func option() {
    let start = position
    position += 2
    while position < source.bytes.count {
      let count = source.wordLetter(at: position)
      if count == 0 { break }
      position += count
    }
    let name = source.text(SourceSpan(start + 2, position))
    let span = SourceSpan(start, position)
    let hasEquals =
      source.byte(position) == UInt8(ascii: "=") && source.byte(position + 1) != UInt8(ascii: "=")
    if hasEquals { position += 1 }
    output.tokens.append(Token(kind: .option(hasEquals: hasEquals), span: span, text: name))
  }

  /// `$name` or `$$`, in words and in double quotes alike; what it stands for goes into `pieces`.
  mutating func dollar(into pieces: inout TextBuilder) -> LexicalProblem? {
    let start = position
    position += 1
    if source.byte(position) == UInt8(ascii: "$") {
      position += 1
      pieces.append("$")
      return nil
    }
    guard source.startsName(at: position) else {
      pieces.append("$")
      return .loneDollar
    }
    let end = source.nameEnd(from: position)
    let name = source.text(SourceSpan(position, end))
    position = end
    guard let parameters else {
      pieces.append("$" + name)
      return nil
    }
    guard let value = parameters[name] else {
      return .unknownParameter(name, SourceSpan(start, end))
    }
    pieces.append(value)
    return nil
  }

  /// Whether a word starts with a dash that a word processor made of `--` or `-`.
  private func dashProblem(at start: Int) -> LexicalProblem? {
    var end = start
    var isTypographic = false
    while end < source.bytes.count {
      let (scalar, count) = source.scalar(at: end)
      guard scalar == "-" || SourceText.Typographic.dashes.contains(scalar) else { break }
      if scalar != "-" { isTypographic = true }
      end += count
    }
    guard isTypographic, source.wordLetter(at: end) > 0 else { return nil }
    let isNumber = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(source.byte(end))
    if !isNumber, !source.startsName(at: end) { return nil }
    return .typographic(isNumber ? "-" : "--")
  }
}
