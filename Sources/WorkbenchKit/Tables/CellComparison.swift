import ResponseStore

/// How one cell of a table is compared with a value that was typed.
enum CellComparison {
  /// Refuses comparisons that can never hold, such as a count with a word.
  static func check(_ literal: Literal, against column: Column) throws(Diagnostic) {
    switch column.kind {
    case .text, .date: return
    case .integer, .ordinal, .decimal, .score, .share, .probability:
      if case .number = literal.value { return }
      // A bare year is read as a date; beside numbers it is a number.
      if Double(literal.source) != nil { return }
    }
    throw Diagnostic(
      .expressionType,
      Text(
        "\"\(column.id)\" holds numbers, \"\(literal.source)\" is not one",
        nl: "\"\(column.id)\" bevat getallen, \"\(literal.source)\" is er geen"),
      at: .statement(literal.span),
      hint: Text(
        "compare it with a number, such as \(column.id) >= 30",
        nl: "vergelijk met een getal, zoals \(column.id) >= 30"))
  }

  /// Compares; nil where the cell has no value.
  static func compare(
    _ cell: Value, _ comparison: Expression.Comparison, _ literal: Literal
  ) -> Bool? {
    if let number = cell.number {
      guard let other = typedNumber(literal) else { return nil }
      return ordered(number, comparison, other)
    }
    guard let word = cell.word else { return nil }
    if case .date(let interval, _) = literal.value, case .date = cell {
      guard let day = DateInterval(String(word.prefix(10))) else { return nil }
      switch comparison {
      case .equal: return day.start >= interval.start && day.end <= interval.end
      case .notEqual: return day.start < interval.start || day.end > interval.end
      case .less: return day.start < interval.start
      case .lessOrEqual: return day.end <= interval.end
      case .greater: return day.start >= interval.end
      case .greaterOrEqual: return day.start >= interval.start
      }
    }
    return ordered(word, comparison, literal.source)
  }

  private static func typedNumber(_ literal: Literal) -> Double? {
    if case .number(let number, _) = literal.value { return number }
    return Double(literal.source)
  }

  private static func ordered<Operand: Comparable>(
    _ left: Operand, _ comparison: Expression.Comparison, _ right: Operand
  ) -> Bool {
    switch comparison {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}
