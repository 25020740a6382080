import ResponseStore
import WorkbenchKit

/// Conditions: `or` over `and` over `not` over comparisons and parentheses.
extension Parser {
  /// Levels of parentheses and `not` that a condition may have.
  static let deepestExpression = 50
  /// Comparisons that a condition may have.
  static let longestExpression = 500

  /// A text that is one condition and nothing else.
  mutating func loneExpression() throws(Diagnostic) -> Expression {
    if let openQuote, let problem = openQuote.problem {
      throw diagnostic(for: problem, of: openQuote)
    }
    let expression = try expression(on: .responses)
    guard current.kind == .end else { throw afterCondition() }
    return expression
  }

  /// A condition, as far as it goes.
  mutating func expression(on scope: Expectation.Scope) throws(Diagnostic) -> Expression {
    depth = 0
    comparisons = 0
    return try alternatives(scope)
  }

  /// Notes what a condition may start with.
  mutating func expectCondition(on scope: Expectation.Scope) {
    expect(.column(scope))
    expect(.word("not"))
  }

  private mutating func alternatives(_ scope: Expectation.Scope) throws(Diagnostic) -> Expression {
    var left = try conjunction(scope)
    while try take("or") { left = .or(left, try conjunction(scope)) }
    return left
  }

  private mutating func conjunction(_ scope: Expectation.Scope) throws(Diagnostic) -> Expression {
    var left = try negation(scope)
    while try take("and") { left = .and(left, try negation(scope)) }
    return left
  }

  private mutating func negation(_ scope: Expectation.Scope) throws(Diagnostic) -> Expression {
    expectCondition(on: scope)
    if current.isKeyword("not"), !isComparison(peek()) {
      try descend()
      try advance()
      defer { depth -= 1 }
      return .not(try negation(scope))
    }
    guard current.kind == .open else { return try comparison(scope) }
    try descend()
    let open = try advance()
    defer { depth -= 1 }
    let inner = try alternatives(scope)
    expect(.sign(")"))
    guard current.kind == .close else {
      throw current.endsStage
        ? ExpressionProblems.openParenthesis(open.span) : afterCondition()
    }
    try advance()
    return inner
  }

  private mutating func descend() throws(Diagnostic) {
    depth += 1
    if depth > Self.deepestExpression {
      throw ExpressionProblems.deep(current.span, limit: Self.deepestExpression)
    }
  }

  /// Whether a token can stand between a column and its value.
  func isComparison(_ token: Token) -> Bool {
    if case .comparison = token.kind { return true }
    return token.bareWord.map { ["in", "contains", "matches", "is"].contains($0) } ?? false
  }
}
