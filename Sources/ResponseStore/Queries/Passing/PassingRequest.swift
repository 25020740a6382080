import Diagnostics

/// Decides whether a request can be answered while the files are read, before all values of their
/// columns are known.
///
/// Counts per code can: codes and periods keep their meaning as more of them are met. What is
/// measured in numbers cannot, since its sums are exact by the largest number of the whole column;
/// nor can groups by any value, or distinct values, which are kept per row.
struct PassingRequest {
  private let columns: [LoadedColumn]

  init(_ columns: [LoadedColumn]) {
    self.columns = columns
  }

  /// Whether a request can be answered so.
  func suits(_ request: AggregateRequest) -> Bool {
    request.filter.map(suits) ?? true && request.groupBy.allSatisfy(suits)
      && request.measures.allSatisfy(suits)
  }

  private func content(_ name: Expression.ColumnName) -> ColumnContent? {
    columns.first { $0.spec.name == name.value }?.content
  }

  private func suits(_ key: GroupKey) -> Bool {
    switch (key, content(key.column)) {
    case (.column, .category), (.column, .score), (.derived, _), (.time, _): true
    // A column that is not there is an error like any other.
    case (.column, nil): true
    default: false
    }
  }

  private func suits(_ measure: Measure) -> Bool {
    switch measure {
    case .count: true
    case .scores(_, let weight, let within): weight == nil && within.map(suits) ?? true
    case .moments(let column, let weight, let within):
      weight == nil && isScore(column) && within.map(suits) ?? true
    case .joint(_, _, let weight, let within): weight == nil && within.map(suits) ?? true
    case .crossProducts(let names, let within):
      names.allSatisfy(isScore) && within.map(suits) ?? true
    case .distinct, .panel: false
    }
  }

  private func isScore(_ name: Expression.ColumnName) -> Bool {
    if case .score? = content(name) { true } else { false }
  }

  /// Whether a condition means the same at any time: an order of categories depends on whether some
  /// of them are numbers.
  private func suits(_ condition: Expression) -> Bool {
    switch condition {
    case .and(let left, let right), .or(let left, let right): return suits(left) && suits(right)
    case .not(let inner): return suits(inner)
    case .comparison(let name, let comparison, _):
      if comparison == .equal || comparison == .notEqual { return true }
      if case .category? = content(name) { return false }
      return true
    case .isOneOf, .contains, .matches, .isMissing: return true
    }
  }
}
