import Diagnostics
import ResponseStore

/// A column that nobody typed.
func column(_ name: String) -> Expression.ColumnName { Spanned(name, at: .none) }

/// A text that nobody typed.
func text(_ text: String) -> Literal { Literal(.text(text)) }

/// A number that nobody typed.
func number(_ source: String) -> Literal {
  Literal(.number(Double(source) ?? .nan, source: source))
}

/// A piece of the calendar that nobody typed.
func date(_ source: String) -> Literal {
  Literal(.date(DateInterval(source) ?? DateInterval(start: 0, end: 1), source: source))
}

/// `column = text`.
func equals(_ name: String, _ value: String) -> Expression {
  .comparison(column(name), .equal, text(value))
}

extension ResponseDataset {
  /// Reads one file.
  static func load(
    _ path: String, _ columns: [ColumnSpec], dialect: Dialect = Dialect(),
    options: LoadOptions = LoadOptions()
  ) throws -> ResponseDataset {
    try load(ReadPlan(paths: [path], dialect: dialect, columns: columns), options: options)
  }

  /// The histogram of a score column over all rows.
  func histogram(_ name: String, weight: String? = nil, where filter: Expression? = nil) throws
    -> ScoreHistogram?
  {
    let request = AggregateRequest(
      filter: filter, measures: [.scores(column(name), weight: weight.map { column($0) })])
    guard case .scores(let histogram)? = try aggregate(request).groups.first?.measures.first
    else { return nil }
    return histogram
  }

  /// The number of rows per value of a column.
  func counts(by name: String, where filter: Expression? = nil) throws -> [String: Int] {
    let request = AggregateRequest(filter: filter, groupBy: [.column(column(name))])
    var counts: [String: Int] = [:]
    for group in try aggregate(request).groups { counts[group.keys[0].label] = group.rows }
    return counts
  }
}

extension ScoreHistogram {
  /// The net promoter score of answers on 0–10.
  var netPromoterScore: Double {
    let promoters = count(of: 9) + count(of: 10)
    let detractors = (0...6).reduce(0) { $0 + count(of: $1) }
    return 100 * Double(promoters - detractors) / Double(valid)
  }
}
