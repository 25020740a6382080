import Diagnostics
import WorkbenchKit

/// A report as tables only, for formats that have nothing else.
enum FlatTables {
  /// The tables in reading order; metrics that follow each other share one table.
  ///
  /// - Parameters:
  ///   - report: what a command gave.
  ///   - language: of the sentences of findings.
  static func tables(of report: Report, _ language: Language) -> [Table] {
    var tables: [Table] = []
    var metrics: [Metric] = []
    func flush() {
      if !metrics.isEmpty { tables.append(table(of: metrics)) }
      metrics = []
    }
    for block in report.blocks {
      if case .metric(let metric) = block {
        metrics.append(metric)
        continue
      }
      flush()
      switch block {
      case .table(let table): tables.append(spelled(table, language))
      case .findings(let findings): tables.append(spelled(Table(findings), language))
      case .chart(let chart):
        // A drawing is its table; one that is shown beside the table adds nothing.
        let table = spelled(chart.table, language)
        if !tables.contains(table) { tables.append(table) }
      case .metric, .note: break
      }
    }
    flush()
    return tables
  }

  /// One row for each metric.
  private static func table(of metrics: [Metric]) -> Table {
    Table(
      id: "metrics", title: Text("Metrics", nl: "Kengetallen"),
      columns: [
        Column("metric", Text("Metric", nl: "Kengetal"), .text),
        Column("n", .verbatim("n"), .integer),
        Column("value", Text("Value", nl: "Waarde"), .decimal(digits: 1)),
        Column("low", Text("Low", nl: "Laag"), .decimal(digits: 1)),
        Column("high", Text("High", nl: "Hoog"), .decimal(digits: 1)),
        Column("confidence", Text("Confidence", nl: "Betrouwbaarheid"), .share(digits: 0)),
        Column("flag", Text("Remark", nl: "Opmerking"), .text),
      ],
      rows: metrics.map { metric in
        let bounds: [Value] =
          metric.interval.map {
            [.decimal($0.low), .decimal($0.high), .share($0.confidence)]
          } ?? Array(repeating: .missing(.notApplicable), count: 3)
        return [.text(metric.id), .integer(metric.count), metric.value] + bounds
          + [metric.flag.map { .term($0) } ?? .missing(.notApplicable)]
      })
  }

  /// The table with sentences for people in their language.
  private static func spelled(_ table: Table, _ language: Language) -> Table {
    func cell(_ value: Value) -> Value {
      if case .term(let term) = value, term.isSentence { return .text(term.title(language)) }
      return value
    }
    var copy = table
    copy.rows = table.rows.map { $0.map(cell) }
    copy.totals = table.totals.map { $0.map(cell) }
    return copy
  }
}
