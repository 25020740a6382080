import ResponseStore
import WorkbenchKit

/// What can be wrong with a condition.
enum ExpressionProblems {
  static let codes: [DiagnosticCode] = [
    .expressionColumn, .expressionOperator, .expressionValue, .expressionParenthesis,
    .expressionDeep, .expressionLong,
  ]

  static func missingColumn(_ token: Token, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .expressionColumn,
      Text(
        "a condition starts with a column", nl: "een voorwaarde begint met een kolom"),
      at: .statement(span),
      hint: token.bareWord.map { .quoteName($0) } ?? .such("region = Noord"))
  }

  static func missingComparison(
    after column: Expression.ColumnName, _ token: Token, at span: SourceSpan
  ) -> Diagnostic {
    let signs = "= != < <= > >= in (…) contains, matches, is missing"
    let comparisons = ["=", "in", "contains", "matches", "is"]
    let nearest = token.bareWord.flatMap { Nearest.word(to: $0, in: comparisons) }
    return Diagnostic(
      .expressionOperator,
      Text(
        "a comparison is expected after \(Shown.word(column.value))",
        nl: "na \(Shown.word(column.value)) hoort een vergelijking"),
      at: .statement(span),
      hint: nearest.map { .didYouMean($0) } ?? Text("one of: \(signs)", nl: "een van: \(signs)"))
  }

  static func missingValue(_ token: Token, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .expressionValue,
      Text("a value is expected here", nl: "hier hoort een waarde"),
      at: .statement(span),
      hint: token.bareWord.map(Shown.line).map { word in
        Text("as a value write \"\(word)\"", nl: "schrijf als waarde \"\(word)\"")
      } ?? Text("a word, a number, a date or \"text\"", nl: "een woord, getal, datum of \"tekst\""))
  }

  static func missingList(_ column: Expression.ColumnName, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .expressionParenthesis,
      Text("values after in stand between parentheses", nl: "waarden na in staan tussen haakjes"),
      at: .statement(span), hint: .write("\(Quoting.name(column.value)) in (A, B)"))
  }

  static func openParenthesis(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .expressionParenthesis,
      Text("this parenthesis is not closed", nl: "dit haakje wordt niet gesloten"),
      at: .statement(span), hint: Text("add a )", nl: "voeg een ) toe"))
  }

  static func strayParenthesis(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .expressionParenthesis,
      Text("there is no ( for this )", nl: "er is geen ( bij deze )"),
      at: .statement(span), hint: Text("leave it out", nl: "laat het weg"))
  }

  static func deep(_ span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .expressionDeep,
      Text("more than \(limit) levels deep", nl: "meer dan \(limit) niveaus diep"),
      at: .statement(span),
      hint: Text("use fewer parentheses", nl: "gebruik minder haakjes"))
  }

  static func long(_ span: SourceSpan, limit: Int) -> Diagnostic {
    Diagnostic(
      .expressionLong,
      Text("more than \(limit) comparisons", nl: "meer dan \(limit) vergelijkingen"),
      at: .statement(span),
      hint: Text(
        "many values of one column: column in (A, B, …)",
        nl: "veel waarden van een kolom: kolom in (A, B, …)"))
  }
}
