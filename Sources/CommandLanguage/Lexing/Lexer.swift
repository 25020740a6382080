import ResponseStore
import WorkbenchKit

/// Cuts a text into tokens in one pass; never fails, since problems travel with their tokens.
struct Lexer {
  /// What became of a text.
  struct Output: Sendable {
    /// The tokens, ending with one of kind `end`.
    var tokens: [Token] = []
    /// Comments without their line breaks, in order.
    var comments: [SourceSpan] = []
    /// Whether the statement may stop here.
    var isComplete = true
    /// The quote that is not closed, if any.
    var openQuote: Token?
  }

  let source: SourceText
  /// Values of `$name`; nil to take names as they are, for completion.
  let parameters: [String: String]?
  var position = 0
  var output = Output()
  /// Parentheses that are open: a line break within them is a space.
  private var depth = 0

  init(_ source: SourceText, parameters: [String: String]? = nil) {
    self.source = source
    self.parameters = parameters
  }

  /// Cuts the text.
  consuming func run() -> Output {
    while position < source.bytes.count { step() }
    if depth > 0 || output.openQuote != nil { output.isComplete = false }
    if output.tokens.last?.kind == .pipe { output.isComplete = false }
    emit(.end, length: 0)
    return output
  }

  private mutating func step() {
    let space = source.space(at: position)
    if space > 0 {
      position += space
      return
    }
    switch source.byte(position) {
    case UInt8(ascii: "\n"): lineBreak()
    case UInt8(ascii: "#") where startsWord: comment()
    case UInt8(ascii: "\\"): backslash()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
    case UInt8(ascii: "-") where source.byte(position + 1) == UInt8(ascii: "-"): option()
    case UInt8(ascii: "("):
      depth += 1
      emit(.open, length: 1)
    case UInt8(ascii: ")"):
      depth = max(0, depth - 1)
      emit(.close, length: 1)
    case UInt8(ascii: ","): emit(.comma, length: 1)
    case UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "!"),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      sign()
    case 0x80...: letterOfSeveralBytes()
    default: word()
    }
  }

  /// Whether nothing but a space or a line break stands before.
  private var startsWord: Bool {
    guard position > 0 else { return true }
    return (output.tokens.last?.span.end ?? 0) < position || output.tokens.last?.kind == .newline
  }

  private mutating func lineBreak() {
    let last = output.tokens.last?.kind
    if depth == 0, last != .pipe, last != nil, last != .newline {
      emit(.newline, length: 1)
    } else {
      position += 1
    }
  }

  private mutating func comment() {
    let start = position
    while position < source.bytes.count, source.byte(position) != UInt8(ascii: "\n") {
      position += 1
    }
    var end = position
    if end > start, source.byte(end - 1) == UInt8(ascii: "\r") { end -= 1 }
    output.comments.append(SourceSpan(start, end))
  }

  /// `\` before a line break joins two lines; anywhere else it has no meaning.
  private mutating func backslash() {
    var end = position + 1
    while source.space(at: end) > 0 { end += source.space(at: end) }
    if end >= source.bytes.count {
      output.isComplete = false
      position = end
    } else if source.byte(end) == UInt8(ascii: "\n") {
      position = end + 1
    } else {
      emit(.foreign, length: 1, problem: .strange)
    }
  }

  private mutating func letterOfSeveralBytes() {
    let (scalar, count) = source.scalar(at: position)
    if SourceText.Typographic.doubleQuotes.contains(scalar)
      || SourceText.Typographic.singleQuotes.contains(scalar)
    {
      quoted()
    } else if SourceText.Typographic.comparisons.contains(scalar) {
      emit(.foreign, length: count)
    } else if scalar == SourceText.Typographic.middleDot {
      emit(.middleDot, length: count)
    } else {
      word()
    }
  }

  /// Signs of one to three letters, also those of other languages, so that each is named as a whole.
  private mutating func sign() {
    var end = position
    while end < position + 3, Self.signLetters.contains(source.byte(end)) { end += 1 }
    let text = source.text(SourceSpan(position, end))
    for length in stride(from: end - position, through: 1, by: -1) {
      let candidate = String(text.prefix(length))
      if let comparison = Expression.Comparison(rawValue: candidate) {
        return emit(.comparison(comparison), length: length)
      }
      if candidate == "|" { return emit(.pipe, length: 1) }
      if Keywords.foreignSigns[candidate] != nil { return emit(.foreign, length: length) }
    }
    emit(.foreign, length: 1, problem: .strange)
  }

  private static let signLetters: [UInt8] = Array("|&=!<>".utf8)

  /// Adds a token whose text is its letters as typed.
  mutating func emit(_ kind: Token.Kind, length: Int, problem: LexicalProblem? = nil) {
    let span = SourceSpan(position, position + length)
    output.tokens.append(
      Token(kind: kind, span: span, text: source.text(span), problem: problem))
    position += length
  }
}
