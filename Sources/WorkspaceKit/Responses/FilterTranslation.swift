import Diagnostics
import ResponseStore

/// Translates a condition in the words of a declaration into one on the columns of the store.
///
/// Each condition on one column becomes another that is true, false and unknown for the same
/// responses; `and`, `or` and `not` stay as they are.
struct FilterTranslation {
  let names: NameResolution
  /// The distinct values of a column of words, by its stored name.
  let values: (String) throws(Diagnostic) -> [String]

  var catalogue: ColumnCatalogue { names.catalogue }

  /// Translates a condition.
  ///
  /// - Parameter expression: in the words of the declaration.
  /// - Throws: `column.unknown`, `column.type`, `value.unknown` with the span of the word.
  func translate(_ expression: Expression) throws(Diagnostic) -> Expression {
    try expression.mappingLeaves { (leaf: Expression) throws(Diagnostic) -> Expression in
      guard let word = leaf.columnNames.first else { return leaf }
      switch try names.resolve(word) {
      case .period(_, let time): return try translatePeriod(leaf, word, time)
      case .attribute(let attribute, let source):
        return try translate(leaf, word, attribute, source)
      case .column(let column): return try translate(leaf, word, column)
      }
    }
  }

  private func translate(
    _ leaf: Expression, _ word: Spanned<String>, _ column: SurveyColumn
  ) throws(Diagnostic) -> Expression {
    if column.questionKind == .multiple { return try translateMultiple(leaf, word, column) }
    let stored = Spanned(catalogue.storedName(of: column), at: word.span)
    switch column.kind {
    case .category: return try translateWords(leaf, stored, column)
    case .score(let scale, _):
      try checkScale(leaf, column, scale)
      return leaf.renamed(stored)
    case .time: return leaf.renamed(stored).mappingLiterals(Self.dated)
    case .number, .identifier, .text: return leaf.renamed(stored)
    }
  }

  // MARK: Columns of words

  private func translateWords(
    _ leaf: Expression, _ stored: Spanned<String>, _ column: SurveyColumn
  ) throws(Diagnostic) -> Expression {
    let choices = column.declaration?.choices ?? []
    switch leaf {
    case .comparison(_, let comparison, let literal) where comparison.isOrder:
      let all = try values(stored.value)
      guard let fitting = WordOrder(choices).fitting(all, comparison, literal) else {
        return leaf.renamed(stored)
      }
      return .isOneOf(stored, fitting.map { Literal(.text($0), at: literal.span) })
    default:
      return leaf.renamed(stored).mappingLiterals { literal in
        // A choice may be named by what people read instead of the code in the file.
        let word = literal.source.lowercased()
        let choice = choices.first { choice in
          choice.title.map { $0.en.lowercased() == word || $0.nl.lowercased() == word } ?? false
        }
        return choice.map { Literal(.text($0.value), at: literal.span) } ?? literal
      }
    }
  }

  // MARK: Scores

  /// A score that the scale does not have, asked for as if it had, selects nothing in silence.
  private func checkScale(
    _ leaf: Expression, _ column: SurveyColumn, _ scale: ScoreScale
  ) throws(Diagnostic) {
    let literals: [Literal]
    switch leaf {
    case .comparison(_, .equal, let literal): literals = [literal]
    case .isOneOf(_, let several): literals = several
    default: return
    }
    for literal in literals {
      guard case .number(let number, let source) = literal.value,
        number < Double(scale.minimum) || number > Double(scale.maximum)
      else { continue }
      let code = column.declaration?.missing.first { $0.value == source }
      let hint =
        code.map {
          Text(
            "it is declared as \($0.meaning.rawValue): write \(column.name) is \($0.meaning.rawValue)",
            nl: "het is gedeclareerd als \($0.meaning.rawValue): schrijf \(column.name) is "
              + $0.meaning.rawValue)
        }
        ?? Text(
          "values outside the scale: \(column.name) is invalid",
          nl: "waarden buiten de schaal: \(column.name) is invalid")
      throw Diagnostic(
        .valueUnknown,
        Text(
          "\(source) is not on the scale \(scale.minimum) to \(scale.maximum) of \"\(column.name)\"",
          nl: "\(source) ligt niet op de schaal \(scale.minimum) tot \(scale.maximum) van "
            + "\"\(column.name)\""), at: .statement(literal.span), hint: hint)
    }
  }

  // MARK: Calendar periods

  private func translatePeriod(
    _ leaf: Expression, _ word: Spanned<String>, _ time: SurveyColumn
  ) throws(Diagnostic) -> Expression {
    let stored = Spanned(catalogue.storedName(of: time), at: word.span)
    let dated = leaf.renamed(stored).mappingLiterals(Self.dated)
    for literal in dated.literals {
      if case .date = literal.value { continue }
      throw Diagnostic(
        .columnType,
        Text(
          "\"\(literal.source)\" is not a date or a period",
          nl: "\"\(literal.source)\" is geen datum of periode"), at: .statement(literal.span),
        hint: Text(
          "write 2026, 2026-Q1, 2026-03, 2026-W13 or 2026-03-31",
          nl: "schrijf 2026, 2026-Q1, 2026-03, 2026-W13 of 2026-03-31"))
    }
    return dated
  }

  /// A number or a word that is a piece of the calendar, taken as one.
  private static func dated(_ literal: Literal) -> Literal {
    if case .date = literal.value { return literal }
    guard let interval = DateInterval(literal.source) else { return literal }
    return Literal(.date(interval, source: literal.source), at: literal.span)
  }

  // MARK: Derived properties

  private func translate(
    _ leaf: Expression, _ word: Spanned<String>, _ attribute: DerivedAttribute,
    _ source: SurveyColumn
  ) throws(Diagnostic) -> Expression {
    let stored = Spanned(catalogue.storedName(of: source), at: word.span)
    let all = try values(stored.value)
    let known = all.filter { attribute.map[$0] != nil }
    func having(_ fits: (String) -> Bool) -> Expression {
      .isOneOf(
        stored,
        known.filter { attribute.map[$0].map(fits) ?? false }.map { Literal(.text($0)) })
    }
    for literal in leaf.literals {
      let properties = Set(attribute.map.values)
      let isKnown = properties.contains { $0.lowercased() == literal.source.lowercased() }
      if !isKnown, !leaf.isSearch {
        let near = Suggestion.nearest(to: literal.source, in: properties.sorted())
        throw StoreDiagnostics.unknownValue(
          literal, column: attribute.id, closest: near.map { [$0] } ?? [])
      }
    }
    switch leaf {
    case .comparison(_, .equal, let literal):
      return having { $0.lowercased() == literal.source.lowercased() }
    case .comparison(_, .notEqual, let literal):
      return having { $0.lowercased() != literal.source.lowercased() }
    case .isOneOf(_, let literals):
      let wanted = Set(literals.map { $0.source.lowercased() })
      return having { wanted.contains($0.lowercased()) }
    case .contains(_, let literal):
      return having { $0.lowercased().contains(literal.source.lowercased()) }
    case .isMissing: return .not(.and(.not(.isMissing(stored, nil)), having { _ in true }))
    default:
      throw Diagnostic(
        .columnType,
        Text(
          "\"\(attribute.id)\" holds words, which have no smaller and larger",
          nl: "\"\(attribute.id)\" bevat woorden, en die hebben geen kleiner en groter"),
        at: .statement(word.span),
        hint: Text("write \(attribute.id) = WORD", nl: "schrijf \(attribute.id) = WOORD"))
    }
  }
}
