import Diagnostics

/// Binds the conditions of a request to the columns of a set of responses.
///
/// Everything that can be known before a row is read is decided here: conditions on categories are
/// evaluated once per text, dates become seconds, and errors point at the word that is wrong.
struct ExpressionBinder {
  private let storage: Storage
  private let unknownValues: AggregateRequest.UnknownValues
  /// The codes of a category or score column that some row has.
  private let isUsed: (_ column: Int, _ code: Int) -> Bool

  init(
    _ storage: Storage, unknownValues: AggregateRequest.UnknownValues,
    isUsed: @escaping (_ column: Int, _ code: Int) -> Bool
  ) {
    self.storage = storage
    self.unknownValues = unknownValues
    self.isUsed = isUsed
  }

  /// The number of a column.
  func column(_ name: Expression.ColumnName) throws(BindingError) -> Int {
    if let index = storage.index(of: name.value) { return index }
    throw .unknownColumn(
      name,
      candidates: NearestNames.ordered(storage.columns.map(\.spec.name), by: name.value))
  }

  /// Binds a condition.
  ///
  /// - Parameter negated: whether its negation is wanted.
  func bind(_ expression: Expression, negated: Bool = false) throws(BindingError) -> BoundPredicate
  {
    switch expression {
    case .and(let left, let right):
      let parts = [try bind(left, negated: negated), try bind(right, negated: negated)]
      return negated ? .any(parts) : .all(parts)
    case .or(let left, let right):
      let parts = [try bind(left, negated: negated), try bind(right, negated: negated)]
      return negated ? .all(parts) : .any(parts)
    case .not(let inner): return try bind(inner, negated: !negated)
    case .comparison(let name, let comparison, let literal):
      let leaf = Leaf(name: name, column: try column(name), negated: negated)
      return try bind(leaf, comparison, literal)
    case .isOneOf(let name, let literals):
      let leaf = Leaf(name: name, column: try column(name), negated: negated)
      return try bind(leaf, oneOf: literals)
    case .contains(let name, let literal):
      let leaf = Leaf(name: name, column: try column(name), negated: negated)
      return try bind(leaf, textTest: .contains(literal.source), use: .contains, literal)
    case .matches(let name, let literal):
      let leaf = Leaf(name: name, column: try column(name), negated: negated)
      if let reason = PatternMatcher.problem(with: literal.source) {
        throw .unusablePattern(literal, reason: reason)
      }
      return try bind(leaf, textTest: .matches(literal.source), use: .matches, literal)
    case .isMissing(let name, let reason):
      return bindMissing(column: try column(name), reason, negated: negated)
    }
  }

  /// A condition on one column, on its way to be bound.
  struct Leaf {
    let name: Expression.ColumnName
    let column: Int
    let negated: Bool
  }

  private func content(_ column: Int) -> ColumnContent { storage.columns[column].content }
  private func kind(_ column: Int) -> ColumnKind { storage.columns[column].spec.kind }

  private func mismatch(_ leaf: Leaf, _ use: BindingError.Use) -> BindingError {
    .typeMismatch(leaf.name, kind: kind(leaf.column), use: use)
  }

  private func unusable(_ leaf: Leaf, _ literal: Literal) -> BindingError {
    .unusableLiteral(literal, column: leaf.name.value, kind: kind(leaf.column))
  }

  // MARK: Comparisons

  private func bind(
    _ leaf: Leaf, _ comparison: Expression.Comparison, _ literal: Literal
  ) throws(BindingError) -> BoundPredicate {
    switch content(leaf.column) {
    case .category(let dictionary):
      if comparison == .equal || comparison == .notEqual {
        let isOther = comparison == .notEqual
        return try bind(leaf, oneOf: [literal], negated: leaf.negated != isOther)
      }
      return try bindOrder(leaf, dictionary, comparison, literal)
    case .score(let layout, _):
      guard let number = number(literal) else { throw unusable(leaf, literal) }
      return scores(leaf, layout) { comparison.holds(Double($0), number) }
    case .number:
      guard let number = number(literal) else { throw unusable(leaf, literal) }
      return .numbers(
        column: leaf.column,
        NumberTest(intervals: comparison.negated(leaf.negated).intervals(number)))
    case .time:
      guard case .date(let interval, _) = literal.value else { throw unusable(leaf, literal) }
      return .times(
        column: leaf.column,
        TimeTest(ranges: comparison.negated(leaf.negated).ranges(interval)))
    case .identifier, .text:
      guard comparison == .equal || comparison == .notEqual else { throw mismatch(leaf, .order) }
      let isOther = comparison == .notEqual
      return .texts(
        column: leaf.column,
        TextTest(
          kind: .isOneOf([Array(literal.source.utf8)]), isNegated: leaf.negated != isOther))
    }
  }

  /// `age < 30` on a column of categories: those that read as numbers are compared as numbers.
  private func bindOrder(
    _ leaf: Leaf, _ dictionary: CategoryDictionary, _ comparison: Expression.Comparison,
    _ literal: Literal
  ) throws(BindingError) -> BoundPredicate {
    guard let number = number(literal) else { throw mismatch(leaf, .order) }
    let numbers = dictionary.entries.map { entry in
      entry.reason == nil && !entry.isOutside
        ? NumberText.parse(Array(entry.text.utf8).trimmed, decimalMark: 0x2E) : nil
    }
    guard numbers.contains(where: { $0 != nil }) else { throw mismatch(leaf, .order) }
    return .codes(
      column: leaf.column,
      accepted: numbers.map { value in
        guard let value else { return 0 }
        return comparison.holds(value, number) != leaf.negated ? 1 : 0
      })
  }

