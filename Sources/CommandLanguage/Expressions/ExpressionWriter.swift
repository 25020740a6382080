import Diagnostics
public import ResponseStore

/// Writes conditions as text that reads as the same condition.
public enum ExpressionWriter {
  /// A condition on one line, with no more parentheses than it needs.
  ///
  /// - Parameter expression: the condition.
  public static func text(_ expression: Expression) -> String {
    text(expression, clauses: [])
  }

  /// A condition among the arguments of a command whose clauses start with these words.
  static func text(_ expression: Expression, clauses: Set<String>) -> String {
    Words(clauses: clauses).text(expression, within: .alternatives)
  }

  /// How tightly the parts of a condition hold together, loosest first.
  fileprivate enum Level: Int {
    case alternatives, conjunction, negation
  }
}

private struct Words {
  let clauses: Set<String>

  func text(_ expression: Expression, within level: ExpressionWriter.Level) -> String {
    switch expression {
    case .or(let left, let right):
      parenthesised(
        text(left, within: .alternatives) + " or " + text(right, within: .conjunction),
        when: level.rawValue > ExpressionWriter.Level.alternatives.rawValue)
    case .and(let left, let right):
      parenthesised(
        text(left, within: .conjunction) + " and " + text(right, within: .negation),
        when: level.rawValue > ExpressionWriter.Level.conjunction.rawValue)
    case .not(.isMissing(let column, let absence)):
      "\(name(column)) is not \(absence?.rawValue ?? "missing")"
    case .not(let inner): "not " + text(inner, within: .negation)
    case .comparison(let column, let comparison, let value):
      "\(name(column)) \(comparison.rawValue) \(literal(value))"
    case .isOneOf(let column, let values):
      "\(name(column)) in (\(values.map(literal).joined(separator: ", ")))"
    case .contains(let column, let value): "\(name(column)) contains \(literal(value))"
    case .matches(let column, let value): "\(name(column)) matches \(Quoting.quoted(value.source))"
    case .isMissing(let column, let absence): "\(name(column)) is \(absence?.rawValue ?? "missing")"
    }
  }

  private func parenthesised(_ text: String, when isNeeded: Bool) -> String {
    isNeeded ? "(" + text + ")" : text
  }

  private func name(_ column: Expression.ColumnName) -> String {
    Quoting.name(column.value, clauses: clauses)
  }

  /// A value; numbers and dates as typed when that still reads as the same.
  private func literal(_ literal: Literal) -> String {
    switch literal.value {
    case .text(let text): Quoting.value(text, clauses: clauses)
    case .number(let number, let source):
      NumberWord.value(source) == number ? source : "\(number)"
    case .date(let interval, let source):
      source.contains("-") && DateInterval(source) == interval ? source : DateWord.text(interval)
    }
  }
}
