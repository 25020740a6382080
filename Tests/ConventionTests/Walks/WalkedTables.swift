import WorkbenchKit
import WorkbenchTesting

/// What tests look at in the reports of a walk.
enum WalkedTables {
  /// All tables of a report, those of charts too.
  static func all(of report: Report) -> [Table] {
    report.blocks.compactMap { block in
      switch block {
      case .table(let table): table
      case .chart(let chart): chart.table
      default: nil
      }
    }
  }

  /// Where two reports' tables differ; empty when they say the same.
  ///
  /// - Parameters:
  ///   - first: a report.
  ///   - second: another one.
  ///   - onlyFigures: whether counts and words may differ.
  ///   - exempt: columns that may differ.
  static func differences(
    _ first: Report, _ second: Report, onlyFigures: Bool = false, exempt: Set<String> = []
  ) -> [String] {
    let (left, right) = (all(of: first), all(of: second))
    guard left.map(\.id) == right.map(\.id) else {
      return ["tables \(left.map(\.id)) and \(right.map(\.id))"]
    }
    return zip(left, right).flatMap { a, b -> [String] in
      let (rows, others) = (a.rows + a.totals, b.rows + b.totals)
      guard rows.count == others.count else {
        return ["\(a.id): \(rows.count) and \(others.count) rows"]
      }
      return a.columns.enumerated().flatMap { place, column -> [String] in
        guard !exempt.contains(column.id), let other = b.position(of: column.id),
          !onlyFigures || column.kind.isFigure
        else { return [] }
        return zip(rows, others).enumerated().compactMap { row, pair in
          isSame(pair.0[place], pair.1[other])
            ? nil : "\(a.id).\(column.id)[\(row)]: \(pair.0[place]) and \(pair.1[other])"
        }
      }
    }
  }

  private static func isSame(_ first: Value, _ second: Value) -> Bool {
    guard let a = first.number, let b = second.number else { return first == second }
    return abs(a - b) <= 1e-6 * max(1, abs(a))
  }
}

extension Column.Kind {
  /// Whether the column holds calculated figures, not counts or words.
  var isFigure: Bool {
    switch self {
    case .decimal, .score, .share, .probability: true
    case .text, .integer, .ordinal, .date: false
    }
  }
}
