import ResponseStore
import WorkbenchKit
import WorkspaceKit

/// Reads tokens from left to right, one look ahead, and says what it expects where the text ends.
///
/// One parser serves the commands that run and the completion of half a line, so that Tab never
/// offers what would then be refused.
///
///     statement    = [comment] | "param" name "=" value | ["time"] command { "|" command }
///     command      = word [word] { argument | clause | option }
///     clause       = keyword [value]                    each at most once, in any order
///     option       = "--name" [value] | "--name=value"
///     condition    = conjunction { "or" conjunction }
///     conjunction  = negation { "and" negation }
///     negation     = "not" negation | "(" condition ")" | comparison
///     comparison   = column sign literal | column "in" "(" literal { "," literal } ")"
///                  | column ("contains" | "matches") literal | column "is" ["not"] absence
///     declaration  = name ["=" header | "=" "(" header { "," header } ")"] "as" kind { property }
///     property     = min..max | "pattern" | "missing" { code "=" meaning } | "reversed"
///                  | "touchpoint" id | "element" word | "when" condition
///
/// `param`, `time`, `_` for `last` and comments belong to the language; everything else, `expect`
/// and `filter clear` among it, is a command that a plugin declares.
struct Parser {
  let source: SourceText
  let tokens: [Token]
  let comments: [SourceSpan]
  let openQuote: Token?
  let catalogue: Catalogue
  let parameterNames: [String]
  var position = 0
  /// The command being read.
  var stage = Stage()
  /// How deep parentheses and `not` stand in the condition being read.
  var depth = 0
  /// How many comparisons the condition being read has.
  var comparisons = 0
  /// What may stand at the end of the text; nil unless somebody asks.
  var expectations: [Expectation]?

  init(_ text: String, catalogue: Catalogue, parameters: [String: String] = [:]) {
    let source = SourceText(text)
    let lexed = Lexer(source, parameters: parameters).run()
    self.init(
      source, lexed: lexed, catalogue: catalogue, parameterNames: parameters.keys.sorted())
  }

  init(
    _ source: SourceText, lexed: Lexer.Output, catalogue: Catalogue,
    parameterNames: [String] = []
  ) {
    self.source = source
    self.catalogue = catalogue
    self.parameterNames = parameterNames
    var tokens = lexed.tokens
    // Line breaks after the last word mean nothing.
    if tokens.count >= 2, tokens[tokens.count - 2].kind == .newline {
      tokens.remove(at: tokens.count - 2)
    }
    self.tokens = tokens
    comments = lexed.comments
    openQuote = lexed.openQuote
  }

  /// Reads tokens that are part of a text, for completion; the last is of kind `end`.
  init(_ source: SourceText, tokens: [Token], catalogue: Catalogue) {
    self.source = source
    self.tokens = tokens
    self.catalogue = catalogue
    parameterNames = []
    comments = []
    openQuote = nil
  }

  /// The token to be read next; at the end of the text one of kind `end`, again and again.
  var current: Token { tokens[position] }

  /// The token after so many others.
  func peek(_ distance: Int = 1) -> Token { tokens[min(position + distance, tokens.count - 1)] }

  /// The token that was read last; the first when none was.
  var previous: Token { tokens[max(position - 1, 0)] }

  /// Goes to the next token, after a look at the letters of this one.
  @discardableResult
  mutating func advance() throws(Diagnostic) -> Token {
    let token = current
    if let problem = token.problem { throw diagnostic(for: problem, of: token) }
    if position < tokens.count - 1 { position += 1 }
    return token
  }

  func diagnostic(for problem: LexicalProblem, of token: Token) -> Diagnostic {
    LexicalProblems.diagnostic(for: problem, of: token, parameters: parameterNames)
  }

  /// Notes what may stand here, when the text ends here and somebody asked.
  mutating func expect(_ expectation: @autoclosure () -> Expectation) {
    guard expectations != nil, current.kind == .end else { return }
    let expectation = expectation()
    if expectations?.contains(expectation) == false { expectations?.append(expectation) }
  }

  /// Whether the next token is this keyword; notes that it may stand here.
  mutating func sees(_ keyword: String) -> Bool {
    expect(.word(keyword))
    return current.isKeyword(keyword)
  }

  /// Reads this keyword when it stands here.
  mutating func take(_ keyword: String) throws(Diagnostic) -> Bool {
    guard sees(keyword) else { return false }
    try advance()
    return true
  }

  /// Whether the next token touches the one before, without a space between.
  var touchesPrevious: Bool { position > 0 && previous.span.end == current.span.start }

  /// Where something is missing: the token that stands there instead, or the end of the words.
  var gap: SourceSpan {
    guard current.kind == .end || current.kind == .newline, position > 0 else {
      return current.span
    }
    let end = previous.span.end
    return SourceSpan(end, end)
  }
}
