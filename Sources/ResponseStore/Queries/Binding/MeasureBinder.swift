import Diagnostics

/// Binds what is accumulated.
struct MeasureBinder {
  private let storage: Storage
  private let expressions: ExpressionBinder

  init(_ storage: Storage, _ expressions: ExpressionBinder) {
    self.storage = storage
    self.expressions = expressions
  }

  /// Binds one measure.
  func bind(_ measure: Measure) throws(BindingError) -> BoundMeasure {
    switch measure {
    case .count: return BoundMeasure(form: .count, within: nil)
    case .scores(let name, let weight, let within):
      let (column, layout) = try score(name)
      return BoundMeasure(
        form: .histogram(column: column, layout, weight: try number(weight, .weight)),
        within: try bind(within))
    case .moments(let name, let weight, let within):
      return BoundMeasure(
        form: .moments(
          column: try numeric(name, .moments), weight: try number(weight, .weight)),
        within: try bind(within))
    case .distinct(let name, let within):
      return BoundMeasure(
        form: .distinct(column: try expressions.column(name)), within: try bind(within))
    case .joint(let first, let second, let weight, let within):
      let (a, b) = (try score(first), try score(second))
      return BoundMeasure(
        form: .joint(
          first: a.column, a.layout, second: b.column, b.layout,
          weight: try number(weight, .weight)), within: try bind(within))
    case .crossProducts(let names, let within):
      let columns = try names.map { name throws(BindingError) in try numeric(name, .moments) }
      return BoundMeasure(form: .crossProducts(columns), within: try bind(within))
    case .panel(let name, let coding, let person, let first, let second):
      let column = try expressions.column(name)
      return BoundMeasure(
        form: .panel(
          BoundPanel(
            answers: column, values: try values(of: column, name, coding),
            persons: try expressions.column(person), first: try expressions.bind(first),
            second: try expressions.bind(second))), within: nil)
    }
  }

  /// What each code of a column counts for; `BoundPanel.none` for codes that do not count.
  private func values(
    of column: Int, _ name: Expression.ColumnName, _ coding: AnswerCoding
  ) throws(BindingError) -> [Int16] {
    func counting(_ value: Int?) -> Int16 {
      value.flatMap { Int16(exactly: $0) } ?? BoundPanel.none
    }
    switch (storage.columns[column].content, coding) {
    case (.score(let layout, _), .scores(let values)):
      return (0..<256).map { code in
        code < layout.scale.count ? counting(values[layout.scale.minimum + code]) : BoundPanel.none
      }
    case (.category(let dictionary), .words(let values)):
      let entries = dictionary.entries
      return (0..<max(256, entries.count)).map { code in
        guard code < entries.count, entries[code].reason == nil, !entries[code].isOutside else {
          return BoundPanel.none
        }
        return counting(values[entries[code].text])
      }
    default: throw .typeMismatch(name, kind: storage.columns[column].spec.kind, use: .scores)
    }
  }

  private func bind(_ within: Expression?) throws(BindingError) -> BoundPredicate? {
    guard let within else { return nil }
    return try expressions.bind(within)
  }

  private func score(_ name: Expression.ColumnName) throws(BindingError)
    -> (column: Int, layout: ScoreLayout)
  {
    let column = try expressions.column(name)
    guard case .score(let layout, _) = storage.columns[column].content else {
      throw .typeMismatch(name, kind: storage.columns[column].spec.kind, use: .scores)
    }
    return (column, layout)
  }

  private func number(_ name: Expression.ColumnName?, _ use: BindingError.Use) throws(BindingError)
    -> Int?
  {
    guard let name else { return nil }
    return try numeric(name, use)
  }

  private func numeric(_ name: Expression.ColumnName, _ use: BindingError.Use) throws(BindingError)
    -> Int
  {
    let column = try expressions.column(name)
    switch storage.columns[column].content {
    case .score, .number: return column
    default: throw .typeMismatch(name, kind: storage.columns[column].spec.kind, use: use)
    }
  }
}
