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
      case .table(let table): tables.append(table)
      case .findings(let findings): tables.append(table(of: findings, language))
      case .chart(let chart):
        // A drawing is its table; one that is shown beside the table adds nothing.
        if !tables.contains(chart.table) { tables.append(chart.table) }
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

  /// One row for each finding.
  private static func table(of findings: [Finding], _ language: Language) -> Table {
    Table(
      id: "findings", title: Text("Findings", nl: "Bevindingen"),
      columns: [
        Column("severity", Text("Severity", nl: "Ernst"), .text),
        Column("rule", Text("Rule", nl: "Regel"), .text),
        Column("subject", Text("Subject", nl: "Onderwerp"), .text),
        Column("message", Text("Message", nl: "Melding"), .text),
        Column("places", Text("Places", nl: "Plaatsen"), .text),
        Column("question", Text("Question", nl: "Vraag"), .text),
      ],
      rows: findings.map { finding in
        let places = finding.places.map(PlaceName.text(of:)).joined(separator: " ")
        return [
          .text(finding.severity.rawValue), .text(finding.rule), .text(finding.subject),
          .text(finding.message(language)),
          places.isEmpty ? .missing(.notApplicable) : .text(places),
          finding.question.map { .text($0(language)) } ?? .missing(.notApplicable),
        ]
      })
  }
}
