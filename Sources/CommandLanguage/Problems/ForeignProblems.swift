import ResponseStore
import WorkbenchKit

/// Habits of other languages and of speech, each answered with what is written here.
extension ExpressionProblems {
  /// A sign or word of another language.
  static func foreign(_ token: Token, meant: String) -> Diagnostic {
    Diagnostic(
      .expressionOperator,
      Text(
        "conditions do not have \(Shown.word(token.text))",
        nl: "voorwaarden kennen geen \(Shown.word(token.text))"),
      at: .statement(token.span), hint: .didYouMean(meant))
  }

  /// `region not in (…)`.
  static func notAfterColumn(
    _ column: Expression.ColumnName, _ token: Token, _ comparison: Token
  ) -> Diagnostic {
    Diagnostic(
      .expressionOperator,
      Text("not stands before the column", nl: "not staat voor de kolom"),
      at: .statement(token.span),
      hint: .write("not \(Quoting.name(column.value)) \(comparison.text) …"))
  }

  /// `1 <= n <= 5`.
  static func chained(_ column: Expression.ColumnName, _ span: SourceSpan) -> Diagnostic {
    let name = Quoting.name(column.value)
    return Diagnostic(
      .expressionOperator,
      Text("one comparison at a time", nl: "een vergelijking tegelijk"),
      at: .statement(span), hint: .write("\(name) >= 1 and \(name) <= 5"))
  }

  /// `30 <= n`.
  static func valueFirst(
    _ token: Token, _ sign: Expression.Comparison, column: Token
  ) -> Diagnostic {
    let turned: Expression.Comparison =
      switch sign {
      case .less: .greater
      case .lessOrEqual: .greaterOrEqual
      case .greater: .less
      case .greaterOrEqual: .lessOrEqual
      case .equal, .notEqual: sign
      }
    return Diagnostic(
      .expressionColumn,
      Text("the column stands before the value", nl: "de kolom staat voor de waarde"),
      at: .statement(token.span),
      hint: .write("\(Quoting.name(column.text)) \(turned.rawValue) \(token.text)")
        + Text(
          "; a column named so: \"\(token.text)\"", nl: "; een kolom die zo heet: \"\(token.text)\""
        ))
  }

  /// `region is Noord`, `region is null`.
  static func notAnAbsence(
    _ token: Token, _ column: Expression.ColumnName, isNegated: Bool, at span: SourceSpan
  ) -> Diagnostic {
    let reasons = ["missing"] + Expression.Absence.allCases.map(\.rawValue)
    let name = Quoting.name(column.value)
    let sign = isNegated ? "!=" : "="
    let empty = ["null", "na", "nan", "none", "leeg", "nil", "absent", "ontbreekt"]
    let hint: Text
    if let word = token.bareWord, let nearest = Nearest.word(to: word, in: reasons) {
      hint = .didYouMean(nearest)
    } else if let word = token.bareWord, empty.contains(word.lowercased()) {
      hint = .didYouMean("missing")
    } else if token.isValue {
      hint = .write("\(name) \(sign) \(Quoting.word(token.text))")
    } else {
      hint = Text(
        "one of: \(reasons.joined(separator: ", "))",
        nl: "een van: \(reasons.joined(separator: ", "))")
    }
    return Diagnostic(
      .expressionOperator,
      Text("is asks why a value is absent", nl: "is vraagt waarom een waarde ontbreekt"),
      at: .statement(span), hint: hint)
  }

  /// `region = Den Haag`.
  static func unquoted(_ words: [Token], _ stage: Stage) -> Diagnostic {
    let text = words.map(\.text).joined(separator: " ")
    let span = words.dropFirst().first?.span ?? .none
    return Diagnostic(
      .argumentUnexpected,
      Text(
        "\(Shown.word(words.last?.text ?? "")) is not expected after the condition",
        nl: "\(Shown.word(words.last?.text ?? "")) hoort niet na de voorwaarde"),
      at: .statement(span),
      hint: Text(
        "text of several words stands between quotes: \(Shown.word(text))",
        nl: "tekst van meer woorden staat tussen aanhalingstekens: \(Shown.word(text))"))
  }
}
