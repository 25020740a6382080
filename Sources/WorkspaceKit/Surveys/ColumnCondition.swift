import Diagnostics
public import ResponseStore

/// The rows of a long-form file that answer one question: where a column has one of some values.
public struct ColumnCondition: Sendable, Hashable {
  /// The header, or the declared name, of the column that tells which question a row answers.
  public var column: String
  /// The values that belong to the question, compared as they are.
  public var values: [String]

  /// Limits a question to rows.
  ///
  /// - Parameters:
  ///   - column: the header or declared name of the column that tells.
  ///   - values: its values.
  public init(column: String, values: [String]) {
    self.column = column
    self.values = values
  }

  /// Reads a condition of the form `column = value` or `column in (value, …)`.
  ///
  /// - Parameter expression: the condition as an expression.
  /// - Returns: nil for anything else: which rows answer a question must be told by one column, so
  ///   that rows of other questions can be kept apart from missing answers.
  public init?(_ expression: Expression) {
    switch expression {
    case .comparison(let column, .equal, let literal):
      self.init(column: column.value, values: [literal.source])
    case .isOneOf(let column, let literals):
      self.init(column: column.value, values: literals.map(\.source))
    default: return nil
    }
  }

  /// The same condition as an expression.
  public var expression: Expression {
    let literals = values.map { Literal(.text($0)) }
    return literals.count == 1
      ? .comparison(.init(column, at: .none), .equal, literals[0])
      : .isOneOf(.init(column, at: .none), literals)
  }
}
