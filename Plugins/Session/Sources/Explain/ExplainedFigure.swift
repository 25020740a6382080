import WorkbenchKit

/// One figure of a report that carries its evidence, with the names by which it can be asked for.
struct ExplainedFigure {
  /// What people read: the row's words, or the title.
  let name: Text
  /// Words that name it, in every language; the first is the stable one.
  let words: [String]
  let evidence: Evidence

  /// All figures of a report with evidence, numbered from the top: rows before totals.
  ///
  /// - Parameter report: the report.
  static func all(of report: Report) -> [ExplainedFigure] {
    report.blocks.flatMap { block -> [ExplainedFigure] in
      switch block {
      case .metric(let metric):
        metric.evidence.map {
          [ExplainedFigure(name: metric.title, words: [metric.id], evidence: $0)]
        } ?? []
      case .table(let table): all(of: table)
      case .chart(let chart): all(of: chart.table)
      case .findings, .note: []
      }
    }
  }

  private static func all(of table: Table) -> [ExplainedFigure] {
    zip(table.rows + table.totals, table.evidence).map { row, evidence in
      // What stands before the first number names a row; a verdict at its end does not.
      let names = row.prefix { $0.number == nil }.compactMap(\.name)
      let words = row.compactMap(\.name)
      return ExplainedFigure(
        name: names.isEmpty ? table.title : names.joined(separator: " · "),
        words: row.compactMap(\.word) + words.flatMap { [$0.en, $0.nl] }, evidence: evidence)
    }
  }
}

extension Value {
  /// The words of a cell that names its row; nil for numbers and for what is not there.
  fileprivate var name: Text? {
    switch self {
    case .text(let text), .date(let text): text.isEmpty ? nil : .verbatim(text)
    case .term(let term): term.title.isEmpty ? nil : term.title
    case .integer, .decimal, .share, .missing: nil
    }
  }
}
