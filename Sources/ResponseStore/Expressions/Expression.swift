public import Diagnostics

/// A condition on responses or on the rows of a table: the one expression language of `reis`.
///
/// Text becomes an expression in CommandLanguage; the store binds it to columns and evaluates it
/// per batch, tables evaluate it per row. Column names and literals keep their places in the
/// statement, so that every error can point at the word.
///
/// Logic is three-valued: a comparison with a missing or invalid cell is neither true nor false,
/// and `not` does not make it true.
public indirect enum Expression: Sendable, Hashable {
  /// Both hold.
  case and(Expression, Expression)
  /// At least one holds.
  case or(Expression, Expression)
  /// The condition is known not to hold.
  case not(Expression)
  /// A column compared with a value.
  case comparison(ColumnName, Comparison, Literal)
  /// The column's value is one of several.
  case isOneOf(ColumnName, [Literal])
  /// The column's text holds these letters, upper and lower case taken as equal.
  case contains(ColumnName, Literal)
  /// The column's text matches a regular expression.
  case matches(ColumnName, Literal)
  /// The column has no value; with an absence of nil for whatever reason.
  case isMissing(ColumnName, Absence?)

  /// A column's name and where it was written.
  public typealias ColumnName = Spanned<String>

  /// How two values are compared.
  public enum Comparison: String, Sendable, Hashable, CaseIterable {
    /// The same; for a date literal: within it.
    case equal = "="
    /// Another value; missing cells are not "another value".
    case notEqual = "!="
    /// Smaller; for a date literal: before its first day.
    case less = "<"
    /// Smaller or the same; for a date literal: not after its last day.
    case lessOrEqual = "<="
    /// Larger; for a date literal: after its last day.
    case greater = ">"
    /// Larger or the same; for a date literal: not before its first day.
    case greaterOrEqual = ">="
  }

  /// A reason for an absence that an expression can ask for, as in `is blank`.
  public enum Absence: String, Sendable, Hashable, CaseIterable {
    /// The cell is empty.
    case empty
    /// A declared code for: asked, not answered.
    case blank
    /// A declared code for: the customer never met the touchpoint.
    case notVisited = "not-visited"
    /// A declared code for: the question was not put.
    case notAsked = "not-asked"
    /// A declared code for: does not apply.
    case notApplicable = "not-applicable"
    /// A value that the column's type or scale does not have.
    case invalid
  }
}

/// A value written in an expression, with its place.
public struct Literal: Sendable, Hashable {
  /// What was written.
  public enum Value: Sendable, Hashable {
    /// A bare word or a quoted text.
    case text(String)
    /// A number; `source` keeps the digits as typed, since a column of words may hold just these.
    case number(Double, source: String)
    /// A day or a longer piece of the calendar; `source` keeps it as typed.
    case date(DateInterval, source: String)
  }

  /// What was written.
  public var value: Value
  /// Where it was written.
  public var span: SourceSpan

  /// Makes a literal.
  ///
  /// - Parameters:
  ///   - value: what was written.
  ///   - span: where.
  public init(_ value: Value, at span: SourceSpan = .none) {
    self.value = value
    self.span = span
  }

  /// The characters as typed, quotes removed: what a column of words is compared with.
  public var source: String {
    switch value {
    case .text(let text), .number(_, let text), .date(_, let text): text
    }
  }
}

extension Expression {
  /// The names of all columns, in the order of their first appearance.
  public var columnNames: [ColumnName] {
    var names: [ColumnName] = []
    visit { name in
      if !names.contains(where: { $0.value == name.value }) { names.append(name) }
    }
    return names
  }

  private func visit(_ body: (ColumnName) -> Void) {
    switch self {
    case .and(let left, let right), .or(let left, let right):
      left.visit(body)
      right.visit(body)
    case .not(let inner): inner.visit(body)
    case .comparison(let name, _, _), .isOneOf(let name, _), .contains(let name, _),
      .matches(let name, _), .isMissing(let name, _):
      body(name)
    }
  }

  /// The same condition with every condition on a single column replaced.
  ///
  /// - Parameter replace: gives the new condition for one that has no `and`, `or` or `not`.
  public func mappingLeaves<Failure: Error>(
    _ replace: (Expression) throws(Failure) -> Expression
  ) throws(Failure) -> Expression {
    switch self {
    case .and(let left, let right):
      .and(try left.mappingLeaves(replace), try right.mappingLeaves(replace))
    case .or(let left, let right):
      .or(try left.mappingLeaves(replace), try right.mappingLeaves(replace))
    case .not(let inner): .not(try inner.mappingLeaves(replace))
    case .comparison, .isOneOf, .contains, .matches, .isMissing: try replace(self)
    }
  }
}
