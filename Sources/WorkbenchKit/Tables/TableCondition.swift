public import ResponseStore

/// A condition bound to the columns of one table, ready to be asked of every row.
public struct TableCondition: Sendable {
  private let root: Node

  /// Binds a condition to a table.
  ///
  /// - Parameters:
  ///   - expression: the condition.
  ///   - table: the table whose rows will be asked.
  /// - Throws: `column.unknown`, `expression.type` or `expression.pattern`, pointing at the word.
  public init(_ expression: Expression, on table: Table) throws(Diagnostic) {
    root = try Node(expression, table)
  }

  /// Whether the condition holds for a row; nil where a missing value leaves that open.
  ///
  /// - Parameter row: a row of the table, one value for each column.
  public func holds(for row: [Value]) -> Bool? { root.holds(row) }

  /// The position of a column of the table.
  ///
  /// - Parameters:
  ///   - name: the id as typed; upper and lower case taken as equal when no id is the same.
  ///   - table: the table.
  /// - Throws: `column.unknown`, with the nearest id.
  public static func position(
    of name: Spanned<String>, in table: Table
  ) throws(Diagnostic) -> Int {
    if let exact = table.position(of: name.value) { return exact }
    let lowered = name.value.lowercased()
    if let found = table.columns.firstIndex(where: { $0.id.lowercased() == lowered }) {
      return found
    }
    throw .unknownTableColumn(name, in: table)
  }
}

private indirect enum Node: Sendable {
  case and(Node, Node)
  case or(Node, Node)
  case not(Node)
  case leaf(Int, @Sendable (Value) -> Bool?)

  init(_ expression: Expression, _ table: Table) throws(Diagnostic) {
    switch expression {
    case .and(let left, let right): self = .and(try Node(left, table), try Node(right, table))
    case .or(let left, let right): self = .or(try Node(left, table), try Node(right, table))
    case .not(let inner): self = .not(try Node(inner, table))
    case .comparison(let name, let comparison, let literal):
      let position = try TableCondition.position(of: name, in: table)
      try CellComparison.check(literal, against: table.columns[position])
      self = .leaf(position) { CellComparison.compare($0, comparison, literal) }
    case .isOneOf(let name, let literals):
      let position = try TableCondition.position(of: name, in: table)
      for literal in literals {
        try CellComparison.check(literal, against: table.columns[position])
      }
      self = .leaf(position) { cell in
        if cell.isMissing { return nil }
        return literals.contains { CellComparison.compare(cell, .equal, $0) == true }
      }
    case .contains(let name, let literal):
      let needle = literal.source.lowercased()
      self = .leaf(try TableCondition.position(of: name, in: table)) { cell in
        cell.word.map { $0.lowercased().contains(needle) }
      }
    case .matches(let name, let literal):
      let position = try TableCondition.position(of: name, in: table)
      let pattern = literal.source
      do {
        _ = try Regex(pattern)
      } catch {
        throw Diagnostic(
          .expressionPattern,
          Text("this is not a valid pattern", nl: "dit is geen geldig patroon"),
          at: .statement(literal.span),
          hint: Text(
            "for plain text use contains", nl: "gebruik contains voor gewone tekst"))
      }
      self = .leaf(position) { cell in
        guard let word = cell.word, let regex = try? Regex(pattern) else { return nil }
        return word.firstMatch(of: regex) != nil
      }
    case .isMissing(let name, let absence):
      self = .leaf(try TableCondition.position(of: name, in: table)) { cell in
        guard case .missing(let reason) = cell else { return false }
        return absence.map { $0.rawValue == reason.id } ?? true
      }
    }
  }

  func holds(_ row: [Value]) -> Bool? {
    switch self {
    case .and(let left, let right):
      switch (left.holds(row), right.holds(row)) {
      case (false, _), (_, false): false
      case (true, true): true
      default: nil
      }
    case .or(let left, let right):
      switch (left.holds(row), right.holds(row)) {
      case (true, _), (_, true): true
      case (false, false): false
      default: nil
      }
    case .not(let inner): inner.holds(row).map { !$0 }
    case .leaf(let position, let test): test(row[position])
    }
  }
}
