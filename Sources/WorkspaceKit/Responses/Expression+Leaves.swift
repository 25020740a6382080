import Diagnostics
public import ResponseStore

extension Expression {
  /// A condition on one column with another name for the column; others as they are.
  ///
  /// - Parameter column: the new name.
  func renamed(_ column: ColumnName) -> Expression {
    switch self {
    case .and, .or, .not: self
    case .comparison(_, let comparison, let literal): .comparison(column, comparison, literal)
    case .isOneOf(_, let literals): .isOneOf(column, literals)
    case .contains(_, let literal): .contains(column, literal)
    case .matches(_, let literal): .matches(column, literal)
    case .isMissing(_, let absence): .isMissing(column, absence)
    }
  }

  /// A condition on one column with its values replaced.
  ///
  /// - Parameter replace: gives the new value.
  func mappingLiterals(_ replace: (Literal) -> Literal) -> Expression {
    switch self {
    case .and, .or, .not, .isMissing: self
    case .comparison(let column, let comparison, let literal):
      .comparison(column, comparison, replace(literal))
    case .isOneOf(let column, let literals): .isOneOf(column, literals.map(replace))
    case .contains(let column, let literal): .contains(column, replace(literal))
    case .matches(let column, let literal): .matches(column, replace(literal))
    }
  }

  /// The values that a condition on one column names.
  var literals: [Literal] {
    switch self {
    case .and, .or, .not, .isMissing: []
    case .comparison(_, _, let literal), .contains(_, let literal), .matches(_, let literal):
      [literal]
    case .isOneOf(_, let literals): literals
    }
  }

  /// Whether the condition looks for parts of a text rather than for whole values.
  var isSearch: Bool {
    switch self {
    case .contains, .matches: true
    default: false
    }
  }

  /// All of the conditions; nil where there are none.
  ///
  /// - Parameter conditions: the conditions.
  public static func all(_ conditions: [Expression]) -> Expression? {
    conditions.dropFirst().reduce(conditions.first) { all, next in all.map { .and($0, next) } }
  }

  /// Any of the conditions; nil where there are none.
  ///
  /// - Parameter conditions: the conditions.
  static func any(_ conditions: [Expression]) -> Expression? {
    conditions.dropFirst().reduce(conditions.first) { any, next in any.map { .or($0, next) } }
  }
}

extension Expression.Comparison {
  /// Whether it asks for smaller or larger.
  var isOrder: Bool {
    switch self {
    case .equal, .notEqual: false
    case .less, .lessOrEqual, .greater, .greaterOrEqual: true
    }
  }

  /// Whether two values stand in this order.
  ///
  /// - Parameters:
  ///   - left: the first value.
  ///   - right: the second value.
  func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}
