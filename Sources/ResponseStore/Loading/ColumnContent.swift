/// What is known of a column apart from its values: how cells are read, and what codes stand for.
enum ColumnContent: Sendable {
  /// Of a category: its texts.
  case category(CategoryDictionary)
  /// Of a score: its codes and missing codes.
  case score(ScoreLayout, missing: [MissingCode])
  /// Of a number: its decimal mark (nil: that of the file) and missing codes.
  case number(decimalMark: Dialect.DecimalMark?, missing: [MissingCode])
  /// Of a moment: its forms.
  case time(TimeReader)
  /// Of an identifier: the form its values share, if any.
  case identifier(IdentifierPattern?)
  /// Of free text.
  case text

  /// Prepares a column.
  ///
  /// - Parameter sample: some cells of it, which the form of identifiers is taken from.
  init(_ spec: ColumnSpec, sample: [[UInt8]]) throws(PlanFailure) {
    let hasOutside = spec.condition != nil
    switch spec.kind {
    case .category(let missing):
      self = .category(CategoryDictionary(missing: missing, hasOutside: hasOutside))
    case .score(let scale, let missing):
      self = .score(
        ScoreLayout(scale: scale, missing: missing, hasOutside: hasOutside), missing: missing)
    case .number(let mark, let missing): self = .number(decimalMark: mark, missing: missing)
    case .time(let formats):
      guard !formats.isEmpty else { throw .noTimeFormat(column: spec.name) }
      guard let reader = TimeReader(formats) else {
        let pattern = formats.lazy.compactMap { format in
          if case .pattern(let text) = format, TimePattern(text) == nil { text } else { nil }
        }.first
        throw .unusableTimePattern(column: spec.name, pattern: pattern ?? "")
      }
      self = .time(reader)
    case .identifier:
      let known = sample.filter { !$0.isEmpty }
      let pattern = known.first.flatMap { IdentifierPattern(of: $0) }
      let fits = known.allSatisfy { pattern?.number(of: $0) != nil }
      self = .identifier(fits && !hasOutside ? pattern : nil)
    case .text: self = .text
    }
  }

  /// A builder for the column.
  ///
  /// - Parameters:
  ///   - number: the column's number in the plan.
  ///   - condition: the rows that answer its question.
  ///   - dialect: how the file is written.
  func builder(number: Int, condition: RowCondition?, dialect: Dialect) -> any ColumnBuilder {
    switch self {
    case .category(let dictionary):
      CategoryBuilder(dictionary, number: number, condition: condition)
    case .score(let layout, let missing):
      ScoreBuilder(layout, missing: missing, number: number, condition: condition)
    case .number(let mark, let missing):
      NumberBuilder(
        decimalMark: (mark ?? dialect.decimalMark).rawValue, missing: missing, number: number,
        condition: condition)
    case .time(let reader): TimeBuilder(reader, number: number, condition: condition)
    case .identifier(let pattern):
      IdentifierBuilder(pattern, number: number, condition: condition)
    case .text: TextBuilder(number: number, condition: condition)
    }
  }
}
