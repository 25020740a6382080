import ResponseStore
import Statistics
import WorkbenchKit
import WorkspaceKit

/// The answer of `nps`: the table, the denominator, the cautions.
struct NPSReport {
  let inquiry: NPSInquiry
  let answer: SurveyAnswer

  /// The table or, drawn, the chart of it, with the words that belong to it.
  func report(isDrawn: Bool) -> Report {
    let notes = ScoreNotes(inquiry: inquiry)
      .all(under: inquiry.figure(of: answer.total), answer.rows)
    return Report(table.blocks(isDrawn: isDrawn) + notes.map { .note($0) })
  }

  private var isWeighted: Bool { inquiry.options.isWeighted }

  private func evidence(of figure: NPSFigure, _ group: SurveyAnswer.Group) -> Evidence {
    NPSColumns.evidence(
      of: figure, isWeighted: isWeighted,
      rows: inquiry.rows().narrowed(to: group.keys, of: answer.keys))
  }

  private var table: Table {
    let keys = answer.keys
    let isGrouped = !keys.isEmpty
    var rows: [[Value]] = []
    var evidence: [Evidence] = []
    for group in isGrouped ? answer.groups : [answer.total] {
      let figure = inquiry.figure(of: group)
      guard figure.answers.denominator.asked > 0 || !isGrouped else { continue }
      rows.append(
        zip(group.keys, keys).map { $0.tableValue(titles: $1.valueTitles) }
          + NPSColumns.cells(of: figure, isWeighted: isWeighted))
      evidence.append(self.evidence(of: figure, group))
    }
    var totals: [[Value]] = []
    if isGrouped {
      let total = inquiry.figure(of: answer.total)
      let blank = Value.term(Term("", Text("", nl: "")))
      totals.append(
        [.term(.total)] + Array(repeating: blank, count: keys.count - 1)
          + NPSColumns.cells(of: total, isWeighted: isWeighted))
      evidence.append(self.evidence(of: total, answer.total))
    }
    var table = Table(
      id: "nps", title: title,
      columns: keys.map { Column($0.id, $0.title, .text) }
        + NPSColumns.columns(isWeighted: isWeighted), rows: rows, totals: totals,
      evidence: evidence, chart: NPSColumns.chart(labels: keys.map(\.id)))
    table.priorities =
      keys.map(\.id) + ["nps", "n", "low", "high", "flag", "promoters", "detractors"]
    return table
  }

  private var title: Text { .verbatim("NPS – ") + inquiry.subject }
}