  private func bind(_ leaf: Leaf, oneOf literals: [Literal]) throws(BindingError) -> BoundPredicate
  {
    try bind(leaf, oneOf: literals, negated: leaf.negated)
  }

  private func bind(
    _ leaf: Leaf, oneOf literals: [Literal], negated: Bool
  ) throws(BindingError) -> BoundPredicate {
    switch content(leaf.column) {
    case .category(let dictionary):
      var wanted: Set<UInt32> = []
      for literal in literals {
        if let code = dictionary.knownCode(of: literal.source), isUsed(leaf.column, Int(code)) {
          wanted.insert(code)
        } else if unknownValues == .refuse {
          throw .unknownValue(
            literal, column: leaf.name.value,
            closest: NearestNames.closest(to: literal.source, in: usedTexts(leaf.column)))
        }
      }
      return categories(leaf.column, dictionary, negated: negated) { code, _ in
        wanted.contains(UInt32(code))
      }
    case .score(let layout, _):
      let numbers = try literals.map { literal throws(BindingError) in
        guard let number = number(literal) else { throw unusable(leaf, literal) }
        return number
      }
      let plain = Leaf(name: leaf.name, column: leaf.column, negated: negated)
      return scores(plain, layout) { numbers.contains(Double($0)) }
    case .number:
      let numbers = try literals.map { literal throws(BindingError) in
        guard let number = number(literal) else { throw unusable(leaf, literal) }
        return number
      }
      return .numbers(
        column: leaf.column,
        NumberTest(intervals: IntervalSet.points(numbers, negated: negated)))
    case .time:
      let intervals = try literals.map { literal throws(BindingError) in
        guard case .date(let interval, _) = literal.value else { throw unusable(leaf, literal) }
        return interval
      }
      return .times(
        column: leaf.column, TimeTest(ranges: IntervalSet.days(intervals, negated: negated)))
    case .identifier, .text:
      return .texts(
        column: leaf.column,
        TextTest(kind: .isOneOf(literals.map { Array($0.source.utf8) }), isNegated: negated))
    }
  }

  // MARK: Texts

  private func bind(
    _ leaf: Leaf, textTest kind: TextTest.Kind, use: BindingError.Use, _ literal: Literal
  ) throws(BindingError) -> BoundPredicate {
    switch content(leaf.column) {
    case .category(let dictionary):
      let matcher = TextMatcher(kind)
      return categories(leaf.column, dictionary, negated: leaf.negated) { _, text in
        matcher.accepts(text)
      }
    case .identifier, .text:
      return .texts(column: leaf.column, TextTest(kind: kind, isNegated: leaf.negated))
    case .score, .number, .time: throw mismatch(leaf, use)
    }
  }

  // MARK: Missing values

  private func bindMissing(column: Int, _ reason: MissingReason?, negated: Bool) -> BoundPredicate {
    func isWanted(_ present: MissingReason?) -> Bool {
      let isTrue = reason.map { $0 == present } ?? (present != nil)
      return isTrue != negated
    }
    let ranks = MissingReason.allCases.reduce(UInt8(0)) { bits, reason in
      isWanted(reason) ? bits | 1 << UInt8(reason.rank) : bits
    }
    switch content(column) {
    case .category(let dictionary):
      return .codes(
        column: column,
        accepted: dictionary.entries.map { !$0.isOutside && isWanted($0.reason) ? 1 : 0 })
    case .score(let layout, _):
      return .codes(
        column: column,
        accepted: (0..<256).map { code in
          switch layout.value(of: code) {
          case .missing(let reason): isWanted(reason) ? 1 : 0
          case .integer: isWanted(nil) ? 1 : 0
          default: 0
          }
        })
    case .number:
      return .numbers(
        column: column,
        NumberTest(intervals: isWanted(nil) ? [-.infinity ... .infinity] : [], missing: ranks))
    case .time:
      return .times(
        column: column,
        TimeTest(ranges: isWanted(nil) ? [IntervalSet.allTime] : [], missing: ranks))
    case .identifier, .text:
      if let reason, reason != .empty { return .constant(negated) }
      return .texts(column: column, TextTest(kind: .isEmpty, isNegated: negated))
    }
  }

  // MARK: Codes

  private func categories(
    _ column: Int, _ dictionary: CategoryDictionary, negated: Bool,
    _ test: (_ code: Int, _ text: String) -> Bool
  ) -> BoundPredicate {
    .codes(
      column: column,
      accepted: dictionary.entries.enumerated().map { code, entry in
        guard entry.reason == nil, !entry.isOutside else { return 0 }
        return test(code, entry.text) != negated ? 1 : 0
      })
  }

  private func scores(_ leaf: Leaf, _ layout: ScoreLayout, _ test: (Int) -> Bool) -> BoundPredicate
  {
    .codes(
      column: leaf.column,
      accepted: (0..<256).map { code in
        guard case .integer(let answer) = layout.value(of: code) else { return 0 }
        return test(answer) != leaf.negated ? 1 : 0
      })
  }

  private func number(_ literal: Literal) -> Double? {
    switch literal.value {
    case .number(let number, _): number
    // A bare 2026 reads as a year.
    case .date(_, let source): Double(source)
    case .text(let text): NumberText.parse(Array(text.utf8).trimmed, decimalMark: 0x2E)
    }
  }

  private func usedTexts(_ column: Int) -> [String] {
    guard case .category(let dictionary) = content(column) else { return [] }
    return dictionary.entries.enumerated().compactMap { code, entry in
      entry.reason == nil && !entry.isOutside && isUsed(column, code) ? entry.text : nil
    }.sorted { TextOrder.precedes($0, $1) }
  }
}
