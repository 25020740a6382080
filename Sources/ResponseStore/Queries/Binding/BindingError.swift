public import Diagnostics

/// Why a request makes no sense for the columns it is put to; found before any row is read.
public enum BindingError: Error, Sendable, Hashable {
  /// There is no such column; `candidates` are all names, the closest first.
  case unknownColumn(Expression.ColumnName, candidates: [String])
  /// The category has no such value; `closest` are at most five that come near, nearest first.
  case unknownValue(Literal, column: String, closest: [String])
  /// The column's kind does not go with what is asked of it.
  case typeMismatch(Expression.ColumnName, kind: ColumnKind, use: Use)
  /// The literal cannot be compared with the column: a word with a number, a number with a moment.
  case unusableLiteral(Literal, column: String, kind: ColumnKind)
  /// The regular expression cannot be read; `reason` is the parser's own message.
  case unusablePattern(Literal, reason: String)

  /// What was asked of a column.
  public enum Use: String, Sendable, Hashable {
    /// An order: `<`, `<=`, `>`, `>=`.
    case order
    /// `contains`.
    case contains
    /// `matches`.
    case matches
    /// Calendar periods.
    case period
    /// A histogram of scores.
    case scores
    /// Sums and means.
    case moments
    /// A weight.
    case weight
    /// A property of categories.
    case derived
  }

  /// Where in the statement the error lies; empty where nobody typed it.
  public var span: SourceSpan {
    switch self {
    case .unknownColumn(let column, _), .typeMismatch(let column, _, _): column.span
    case .unknownValue(let literal, _, _), .unusableLiteral(let literal, _, _),
      .unusablePattern(let literal, _):
      literal.span
    }
  }
}
