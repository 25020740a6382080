import ResponseStore
import WorkbenchKit

extension Parser {
  /// Commands that a line may have, so that a pasted page is not run.
  static let longestPipeline = 100

  /// The whole text as one statement.
  mutating func statement() throws(Diagnostic) -> Statement {
    if let openQuote, let problem = openQuote.problem {
      throw diagnostic(for: problem, of: openQuote)
    }
    if current.kind == .end { return comment() }
    if let line = tokens.firstIndex(where: { $0.kind == .newline }) {
      throw LexicalProblems.several(tokens[line + 1].span)
    }
    if current.isKeyword("param") { return .parameter(try parameterDeclaration()) }
    return .pipeline(try pipeline())
  }

  /// Commands with pipes between, `time` before them or not.
  mutating func pipeline() throws(Diagnostic) -> Pipeline {
    let isTimed = current.isKeyword("time")
    if isTimed {
      let word = try advance()
      if current.kind == .end {
        expect(.command(isPiped: false))
        throw ArgumentProblems.missingCommand(after: word)
      }
    }
    var calls: [Call] = []
    while true {
      if calls.count == Self.longestPipeline {
        throw StatementProblems.longPipe(current.span, limit: Self.longestPipeline)
      }
      calls.append(try call(isPiped: !calls.isEmpty))
      guard current.kind == .pipe else { break }
      try advance()
    }
    return Pipeline(calls: calls, isTimed: isTimed)
  }

  /// `param name = value`.
  mutating func parameterDeclaration() throws(Diagnostic) -> ParameterDeclaration {
    try advance()
    expect(.free("NAME"))
    guard let name = current.bareWord, isParameterName(name) else {
      throw LexicalProblems.invalidParameter(gap)
    }
    let nameToken = try advance()
    expect(.sign("="))
    guard current.kind == .comparison(.equal) else { throw LexicalProblems.invalidParameter(gap) }
    try advance()
    expect(.free("VALUE"))
    guard current.isValue else { throw LexicalProblems.invalidParameter(gap) }
    let value = try advance()
    guard current.kind == .end else { throw LexicalProblems.invalidParameter(current.span) }
    return ParameterDeclaration(
      name: Spanned(name, at: nameToken.span), value: Spanned(value.text, at: value.span))
  }

  private func isParameterName(_ name: String) -> Bool {
    let source = SourceText(name)
    return source.startsName(at: 0) && source.nameEnd(from: 0) == source.bytes.count
  }

  /// A text without words: a comment, a heading, or nothing.
  private func comment() -> Statement {
    guard let span = comments.first else { return .blank }
    let signs = source.bytes[span.start..<span.end].prefix { $0 == UInt8(ascii: "#") }.count
    var start = span.start + signs
    while start < span.end, source.space(at: start) > 0 { start += source.space(at: start) }
    var end = span.end
    while end > start, source.space(at: end - 1) > 0 { end -= 1 }
    let words = Spanned(source.text(SourceSpan(start, end)), at: SourceSpan(start, end))
    return signs == 2 && !words.value.isEmpty ? .heading(words) : .comment(words)
  }
}
