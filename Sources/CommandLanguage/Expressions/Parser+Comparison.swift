import ResponseStore
import WorkbenchKit

/// One condition on one column.
extension Parser {
  mutating func comparison(_ scope: Expectation.Scope) throws(Diagnostic) -> Expression {
    let column = try conditionColumn()
    comparisons += 1
    if comparisons > Self.longestExpression {
      throw ExpressionProblems.long(column.span, limit: Self.longestExpression)
    }
    for comparison in Expression.Comparison.allCases { expect(.sign(comparison.rawValue)) }
    if case .comparison(let comparison) = current.kind {
      try advance()
      let value = try literal(of: column, scope)
      if case .comparison = current.kind {
        throw ExpressionProblems.chained(column, current.span)
      }
      return .comparison(column, comparison, value)
    }
    if try take("in") { return .isOneOf(column, try list(of: column, scope)) }
    if try take("contains") { return .contains(column, try literal(of: column, scope)) }
    if try take("matches") { return .matches(column, try pattern()) }
    if try take("is") { return try absence(of: column) }
    throw missingComparison(after: column)
  }

  /// The column that a condition starts with.
  private mutating func conditionColumn() throws(Diagnostic) -> Expression.ColumnName {
    let token = current
    if let problem = token.problem { throw diagnostic(for: problem, of: token) }
    guard token.isValue else {
      if token.kind == .foreign, token.text == "!" {
        throw ExpressionProblems.foreign(token, meant: "not")
      }
      throw ExpressionProblems.missingColumn(token, at: gap)
    }
    if let word = token.bareWord, !isComparison(peek()) || Keywords.condition.contains(word) {
      if Keywords.foreignNegations.contains(word.lowercased()) || word.lowercased() == "not",
        word != "not", peek().isValue || peek().kind == .open
      {
        throw ExpressionProblems.foreign(token, meant: "not")
      }
      if Keywords.condition.contains(word) || stage.startsClause(token) {
        throw ExpressionProblems.missingColumn(token, at: gap)
      }
    }
    if token.bareWord.flatMap(NumberWord.value) != nil, case .comparison(let sign) = peek().kind,
      let other = peek(2).bareWord, NumberWord.value(other) == nil
    {
      throw ExpressionProblems.valueFirst(token, sign, column: peek(2))
    }
    try advance()
    return Spanned(token.text, at: token.span)
  }

  /// `(A, B, …)` after `in`.
  private mutating func list(
    of column: Expression.ColumnName, _ scope: Expectation.Scope
  ) throws(Diagnostic) -> [Literal] {
    expect(.sign("("))
    guard current.kind == .open else { throw ExpressionProblems.missingList(column, at: gap) }
    let open = try advance()
    var values: [Literal] = []
    while true {
      values.append(try literal(of: column, scope, isInList: true))
      expect(.sign(","))
      expect(.sign(")"))
      if current.kind == .close { break }
      guard current.kind == .comma else {
        throw current.endsStage
          ? ExpressionProblems.openParenthesis(open.span) : afterCondition()
      }
      try advance()
    }
    try advance()
    return values
  }

  /// `missing`, `not missing`, or a reason, after `is`.
  private mutating func absence(
    of column: Expression.ColumnName
  ) throws(Diagnostic) -> Expression {
    let isNegated = try take("not")
    expect(.word("missing"))
    for absence in Expression.Absence.allCases { expect(.word(absence.rawValue)) }
    guard let word = current.bareWord else {
      throw ExpressionProblems.notAnAbsence(current, column, isNegated: isNegated, at: gap)
    }
    let absence = Expression.Absence(rawValue: word)
    guard absence != nil || word == "missing" else {
      throw ExpressionProblems.notAnAbsence(current, column, isNegated: isNegated, at: gap)
    }
    try advance()
    let condition = Expression.isMissing(column, absence)
    return isNegated ? .not(condition) : condition
  }

  private func missingComparison(after column: Expression.ColumnName) -> Diagnostic {
    if let problem = current.problem { return diagnostic(for: problem, of: current) }
    if let meant = Keywords.foreignSigns[current.text], current.kind == .foreign {
      return ExpressionProblems.foreign(current, meant: meant)
    }
    if let word = current.bareWord {
      let lowered = word.lowercased()
      if word != lowered, ["in", "contains", "matches", "is"].contains(lowered) {
        return ExpressionProblems.foreign(current, meant: lowered)
      }
      if let meant = Keywords.foreignComparisons[lowered] {
        return ExpressionProblems.foreign(current, meant: meant)
      }
      if ["not", "niet"].contains(lowered), isComparison(peek()) {
        return ExpressionProblems.notAfterColumn(column, current, peek())
      }
    }
    return ExpressionProblems.missingComparison(after: column, current, at: gap)
  }
}
