import Diagnostics
import ResponseStore

/// Smaller and larger for values that are written as words: the declared order of choices, or
/// numbers or periods where every value is one.
struct WordOrder {
  private let choices: [Choice]

  init(_ choices: [Choice]) {
    self.choices = choices
  }

  /// The values that stand in an order to a literal.
  ///
  /// - Parameters:
  ///   - values: all values of the column.
  ///   - comparison: the order asked for.
  ///   - literal: what they are compared with.
  /// - Returns: nil when the values have no order that the literal is part of.
  func fitting(
    _ values: [String], _ comparison: Expression.Comparison, _ literal: Literal
  ) -> [String]? {
    byScore(values, comparison, literal) ?? byDeclaredOrder(values, comparison, literal)
      ?? byNumber(values, comparison, literal) ?? byPeriod(values, comparison, literal)
  }

  private func byScore(
    _ values: [String], _ comparison: Expression.Comparison, _ literal: Literal
  ) -> [String]? {
    guard choices.contains(where: { $0.valence != nil }) else { return nil }
    let wanted: Double? =
      if case .number(let number, _) = literal.value {
        number
      } else {
        position(of: literal).flatMap { choices[$0].valence }.map(Double.init)
      }
    return wanted.map { wanted in
      values.filter { value in
        choices.first { $0.value == value }?.valence
          .map { comparison.holds(Double($0), wanted) } ?? false
      }
    }
  }

  /// Which choice a word names, by its value or by what people read.
  private func position(of literal: Literal) -> Int? {
    let word = literal.source.lowercased()
    return choices.firstIndex { choice in
      choice.value.lowercased() == word || choice.title?.en.lowercased() == word
        || choice.title?.nl.lowercased() == word
    }
  }

  private func byDeclaredOrder(
    _ values: [String], _ comparison: Expression.Comparison, _ literal: Literal
  ) -> [String]? {
    guard let wanted = position(of: literal) else { return nil }
    return values.filter { value in
      choices.firstIndex { $0.value == value }.map { comparison.holds($0, wanted) } ?? false
    }
  }

  private func byNumber(
    _ values: [String], _ comparison: Expression.Comparison, _ literal: Literal
  ) -> [String]? {
    guard let wanted = Double(literal.source) else { return nil }
    var fitting: [String] = []
    for value in values {
      guard let number = Double(value) else { return nil }
      if comparison.holds(number, wanted) { fitting.append(value) }
    }
    return fitting
  }

  /// As everywhere: `<` is before the first day of the literal, `<=` not after its last.
  private func byPeriod(
    _ values: [String], _ comparison: Expression.Comparison, _ literal: Literal
  ) -> [String]? {
    guard let wanted = DateInterval(literal.source) else { return nil }
    var fitting: [String] = []
    for value in values {
      guard let period = DateInterval(value) else { return nil }
      let holds =
        switch comparison {
        case .less: period.start < wanted.start
        case .lessOrEqual: period.end <= wanted.end
        case .greater: period.end > wanted.end
        case .greaterOrEqual: period.start >= wanted.start
        case .equal: period == wanted
        case .notEqual: period != wanted
        }
      if holds { fitting.append(value) }
    }
    return fitting
  }
}
