import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `nps trend`: every period, the straight line, what attracts attention.
struct TrendReport {
  let inquiry: NPSInquiry
  let axis: TrendAxis
  let answer: SurveyAnswer
  let periods: [(value: GroupValue, figure: NPSFigure)]
  let series: PeriodSeries
  let comparability: Comparability

  /// The report.
  ///
  /// - Parameter isDrawn: whether the chart takes the place of the table of periods.
  func report(isDrawn: Bool) -> Report {
    let sentence = TrendSentence(
      series: series, names: periods.map { $0.value.tableValue() }, step: axis.step,
      confidence: inquiry.options.confidence)
    return Report(
      [.note(Note(.body, sentence.text, id: "sentence"))] + table.blocks(isDrawn: isDrawn)
        + [.table(TrendTests(series: series, step: axis.step, evidence: evidence).table)]
        + notes.map { .note($0) })
  }

  private var isWeighted: Bool { inquiry.options.isWeighted }
  private var key: SurveyAnswer.Key? { answer.keys.first }
  private var total: NPSFigure { inquiry.figure(ofAll: answer.total) }

  private var evidence: Evidence {
    NPSColumns.evidence(of: total, isWeighted: isWeighted, rows: inquiry.rows())
  }

  private var table: Table {
    let limits = [
      Column("limit_low", Text("Lower limit", nl: "Ondergrens"), .score(digits: 1)),
      Column("limit_high", Text("Upper limit", nl: "Bovengrens"), .score(digits: 1)),
      Column("signal", Text("Signal", nl: "Signaal"), .text),
    ]
    let id = key?.id ?? axis.word.value
    var table = Table(
      id: "nps-trend", title: .verbatim("NPS – ") + inquiry.subject,
      columns: [Column(id, key?.title ?? axis.step, axis.bucket == nil ? .text : .date)]
        + NPSColumns.columns(isWeighted: isWeighted) + limits,
      rows: zip(periods, series.points).map { period, point in
        [period.value.tableValue(titles: key?.valueTitles ?? [:])]
          + NPSColumns.cells(of: period.figure, isWeighted: isWeighted)
          + cells(point, of: period.figure)
      },
      totals: [
        [.term(.total)] + NPSColumns.cells(of: total, isWeighted: isWeighted)
          + Array(repeating: .missing(.notApplicable), count: limits.count)
      ],
      evidence: periods.map { period in
        NPSColumns.evidence(
          of: period.figure, isWeighted: isWeighted,
          rows: inquiry.rows().narrowed(to: [period.value], of: answer.keys))
      } + [evidence],
      chart: ChartSpecification(
        mark: .line, labels: [id], value: "nps", low: "low", high: "high"))
    table.priorities = [
      id, "nps", "n", "low", "high", "signal", "limit_low", "limit_high", "flag",
    ]
    return table
  }

  private func cells(_ point: ControlChart.Point?, of figure: NPSFigure) -> [Value] {
    guard let point else {
      let reason: WorkbenchKit.MissingReason = figure.isShown ? .notApplicable : figure.absence
      return Array(repeating: .missing(reason), count: 3)
    }
    return [
      .decimal(point.limits.lower), .decimal(point.limits.upper), .term(Self.term(point.signals)),
    ]
  }

  private static func term(_ signals: [ControlChart.Signal]) -> Term {
    if signals.contains(.beyondLimits) {
      return Term("outside", Text("outside", nl: "buiten"))
    }
    if signals.contains(.run) {
      let length = ControlChart.runLength
      return Term("run", Text("run of \(length)", nl: "\(length) op rij"))
    }
    return Term("ok", .verbatim(""))
  }

  private var notes: [Note] {
    comparability.notes + unfinished
      + ScoreNotes(inquiry: inquiry).all(under: total, answer.rows)
  }

  /// The last period may not be over yet.
  private var unfinished: [Note] {
    guard case .period(let bucket, let start)? = periods.last?.value,
      bucket.interval(holding: start).end > inquiry.context.today.daysSinceEpoch,
      start <= inquiry.context.today.daysSinceEpoch
    else { return [] }
    let label = bucket.label(ofDay: start)
    return [
      Note(
        .caution,
        Text("\(label) is not over yet", nl: "\(label) is nog niet voorbij"), id: "unfinished")
    ]
  }
}
