import ResponseStore
import WorkbenchKit

/// A statement that ends at the cursor: the word being typed, and what may stand in its place.
struct PartialStatement {
  /// The word that ends at the cursor.
  struct Word {
    var span: SourceSpan
    /// What was typed so far, quotes taken away, dashes kept.
    var text: String
    var isQuoted: Bool
  }

  /// The word being typed; empty between words.
  let word: Word
  /// The start of a parameter's name behind `$`, when that is being typed.
  private(set) var parameter: Word?
  /// What may stand in the place of the word.
  private(set) var expectations: [Expectation] = []
  /// The commands before the last pipe.
  private(set) var steps: [Stage] = []
  /// The command at the cursor.
  private(set) var stage = Stage()

  /// Reads a text up to the cursor.
  init(_ text: String, cursor: Int, catalogue: Catalogue) {
    let whole = SourceText(text)
    let end = whole.boundary(cursor)
    let source = SourceText(whole.text(SourceSpan(0, end)))
    let lexed = Lexer(source).run()
    var tokens = Array(lexed.tokens.dropLast())
    if let line = tokens.lastIndex(where: { $0.kind == .newline }) {
      tokens.removeFirst(line + 1)
    }
    word = Self.takeWord(from: &tokens, endingAt: end)
    if let comment = lexed.comments.last, comment.end == end { return }
    let isJoint = source.byte(end - 1) == UInt8(ascii: "\\") && word.span.count == 0
    if isJoint { return }
    parameter = Self.parameter(in: word, of: source)
    let start = word.span.start
    tokens.append(Token(kind: .end, span: SourceSpan(start, start), text: ""))
    read(tokens, source, catalogue)
  }

  /// Takes the word that touches the cursor off the tokens.
  private static func takeWord(from tokens: inout [Token], endingAt end: Int) -> Word {
    let none = Word(span: SourceSpan(end, end), text: "", isQuoted: false)
    guard let last = tokens.last, last.span.end == end else { return none }
    switch last.kind {
    // A lone `!` is half of `!=`.
    case .word, .quoted, .foreign: break
    case .option(hasEquals: false):
      tokens.removeLast()
      return Word(span: last.span, text: "--" + last.text, isQuoted: false)
    default: return none
    }
    tokens.removeLast()
    return Word(span: last.span, text: last.text, isQuoted: last.kind == .quoted)
  }

  /// The name behind the last `$`, when nothing but a name follows it.
  private static func parameter(in word: Word, of source: SourceText) -> Word? {
    let bytes = source.bytes[word.span.start..<word.span.end]
    guard bytes.first != UInt8(ascii: "'"),
      let dollar = bytes.lastIndex(of: UInt8(ascii: "$")),
      dollar == bytes.startIndex || bytes[dollar - 1] != UInt8(ascii: "$"),
      dollar + 1 == word.span.end
        || source.startsName(at: dollar + 1) && source.nameEnd(from: dollar + 1) == word.span.end
    else { return nil }
    let name = source.text(SourceSpan(dollar + 1, word.span.end))
    return Word(span: SourceSpan(dollar, word.span.end), text: name, isQuoted: false)
  }

  /// Reads the commands before the last pipe for what they give, then the last one for what it expects.
  private mutating func read(_ tokens: [Token], _ source: SourceText, _ catalogue: Catalogue) {
    var start = tokens.first?.isKeyword("time") == true ? 1 : 0
    let pipes = tokens.indices.filter { tokens[$0].kind == .pipe }
    for pipe in pipes.suffix(Parser.longestPipeline) {
      if start <= pipe {
        let end = Token(kind: .end, span: tokens[pipe].span, text: "")
        var parser = Parser(source, tokens: tokens[start..<pipe] + [end], catalogue: catalogue)
        _ = try? parser.call(isPiped: !steps.isEmpty)
        steps.append(parser.stage)
      }
      start = pipe + 1
    }
    var parser = Parser(source, tokens: Array(tokens[start...]), catalogue: catalogue)
    parser.expectations = []
    if pipes.isEmpty, start == 0, tokens.first?.isKeyword("param") == true {
      _ = try? parser.parameterDeclaration()
    } else {
      _ = try? parser.call(isPiped: !pipes.isEmpty)
    }
    expectations = parser.expectations ?? []
    stage = parser.stage
  }
}
