import Diagnostics
import ResponseStore

/// A statement as typed, from which words and conditions are taken with their places.
struct Statement {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  /// A word of the statement; its first occurrence.
  func word(_ word: String) -> Spanned<String> {
    let bytes = Array(text.utf8)
    let wanted = Array(word.utf8)
    let start = (0...max(0, bytes.count - wanted.count)).first { offset in
      bytes[offset...].starts(with: wanted)
    }
    return Spanned(word, at: start.map { SourceSpan($0, $0 + wanted.count) } ?? .none)
  }

  /// A value of the statement, read as the command language reads it.
  func literal(_ source: String) -> Literal {
    let span = word(source).span
    if let interval = DateInterval(source) {
      return Literal(.date(interval, source: source), at: span)
    }
    if let number = Double(source) { return Literal(.number(number, source: source), at: span) }
    return Literal(.text(source), at: span)
  }

  /// `column comparison value`.
  func compare(
    _ column: String, _ comparison: Expression.Comparison, _ value: String
  ) -> Expression {
    .comparison(word(column), comparison, literal(value))
  }

  /// `column in (value, …)`.
  func isOne(_ column: String, of values: String...) -> Expression {
    .isOneOf(word(column), values.map(literal))
  }
}

extension Spanned<String> {
  /// A name that nobody typed.
  static func name(_ text: String) -> Spanned<String> { Spanned(text, at: .none) }
}
