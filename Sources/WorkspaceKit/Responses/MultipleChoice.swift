import Diagnostics
import ResponseStore

/// The options of a question that takes several answers, and how the file says which were taken.
struct MultipleChoice {
  /// One option.
  struct Option {
    /// What it is called: the declared choice, else what the files say.
    let value: String
    /// Holds for the responses that took it.
    let isTaken: Expression
  }

  let options: [Option]
  /// Holds for the responses that took at least one; two-valued.
  let isAnyTaken: Expression

  /// Cells of an option's own column that say that it was not taken.
  private static let notTaken: Set<String> = [
    "0", "false", "no", "nee", "non", "nein", "not selected", "niet geselecteerd", "unchecked",
    "onwaar", "n",
  ]

  /// Whether a cell of an option's own column says that the option was not taken.
  ///
  /// - Parameter cell: the cell's text.
  static func isNotTaken(_ cell: String) -> Bool { notTaken.contains(cell.lowercased()) }

  /// Reads how options are told.
  ///
  /// - Parameters:
  ///   - column: a question of kind `multiple`.
  ///   - catalogue: the columns of the survey.
  ///   - values: the distinct values of a column of words, by its stored name.
  init(
    _ column: SurveyColumn, _ catalogue: ColumnCatalogue,
    values: (String) throws(Diagnostic) -> [String]
  ) throws(Diagnostic) {
    if let separator = column.declaration?.separator, column.headers.count == 1 {
      self = try Self.inOneCell(column, catalogue, separator: separator, values: values)
    } else {
      self = try Self.inOwnColumns(column, catalogue, values: values)
    }
  }

  private init(options: [Option], isAnyTaken: Expression) {
    self.options = options
    self.isAnyTaken = isAnyTaken
  }

  /// The option that a word names.
  ///
  /// - Parameters:
  ///   - literal: the word.
  ///   - column: the question's name.
  /// - Throws: `value.unknown` with the closest option.
  func option(_ literal: Literal, of column: String) throws(Diagnostic) -> Option {
    let word = literal.source.lowercased()
    if let found = options.first(where: { $0.value.lowercased() == word }) { return found }
    let near = Suggestion.nearest(to: literal.source, in: options.map(\.value))
    throw StoreDiagnostics.unknownValue(literal, column: column, closest: near.map { [$0] } ?? [])
  }

  private static func inOwnColumns(
    _ column: SurveyColumn, _ catalogue: ColumnCatalogue,
    values: (String) throws(Diagnostic) -> [String]
  ) throws(Diagnostic) -> MultipleChoice {
    var taken: [(value: String, isTaken: Expression, isKnownTaken: Expression)] = []
    let choices = column.declaration?.choices ?? []
    for part in column.headers.indices {
      let stored = Spanned(catalogue.storedName(of: column, part: part), at: SourceSpan.none)
      let positive = try values(stored.value).filter { !isNotTaken($0) }
      let isOne = Expression.isOneOf(stored, positive.map { Literal(.text($0)) })
      let name =
        choices.indices.contains(part)
        ? choices[part].value : positive.count == 1 ? positive[0] : column.headers[part]
      taken.append((name, isOne, .and(.not(.isMissing(stored, nil)), isOne)))
    }
    let never = Expression.and(
      .isMissing(.init(catalogue.storedName(of: column), at: .none), nil),
      .not(.isMissing(.init(catalogue.storedName(of: column), at: .none), nil)))
    let any = Expression.any(taken.map(\.isKnownTaken)) ?? never
    // An empty cell means "not taken" for who took something else, and "no answer" for who took
    // nothing: then the condition stays unknown, as for every unanswered question.
    let options = taken.map { option in
      Option(
        value: option.value,
        isTaken: .or(.and(any, option.isKnownTaken), .and(.not(any), option.isTaken)))
    }
    return MultipleChoice(options: options, isAnyTaken: any)
  }

  private static func inOneCell(
    _ column: SurveyColumn, _ catalogue: ColumnCatalogue, separator: String,
    values: (String) throws(Diagnostic) -> [String]
  ) throws(Diagnostic) -> MultipleChoice {
    let stored = Spanned(catalogue.storedName(of: column), at: SourceSpan.none)
    var order = (column.declaration?.choices ?? []).map(\.value)
    let known = Set(order)
    var cells: [String: [String]] = [:]
    for cell in try values(stored.value) {
      for part in parts(of: cell, separator: separator) {
        if cells[part] == nil, !known.contains(part) { order.append(part) }
        cells[part, default: []].append(cell)
      }
    }
    let declared = column.declaration?.choices.count ?? 0
    let sorted = order.prefix(declared) + order.dropFirst(declared).sorted(by: GroupOrder.precedes)
    return MultipleChoice(
      options: sorted.map { value in
        Option(
          value: value, isTaken: .isOneOf(stored, (cells[value] ?? []).map { Literal(.text($0)) }))
      }, isAnyTaken: .not(.isMissing(stored, nil)))
  }

  /// The answers in one cell, without spaces around them.
  ///
  /// - Parameters:
  ///   - cell: the cell's text.
  ///   - separator: what stands between answers.
  static func parts(of cell: String, separator: String) -> [String] {
    var parts: [String] = []
    for piece in cell.split(separator: separator) {
      var piece = piece
      while piece.first?.isWhitespace == true { piece.removeFirst() }
      while piece.last?.isWhitespace == true { piece.removeLast() }
      if !piece.isEmpty, !parts.contains(String(piece)) { parts.append(String(piece)) }
    }
    return parts
  }
}

extension FilterTranslation {
  /// Translates a condition on a question that takes several answers.
  ///
  /// - Parameters:
  ///   - leaf: the condition.
  ///   - word: the question's name and place.
  ///   - column: the question.
  /// - Throws: `value.unknown`, `column.type`.
  func translateMultiple(
    _ leaf: Expression, _ word: Spanned<String>, _ column: SurveyColumn
  ) throws(Diagnostic) -> Expression {
    let question = try MultipleChoice(column, catalogue, values: values)
    switch leaf {
    case .comparison(_, .equal, let literal):
      return try question.option(literal, of: column.name).isTaken
    case .comparison(_, .notEqual, let literal):
      return .not(try question.option(literal, of: column.name).isTaken)
    case .isOneOf(_, let literals):
      var taken: [Expression] = []
      for literal in literals {
        taken.append(try question.option(literal, of: column.name).isTaken)
      }
      return Expression.any(taken) ?? .not(question.isAnyTaken)
    case .contains(_, let literal):
      let wanted = literal.source.lowercased()
      let found = question.options.filter { $0.value.lowercased().contains(wanted) }
      return Expression.any(found.map(\.isTaken))
        ?? .and(question.isAnyTaken, .not(question.isAnyTaken))
    case .isMissing(_, nil): return .not(question.isAnyTaken)
    case .isMissing(_, let absence):
      let parts = column.headers.indices.map { part in
        Expression.isMissing(
          .init(catalogue.storedName(of: column, part: part), at: word.span), absence)
      }
      return Expression.all(parts) ?? .not(question.isAnyTaken)
    default:
      throw Diagnostic(
        .columnType,
        Text(
          "\"\(column.name)\" takes several answers, which have no smaller and larger",
          nl: "\"\(column.name)\" neemt meer antwoorden, en die hebben geen kleiner en groter"),
        at: .statement(word.span),
        hint: Text("write \(column.name) = OPTION", nl: "schrijf \(column.name) = OPTIE"))
    }
  }
}
