import ResponseStore
import WorkbenchKit

/// Values within conditions.
extension Parser {
  /// A word, a number, a date or a quoted text.
  mutating func literal(
    of column: Expression.ColumnName, _ scope: Expectation.Scope, isInList: Bool = false
  ) throws(Diagnostic) -> Literal {
    expect(.value(column: column.value, scope))
    let token = current
    try refuseKeyword(token)
    try advance()
    guard token.kind == .word else { return Literal(.text(token.text), at: token.span) }
    if let number = NumberWord.value(token.text) {
      if !isInList, isDecimalComma(after: token) {
        throw ArgumentProblems.decimalComma(
          token.text + "." + peek().text, token.span.union(peek().span))
      }
      return Literal(.number(number, source: token.text), at: token.span)
    }
    if token.text.contains("-"), let date = DateInterval(token.text) {
      return Literal(.date(date, source: token.text), at: token.span)
    }
    if DateWord.looksLikeDate(token.text) || DateWord.suggestion(for: token.text) != nil {
      throw ArgumentProblems.notDate(token.text, token.span, mayBeText: true)
    }
    return Literal(.text(token.text), at: token.span)
  }

  /// A pattern: letters as they are, whatever they look like.
  mutating func pattern() throws(Diagnostic) -> Literal {
    expect(.free("PATTERN"))
    let token = current
    try refuseKeyword(token)
    try advance()
    return Literal(.text(token.text), at: token.span)
  }

  /// Refuses what cannot be a value: signs, and words that mean something else here.
  private func refuseKeyword(_ token: Token) throws(Diagnostic) {
    if let problem = token.problem { throw diagnostic(for: problem, of: token) }
    guard token.isValue else { throw ExpressionProblems.missingValue(token, at: gap) }
    guard let word = token.bareWord else { return }
    if Keywords.condition.contains(word) || stage.startsClause(token) {
      throw ExpressionProblems.missingValue(token, at: gap)
    }
  }
}
